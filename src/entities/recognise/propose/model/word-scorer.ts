import { evidenceFeatures } from './evidence-features.js';
import { FeatureList } from './feature-list.js';
import { FeatureSums } from './feature-sums.js';
import {
  clusterFeatures,
  contextFeatures,
  formFeatures,
  identityFeatures,
  leftFeatures,
  mayBeName,
  pairFeatures,
  patternFeatures,
  rightFeatures,
} from './features.js';
import { LABELS, OUTSIDE } from './labels.js';
import type { Place } from '../../model/window.js';
import { lengthOfRun, listsAt, placeInRun, runListFeatures } from './run-features.js';
import { isName, WORD_KINDS, WordKind } from './word.js';
import type { WeightTable } from './weight-table.js';

/** Odd multipliers. */
const A = 0x9e3779b1,
  B = 0x85ebca6b,
  C = 0xc2b2ae35,
  D = 0x27d4eb2f,
  E = 0x165667b1,
  F = 0x3d4d51cb;

/**
 * Scores of all labels of a word. Features that come together time and again are summed once and remembered;
 * of a word that they show to be plain the others are not asked: they would not make it a name.
 */
export class WordScorer {
  readonly #weights: WeightTable;
  readonly #own: FeatureSums;
  readonly #left: FeatureSums;
  readonly #right: FeatureSums;
  readonly #pattern: FeatureSums;
  readonly #run: FeatureSums;
  readonly #evidence: FeatureSums;
  readonly #list = new FeatureList();

  constructor(weights: WeightTable) {
    this.#weights = weights;
    this.#own = new FeatureSums(weights, ownFeatures, 14);
    this.#left = new FeatureSums(weights, leftFeatures, 14);
    this.#right = new FeatureSums(weights, rightFeatures, 14);
    this.#pattern = new FeatureSums(weights, patternFeatures, 14);
    this.#run = new FeatureSums(weights, runListFeatures, 12);
    this.#evidence = new FeatureSums(weights, evidenceFeatures, 13);
  }

  /** Sets LABELS numbers of `scores` from `at` on, in units of 1/256. */
  score(place: Place, scores: Int32Array, at: number): void {
    const { word, left, right, initial } = place;
    const own = this.#own.find(place, Math.imul(word.formHash, A) + initial, word.lowerHash);
    const toLeft = this.#left.find(place, left.lowerHash, WORD_KINDS * left.kind + word.kind);
    const toRight = this.#right.find(place, right.lowerHash, WORD_KINDS * right.kind + word.kind);
    const pattern = this.#findPattern(place);
    const ownSums = this.#own.sums,
      leftSums = this.#left.sums,
      rightSums = this.#right.sums,
      patternSums = this.#pattern.sums;
    for (let label = 0; label < LABELS; label++) {
      scores[at + label] =
        ownSums[own + label]! +
        leftSums[toLeft + label]! +
        rightSums[toRight + label]! +
        patternSums[pattern + label]!;
    }
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

  #findPattern(place: Place): number {
    const { left, word, right, leftListed, listed, rightListed, initial } = place;
    const l = left.shape,
      w = word.shape,
      r = right.shape,
      own = 2 * word.kind + initial;
    const first =
      Math.imul(l, A) +
      Math.imul(w, B) +
      Math.imul(r, C) +
      Math.imul(leftListed, D) +
      Math.imul(listed, E) +
      Math.imul(rightListed, F) +
      own;
    const second =
      Math.imul(l, B) +
      Math.imul(w, C) +
      Math.imul(r, D) +
      Math.imul(leftListed, E) +
      Math.imul(listed, F) +
      Math.imul(rightListed, A);
    return this.#pattern.find(place, first, second + Math.imul(own, B));
  }

  #addRun(place: Place, scores: Int32Array, at: number): void {
    const {
      i,
      reading: { runs },
    } = place;
    const start = runs.first[i]!,
      end = runs.last[i]!;
    if (start < 0) return;
    const own = 8 * lengthOfRun(place) + placeInRun(place);
    const s = listsAt(place, start),
      e = listsAt(place, end),
      before = listsAt(place, start - 1),
      after = listsAt(place, end + 1);
    const first = Math.imul(s, A) + Math.imul(e, B) + Math.imul(before, C) + Math.imul(after, D) + own;
    const second = Math.imul(s, B) + Math.imul(e, C) + Math.imul(before, D) + Math.imul(after, E);
    addSum(this.#run, this.#run.find(place, first, second + Math.imul(own, F)), scores, at);
  }

  #addEvidence(place: Place, scores: Int32Array, at: number): void {
    const {
      word,
      initial,
      reading: { evidence },
    } = place;
    const known = evidence.get(word.lower);
    if (!known) return;
    const own = 2 * word.kind + initial;
    const first = known.longerHead + Math.imul(known.bits, A) + own;
    const second = known.longerNeighbour + Math.imul(known.bits, B) + Math.imul(own, C);
    addSum(this.#evidence, this.#evidence.find(place, first, second), scores, at);
  }
}

function addSum({ sums }: FeatureSums, from: number, scores: Int32Array, at: number): void {
  for (let label = 0; label < LABELS; label++) scores[at + label]! += sums[from + label]!;
}

/** Whether nothing about the word or beside it hints at a name. */
const isPlain = ({ i, left, word, right, listed, reading: { runs } }: Place) =>
  listed === 0 &&
  runs.wideFirst[i]! < 0 &&
  word.kind !== WordKind.Number &&
  !isName(left.kind) &&
  !isName(right.kind);

/** Whether OUTSIDE scores at least as much as any other label. */
function isAhead(scores: Int32Array, at: number): boolean {
  for (let label = OUTSIDE + 1; label < LABELS; label++)
    if (scores[at + label]! > scores[at + OUTSIDE]!) return false;
  return true;
}

function ownFeatures(place: Place, out: FeatureList): void {
  identityFeatures(place, out);
  clusterFeatures(place, out);
  formFeatures(place, out);
}
