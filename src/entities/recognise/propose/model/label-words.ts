import { begins, LABELS, OUTSIDE } from './labels.js';
import type { NerModel } from './ner-model.js';
import { Place } from '../../model/window.js';
import type { Reading } from './reading.js';
import { isName } from './word.js';

/** Units of a score of 1 in the model. */
const UNIT = 256;
/** Longer sentences are decoded in pieces, to bound the memory. */
const LONGEST = 1000;

export interface Labelling {
  labels: Uint8Array;
  /** In names: how far the label is ahead of the next best, in natural logarithm of odds. */
  margins: Float32Array;
  /** In names: label that comes second. */
  runnersUp: Uint8Array;
}

/** Labels every word of a text. Linear in the number of words. */
export function labelWords(reading: Reading, { scorer, lattice }: NerModel): Labelling {
  const { kinds, sentences } = reading;
  const labelling: Labelling = {
    labels: new Uint8Array(kinds.length),
    margins: new Float32Array(kinds.length),
    runnersUp: new Uint8Array(kinds.length),
  };
  const place = new Place(reading);
  for (const sentence of sentences) {
    place.enter(sentence.first, sentence.last);
    for (let first = sentence.first; first < sentence.last; first += LONGEST) {
      const last = Math.min(sentence.last, first + LONGEST);
      const own = kinds.subarray(first, last);
      if (!own.some(isName)) continue;
      const scores = lattice.scoresFor(own.length);
      for (let i = first; i < last; i++) {
        place.moveTo(i);
        scorer.score(place, scores, (i - first) * LABELS);
      }
      const labels = labelling.labels.subarray(first, last);
      lattice.decode(own, labels);
      const name = labels.findIndex(begins);
      if (name >= 0) compare(lattice.throughScores(own, name), labelling, first, name, own.length);
    }
  }
  return labelling;
}

/**
 * Notes how far each label of a name is ahead of the next best, and which that is; names begin at word `from`
 * of the piece.
 */
function compare(
  through: Int32Array,
  { labels, margins, runnersUp }: Labelling,
  first: number,
  from: number,
  n: number,
): void {
  for (let i = from; i < n; i++) {
    const at = i * LABELS,
      chosen = labels[first + i]!;
    if (chosen === OUTSIDE) continue;
    let second = OUTSIDE;
    for (let label = 1; label < LABELS; label++)
      if (label !== chosen && through[at + label]! > through[at + second]!) second = label;
    margins[first + i] = (through[at + chosen]! - through[at + second]!) / UNIT;
    runnersUp[first + i] = second;
  }
}
