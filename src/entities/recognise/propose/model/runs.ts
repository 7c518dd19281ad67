import { isName, WordKind, type Word } from './word.js';

/** Runs of capitalised words around each word of a text; `first` is -1 for words outside runs. */
export interface Runs {
  /** First and last word (inclusive) of the run of capitalised words. */
  first: Int32Array;
  last: Int32Array;
  /** The same, with `of`, `for`, `and`, `the` and the like between capitalised words. */
  wideFirst: Int32Array;
  wideLast: Int32Array;
}

const MOST_JOINERS = 3;

export function findRuns(
  words: readonly Word[],
  sentences: readonly { first: number; last: number }[],
): Runs {
  const n = words.length;
  const all = new Int32Array(4 * n).fill(-1);
  const part = (k: number) => all.subarray(k * n, (k + 1) * n);
  const runs: Runs = { first: part(0), last: part(1), wideFirst: part(2), wideLast: part(3) };
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      if (!isName(words[i]!.kind)) continue;
      let end = i;
      while (end + 1 < last && isName(words[end + 1]!.kind)) end++;
      for (let j = i; j <= end; j++) [runs.first[j], runs.last[j]] = [i, end];
      i = end;
    }
    for (let i = first; i < last; i++) {
      if (runs.first[i] !== i) continue;
      let end = runs.last[i]!;
      for (let next = runAfter(words, end, last); next > 0; next = runAfter(words, end, last))
        end = runs.last[next]!;
      for (let j = i; j <= end; j++) [runs.wideFirst[j], runs.wideLast[j]] = [i, end];
      i = end;
    }
  }
  return runs;
}

/** First word of the run that joining words connect to the one ending at `end`; -1 without. */
function runAfter(words: readonly Word[], end: number, last: number): number {
  let j = end + 1;
  while (j < last && j - end <= MOST_JOINERS && joins(words[j]!.kind)) j++;
  return j < last && j > end + 1 && isName(words[j]!.kind) ? j : -1;
}

const joins = (kind: WordKind) =>
  kind === WordKind.Of ||
  kind === WordKind.For ||
  kind === WordKind.And ||
  kind === WordKind.The ||
  kind === WordKind.Hyphen ||
  kind === WordKind.Preposition;
