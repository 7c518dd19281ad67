import { MOST_FEATURES, nameFeatures } from './features.js';
import { begin, begins, inside, LABELS, OUTSIDE, typeOf } from './labels.js';
import type { NerModel } from './ner-model.js';
import type { Reading } from './reading.js';
import { Lattice } from './viterbi.js';
import { isName } from './word.js';

/** A name as the model sees it: words `first` to `last` (exclusive). */
export interface TaggedName {
  first: number;
  last: number;
  /** Index into NAME_TYPES. */
  type: number;
  /** How far ahead of the next best reading its least certain word is, in natural logarithm of odds. */
  margin: number;
  /** Label that comes second at the first word. */
  runnerUp: number;
}

/** Units of a score of 1 in the model. */
const UNIT = 256;

/** Names of a text, in order. Linear in the number of words. */
export function tagNames(reading: Reading, { linear, transitions }: NerModel): TaggedName[] {
  const names: TaggedName[] = [];
  const features = new Uint32Array(MOST_FEATURES);
  const sums = new Int32Array(LABELS);
  const lattice = new Lattice();
  let scores = new Float64Array(0), labels = new Uint8Array(0);
  for (const { first, last } of reading.sentences) {
    const n = last - first;
    if (scores.length < n * LABELS) [scores, labels] = [new Float64Array(n * LABELS), new Uint8Array(n)];
    const kinds = reading.words.slice(first, last).map(({ kind }) => kind);
    if (!kinds.some(isName)) continue;
    for (let i = 0; i < n; i++) {
      linear.score(features, nameFeatures(reading, first, last, first + i, features), sums);
      scores.set(sums, i * LABELS);
    }
    lattice.decode(n, scores, kinds, transitions, labels);
    if (!labels.some((label, i) => i < n && label !== OUTSIDE)) continue;
    const through = lattice.throughScores(n, scores, kinds, transitions);
    for (let i = 0; i < n; i++) {
      if (!begins(labels[i]!)) continue;
      const type = typeOf(labels[i]!);
      let end = i + 1;
      while (end < n && labels[end] === inside(type)) end++;
      const { margin, runnerUp } = certainty(through, labels, i, end);
      names.push({ first: first + i, last: first + end, type, margin: margin / UNIT, runnerUp });
    }
  }
  return names;
}

function certainty(through: Float64Array, labels: Uint8Array, first: number, last: number): { margin: number; runnerUp: number } {
  let margin = Infinity, runnerUp = OUTSIDE;
  for (let i = first; i < last; i++) {
    const chosen = labels[i]!;
    let second = chosen === OUTSIDE ? begin(0) : OUTSIDE;
    for (let label = 0; label < LABELS; label++) if (label !== chosen && through[i * LABELS + label]! > through[i * LABELS + second]!) second = label;
    if (i === first) runnerUp = second;
    margin = Math.min(margin, through[i * LABELS + chosen]! - through[i * LABELS + second]!);
  }
  return { margin, runnerUp };
}
