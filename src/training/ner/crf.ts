import { LABELS } from '../../entities/recognise/propose/model/labels.js';
import { WORD_FEATURES } from '../../entities/recognise/propose/model/features.js';
import { WORD_KINDS } from '../../entities/recognise/propose/model/word.js';
import { shuffle } from '../random.js';
import type { Example } from './examples.js';
import type { FeatureIndex } from './feature-index.js';
import { ForwardBackward } from './forward-backward.js';

const RATE = 0.12;
const TINY = 1e-6;
/** Pull towards zero at each update of a weight. */
const DECAY = 2e-5;
/** Share of words whose own features are hidden, and of all features. */
const WORD_DROPOUT = 0.1;
const DROPOUT = 0.3;
/** Gradients smaller than this change nothing. */
const LEAST_GRADIENT = 1e-4;
/** The number of an unknown feature, -1, as the examples hold it. */
const UNKNOWN = 0xffffffff;
/** Sentences between updates of the transitions. */
const BATCH = 8;

/** Number of transitions. */
const TRANSITIONS = WORD_KINDS * LABELS * LABELS;

export interface CrfWeights {
  /** Parallel to `index.labels`. */
  weights: Float32Array;
  /** [kind][previous][label] */
  transitions: Float32Array;
}

/**
 * Linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), summed over the labels the
 * gold leaves open, by AdaGrad (Duchi, Hazan and Singer 2011). Transitions depend on how the word is written.
 */
export class Crf {
  readonly #index: FeatureIndex;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #transitions = new Float32Array(TRANSITIONS);
  readonly #transitionSquares = new Float32Array(this.#transitions.length);
  readonly #links = new Float64Array(this.#transitions.length).fill(1);
  readonly #linkGradient = new Float64Array(this.#transitions.length);
  readonly #inference = new ForwardBackward();
  #sinceLinks = 0;

  constructor(index: FeatureIndex) {
    this.#index = index;
    this.#weights = new Float32Array(index.labels.length);
    this.#squares = new Float32Array(index.labels.length).fill(TINY);
  }

  get weights(): CrfWeights {
    return { weights: this.#weights, transitions: this.#transitions };
  }

  /** One pass over the examples, whose features are feature numbers by now. */
  learn(examples: Example[], rate: number, random: () => number): void {
    for (const example of shuffle(examples, random)) this.#learnFrom(example, RATE * rate, random);
  }

  #learnFrom(
    { weight, kinds, allowed, offsets, features }: Example,
    rate: number,
    random: () => number,
  ): void {
    const n = kinds.length;
    const kept = keepFeatures(features, offsets, random);
    const factors = this.#factors(n, kept);
    const gradient = new Float64Array(n * LABELS);
    const expect = (labels: Int32Array | null, sign: number) =>
      this.#inference.expect(n, factors, kinds, this.#links, labels, sign, gradient, this.#linkGradient);
    if (!expect(allowed, weight)) return;
    expect(null, -weight);
    for (let i = 0; i < n; i++) {
      const own = gradient.subarray(i * LABELS, (i + 1) * LABELS);
      if (own.some((g) => g > LEAST_GRADIENT || g < -LEAST_GRADIENT)) this.#update(i, kept, own, rate);
    }
    if (++this.#sinceLinks === BATCH) this.#updateLinks(rate);
  }

  /** Moves the weights of the features of word i. */
  #update(i: number, { offsets, features }: KeptFeatures, gradient: Float64Array, rate: number): void {
    const { rows, labels } = this.#index;
    const weights = this.#weights,
      squares = this.#squares;
    for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
      const feature = features[f]!;
      for (let k = rows[feature]!; k < rows[feature + 1]!; k++) {
        const g = gradient[labels[k]!]! - DECAY * weights[k]!;
        if (g > -LEAST_GRADIENT && g < LEAST_GRADIENT) continue;
        squares[k]! += g * g;
        weights[k]! += (rate * g) / Math.sqrt(squares[k]!);
      }
    }
  }

  #factors(n: number, { offsets, features }: KeptFeatures): Float64Array {
    const { rows, labels } = this.#index;
    const weights = this.#weights;
    const factors = new Float64Array(n * LABELS);
    for (let i = 0; i < n; i++) {
      const at = i * LABELS;
      for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
        const feature = features[f]!;
        for (let k = rows[feature]!; k < rows[feature + 1]!; k++)
          factors[at + labels[k]!]! += weights[k]!;
      }
      let most = -Infinity;
      for (let y = 0; y < LABELS; y++) most = Math.max(most, factors[at + y]!);
      for (let y = 0; y < LABELS; y++)
        factors[at + y] = Math.exp(Math.max(factors[at + y]! - most, -60));
    }
    return factors;
  }

  #updateLinks(rate: number): void {
    this.#sinceLinks = 0;
    for (let k = 0; k < this.#transitions.length; k++) {
      const g = this.#linkGradient[k]!;
      if (g === 0) continue;
      this.#transitionSquares[k]! += g * g;
      this.#transitions[k]! += (rate * g) / Math.sqrt(this.#transitionSquares[k]! + TINY);
      this.#links[k] = Math.exp(this.#transitions[k]!);
      this.#linkGradient[k] = 0;
    }
  }
}

/** The features of word i that the learner sees are those from `offsets[i]` to `offsets[i + 1]`. */
interface KeptFeatures {
  offsets: Int32Array;
  features: Int32Array;
}

/** Hides features at random, so that no single one is relied upon, and leaves out the unknown ones. */
function keepFeatures(features: Uint32Array, offsets: Int32Array, random: () => number): KeptFeatures {
  const kept = new Int32Array(features.length),
    keptOffsets = new Int32Array(offsets.length);
  let count = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    const own = random() < WORD_DROPOUT ? WORD_FEATURES : 0;
    for (let f = offsets[i]! + own; f < offsets[i + 1]!; f++) {
      if (random() < DROPOUT || features[f] === UNKNOWN) continue;
      kept[count++] = features[f]!;
    }
    keptOffsets[i + 1] = count;
  }
  return { offsets: keptOffsets, features: kept };
}
