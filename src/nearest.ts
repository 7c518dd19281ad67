/** So many of a word's letters may differ: one of three, rounded up. */
const mostEdits = (word: string) => Math.ceil(word.length / 3);

/**
 * The word that was most likely meant: the one that is begun, else the nearest; undefined where none comes
 * near.
 */
export function nearest(written: string, words: readonly string[]): string | undefined {
  const small = written.toLowerCase();
  if (small === '') return undefined;
  const begun = words.filter((word) => word.startsWith(small));
  if (begun.length === 1 && small.length > 1) return begun[0];
  let best: string | undefined;
  let least = mostEdits(small) + 1;
  for (const word of words) {
    if (Math.abs(word.length - small.length) >= least) continue;
    const edits = editsBetween(small, word.toLowerCase());
    if (edits < least && edits < word.length) [best, least] = [word, edits];
  }
  return best;
}

/**
 * Letters put in, left out, changed or swapped with their neighbour (Damerau 1964, optimal string alignment).
 */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, before[j - 2]! + 1);
      next.push(edits);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** `"entites"; did you mean "entities"?`, or `"x"; there are a, b` where no word is near. */
export function suggestion(written: string, words: readonly string[]): string {
  const meant = nearest(written, words);
  const advice = meant === undefined ? `there are ${words.join(', ')}` : `did you mean "${meant}"?`;
  return `${JSON.stringify(written)}; ${advice}`;
}
