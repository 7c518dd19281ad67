import { cueFeatures, evidenceFeatures } from './evidence-features.js';
import { mix } from '../../../../language/model-file/hash.js';
import type { FeatureList } from './feature-list.js';
import { LISTS } from './name-lists.js';
import type { Place } from '../../model/window.js';
import { joinFeatures, runListFeatures, runWordFeatures } from './run-features.js';
import { isName, WordKind } from './word.js';

/**
 * Features of the word itself, which come first; training drops them at times, so that context learns to do
 * without.
 */
export const WORD_FEATURES = 5;

/** Fills `out` with all features of a word. */
export function nameFeatures(place: Place, out: FeatureList): void {
  out.clear();
  identityFeatures(place, out);
  pairFeatures(place, out);
  formFeatures(place, out);
  clusterFeatures(place, out);
  leftFeatures(place, out);
  rightFeatures(place, out);
  patternFeatures(place, out);
  contextFeatures(place, out);
  if (!mayBeName(place)) return;
  runListFeatures(place, out);
  evidenceFeatures(place, out);
}

/** Whether a word is described in full: capitalised words and numbers. */
export const mayBeName = ({ word: { kind } }: Place) => isName(kind) || kind === WordKind.Number;

/** Which word it is. */
export function identityFeatures({ word, initial }: Place, out: FeatureList): void {
  out.add(1, word.formHash);
  out.add(2, word.lowerHash);
  out.add(5, word.lowerHash, word.kind, initial);
}

/** How the word is made. */
export function formFeatures(place: Place, out: FeatureList): void {
  const { word, initial } = place;
  out.add(6, 0);
  out.add(7, word.shape, initial);
  out.add(8, word.longShape);
  if (!mayBeName(place)) return;
  for (const prefix of word.prefixes) out.add(30, prefix);
  for (const suffix of word.suffixes) out.add(31, suffix);
}

/** What the word is used like. */
export function clusterFeatures({ word, initial }: Place, out: FeatureList): void {
  const [wide, middle, narrow] = word.clusters;
  out.add(100, wide, word.kind);
  out.add(101, middle, word.kind);
  out.add(102, narrow, word.kind);
  out.add(103, middle, word.kind, 1 + initial);
}

/** The word with each neighbour. */
export function pairFeatures({ left, word, right }: Place, out: FeatureList): void {
  out.add(3, word.lowerHash, left.lowerHash);
  out.add(4, word.lowerHash, right.lowerHash);
}

/** What the word to the left says to a word of this kind. */
export function leftFeatures({ left, word }: Place, out: FeatureList): void {
  out.add(9, left.lowerHash, word.kind);
  out.add(19, left.ending, word.kind);
  const [wide, middle, narrow] = left.clusters;
  out.add(104, wide, left.kind, word.kind);
  out.add(105, middle, left.kind, word.kind);
  out.add(106, narrow, left.kind, word.kind);
}

/** What the word to the right says to a word of this kind. */
export function rightFeatures({ right, word }: Place, out: FeatureList): void {
  out.add(10, right.lowerHash, word.kind);
  out.add(20, right.ending, word.kind);
  const [wide, middle, narrow] = right.clusters;
  out.add(107, wide, right.kind, word.kind);
  out.add(108, middle, right.kind, word.kind);
  out.add(109, narrow, right.kind, word.kind);
}

/** How the word and its neighbours are written, and which lists they are on. */
export function patternFeatures(
  { left, word, right, listed, leftListed, rightListed, initial }: Place,
  out: FeatureList,
): void {
  out.add(13, left.shape, word.shape);
  out.add(14, word.shape, right.shape);
  out.add(15, left.shape, word.shape, right.shape);
  out.add(21, listed, word.kind);
  out.add(22, leftListed, listed);
  out.add(23, listed, rightListed);
  out.add(24, leftListed, listed, rightListed);
  for (let bit = 0; bit < LISTS; bit++) if (listed & (1 << bit)) out.add(25, bit, initial, word.kind);
}

/** The words around, two at a time, and the run of capitalised words. */
export function contextFeatures(place: Place, out: FeatureList): void {
  const { farLeft, left, word, right, farRight } = place;
  out.add(11, farLeft.lowerHash, left.kind, word.kind);
  out.add(12, farRight.lowerHash, right.kind, word.kind);
  out.add(16, left.lowerHash, right.lowerHash, word.kind);
  out.add(17, farLeft.lowerHash, left.lowerHash, word.kind);
  out.add(18, right.lowerHash, farRight.lowerHash, word.kind);
  const [wide, own] = word.clusters;
  const [leftWide, leftOwn] = left.clusters,
    [rightWide, rightOwn] = right.clusters;
  out.add(110, leftOwn, own, word.kind);
  out.add(111, own, rightOwn, word.kind);
  out.add(112, leftWide, wide, mix(rightWide, word.kind));
  out.add(113, farLeft.clusters[1], left.kind, word.kind);
  out.add(114, farRight.clusters[1], right.kind, word.kind);
  out.add(115, farLeft.clusters[0], leftWide, word.kind);
  out.add(116, rightWide, farRight.clusters[0], word.kind);
  out.add(117, leftOwn, rightOwn, word.kind);
  runWordFeatures(place, out);
  joinFeatures(place, out);
  if (mayBeName(place)) cueFeatures(place, out);
}
