import { MOST_FEATURES, nameFeatures } from './features.js';
import { LABELS, OUTSIDE } from './labels.js';
import type { NerModel } from './ner-model.js';
import type { Reading } from './reading.js';
import { Lattice } from './viterbi.js';
import { isName } from './word.js';

/** Units of a score of 1 in the model. */
const UNIT = 256;
/** Margin of words in sentences without a capital. */
const SURE = 10;
/** Longer sentences are decoded in pieces, to bound the memory. */
const LONGEST = 1000;

export interface Labelling {
  labels: Uint8Array;
  /** How far each label is ahead of the next best, in natural logarithm of odds. */
  margins: Float32Array;
  /** Label that comes second at each word. */
  runnersUp: Uint8Array;
}

/** Labels every word of a text. Linear in the number of words. */
export function labelWords(reading: Reading, { weights, transitions }: NerModel): Labelling {
  const { words, sentences } = reading;
  const labelling: Labelling = {
    labels: new Uint8Array(words.length).fill(OUTSIDE),
    margins: new Float32Array(words.length).fill(SURE),
    runnersUp: new Uint8Array(words.length),
  };
  const features = new Uint32Array(MOST_FEATURES);
  const sums = new Int32Array(LABELS);
  const lattice = new Lattice();
  for (const sentence of sentences) {
    for (let first = sentence.first; first < sentence.last; first += LONGEST) {
      const last = Math.min(sentence.last, first + LONGEST);
      const n = last - first;
      const kinds = words.slice(first, last).map(({ kind }) => kind);
      if (!kinds.some(isName)) continue;
      const scores = new Float64Array(n * LABELS);
      for (let i = first; i < last; i++) {
        weights.score(features, nameFeatures(reading, sentence.first, sentence.last, i, features), sums);
        scores.set(sums, (i - first) * LABELS);
      }
      lattice.decode(n, scores, kinds, transitions, labelling.labels.subarray(first, last));
      compare(lattice.throughScores(n, scores, kinds, transitions), labelling, first, n);
    }
  }
  return labelling;
}

/** Notes how far each chosen label is ahead of the next best, and which that is. */
function compare(through: Float64Array, { labels, margins, runnersUp }: Labelling, first: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const at = i * LABELS, chosen = labels[first + i]!;
    let second = chosen === OUTSIDE ? OUTSIDE + 1 : OUTSIDE;
    for (let label = 0; label < LABELS; label++) if (label !== chosen && through[at + label]! > through[at + second]!) second = label;
    margins[first + i] = (through[at + chosen]! - through[at + second]!) / UNIT;
    runnersUp[first + i] = second;
  }
}
