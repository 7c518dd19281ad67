/** Longest word that is compared, in UTF-16 code units. */
const LONGEST = 40;

/**
 * The word that was most likely meant: the nearest by insertions, deletions, replacements and swaps of neighbours
 * (optimal string alignment), in any case, if no more than a third of it is wrong; else undefined.
 */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const word of words) {
    const distance = distanceOf(written.toLowerCase(), word.toLowerCase());
    if (distance < least && distance <= Math.max(written.length, word.length) / 3) {
      best = word;
      least = distance;
    }
  }
  return best;
}

/** `"entites"; did you mean "entities"?`, or `"x"; there are a, b` where no word is near. */
export function suggestion(written: string, words: readonly string[]): string {
  const meant = nearest(written, words);
  const advice = meant === undefined ? `there are ${words.join(', ')}` : `did you mean "${meant}"?`;
  return `${JSON.stringify(written)}; ${advice}`;
}

function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
