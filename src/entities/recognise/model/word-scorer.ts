import { evidenceFeatures } from './evidence-features.js';
import { FeatureList } from './feature-list.js';
import {
  contextFeatures, formFeatures, identityFeatures, leftFeatures, mayBeName, pairFeatures, patternFeatures, rightFeatures,
} from './features.js';
import { LABELS, OUTSIDE } from './labels.js';
import type { Place } from './place.js';
import { lengthOfRun, listsAt, placeInRun, runListFeatures } from './run-features.js';
import { SumCache } from './sum-cache.js';
import { isName, WordKind } from './word.js';
import type { WeightTable } from './weight-table.js';

type Features = (place: Place, out: FeatureList) => void;

/** Kinds of keys. */
const OWN = 1, LEFT = 2, RIGHT = 3, PATTERN = 4, RUN = 5, EVIDENCE = 6;
/** Odd multipliers. */
const A = 0x9e3779b1, B = 0x85ebca6b, C = 0xc2b2ae35, D = 0x27d4eb2f, E = 0x165667b1, F = 0x3d4d51cb;

/**
 * Scores of all labels of a word. Features that come together time and again are summed once and remembered; of a
 * word that they show to be plain the others are not asked: they would not make it a name.
 */
export class WordScorer {
  readonly #weights: WeightTable;
  readonly #cache = new SumCache();
  readonly #list = new FeatureList();

  constructor(weights: WeightTable) {
    this.#weights = weights;
  }

  /** Sets LABELS numbers of `scores` from `at` on, in units of 1/256. */
  score(place: Place, scores: Int32Array, at: number): void {
    const { word, left, right, initial } = place;
    scores.fill(0, at, at + LABELS);
    this.#add(place, ownFeatures, Math.imul(word.formHash, A) + initial, word.lowerHash + OWN, scores, at);
    this.#add(place, leftFeatures, left.lowerHash, Math.imul(word.kind, A) + LEFT, scores, at);
    this.#add(place, rightFeatures, right.lowerHash, Math.imul(word.kind, A) + RIGHT, scores, at);
    this.#addPattern(place, scores, at);
    if (mayBeName(place)) {
      this.#addRun(place, scores, at);
      this.#addEvidence(place, scores, at);
    }
    if (isPlain(place) && isAhead(scores, at)) return;
    this.#list.clear();
    pairFeatures(place, this.#list);
    contextFeatures(place, this.#list);
    this.#weights.add(this.#list, scores, at);
  }

  #addPattern(place: Place, scores: Int32Array, at: number): void {
    const { left, word, right, leftListed, listed, rightListed, initial } = place;
    const l = left.shape, w = word.shape, r = right.shape, own = 2 * word.kind + initial;
    const first = Math.imul(l, A) + Math.imul(w, B) + Math.imul(r, C) + Math.imul(leftListed, D) + Math.imul(listed, E) + Math.imul(rightListed, F) + own;
    const second = Math.imul(l, B) + Math.imul(w, C) + Math.imul(r, D) + Math.imul(leftListed, E) + Math.imul(listed, F) + Math.imul(rightListed, A);
    this.#add(place, patternFeatures, first, second + Math.imul(own, B) + PATTERN, scores, at);
  }

  #addRun(place: Place, scores: Int32Array, at: number): void {
    const { i, reading: { runs } } = place;
    const start = runs.first[i]!, end = runs.last[i]!;
    if (start < 0) return;
    const own = 8 * lengthOfRun(place) + placeInRun(place);
    const s = listsAt(place, start), e = listsAt(place, end), before = listsAt(place, start - 1), after = listsAt(place, end + 1);
    const first = Math.imul(s, A) + Math.imul(e, B) + Math.imul(before, C) + Math.imul(after, D) + own;
    const second = Math.imul(s, B) + Math.imul(e, C) + Math.imul(before, D) + Math.imul(after, E);
    this.#add(place, runListFeatures, first, second + Math.imul(own, F) + RUN, scores, at);
  }

  #addEvidence(place: Place, scores: Int32Array, at: number): void {
    const { word, initial, reading: { evidence } } = place;
    const known = evidence.get(word.lower);
    if (!known) return;
    const own = 2 * word.kind + initial;
    const first = known.longerHead + Math.imul(known.bits, A) + own;
    const second = known.longerNeighbour + Math.imul(known.bits, B) + Math.imul(own, C) + EVIDENCE;
    this.#add(place, evidenceFeatures, first, second, scores, at);
  }

  /** Adds the sum of features that the key, two numbers, stands for. */
  #add(place: Place, features: Features, first: number, second: number, scores: Int32Array, at: number): void {
    const from = this.#cache.placeOf(first | 0, second | 0);
    const { sums } = this.#cache;
    if (this.#cache.isNew) {
      this.#list.clear();
      features(place, this.#list);
      this.#weights.add(this.#list, sums, from);
    }
    for (let label = 0; label < LABELS; label++) scores[at + label]! += sums[from + label]!;
  }
}

/** Whether nothing about the word or beside it hints at a name. */
const isPlain = ({ i, left, word, right, listed, reading: { runs } }: Place) =>
  listed === 0 && runs.wideFirst[i]! < 0 && word.kind !== WordKind.Number && !isName(left.kind) && !isName(right.kind);

/** Whether OUTSIDE scores at least as much as any other label. */
function isAhead(scores: Int32Array, at: number): boolean {
  for (let label = OUTSIDE + 1; label < LABELS; label++) if (scores[at + label]! > scores[at + OUTSIDE]!) return false;
  return true;
}

function ownFeatures(place: Place, out: FeatureList): void {
  identityFeatures(place, out);
  formFeatures(place, out);
}
