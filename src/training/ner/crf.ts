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
    const active = dropFeatures(features, offsets, random);
    const factors = this.#factors(n, offsets, active);
    const gradient = new Float64Array(n * LABELS);
    if (
      !this.#inference.expect(
        n,
        factors,
        kinds,
        this.#links,
        allowed,
        weight,
        gradient,
        this.#linkGradient,
      )
    )
      return;
    this.#inference.expect(n, factors, kinds, this.#links, null, -weight, gradient, this.#linkGradient);
    const { rows, labels } = this.#index;
    for (let i = 0; i < n; i++) {
      for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
        const feature = active[f]!;
        if (feature < 0) continue;
        for (let k = rows[feature]!; k < rows[feature + 1]!; k++) {
          const g = gradient[i * LABELS + labels[k]!]! - DECAY * this.#weights[k]!;
          if (g > -1e-4 && g < 1e-4) continue;
          this.#squares[k]! += g * g;
          this.#weights[k]! += (rate * g) / Math.sqrt(this.#squares[k]!);
        }
      }
    }
    if (++this.#sinceLinks === BATCH) this.#updateLinks(rate);
  }

  #factors(n: number, offsets: Int32Array, active: Int32Array): Float64Array {
    const { rows, labels } = this.#index;
    const factors = new Float64Array(n * LABELS);
    for (let i = 0; i < n; i++) {
      const at = i * LABELS;
      for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
        const feature = active[f]!;
        if (feature < 0) continue;
        for (let k = rows[feature]!; k < rows[feature + 1]!; k++)
          factors[at + labels[k]!]! += this.#weights[k]!;
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

/** Hides features at random, so that no single one is relied upon; -1 stands for a hidden or unknown one. */
function dropFeatures(features: Uint32Array, offsets: Int32Array, random: () => number): Int32Array {
  const active = Int32Array.from(features);
  for (let f = 0; f < active.length; f++) if (random() < DROPOUT) active[f] = -1;
  for (let i = 0; i + 1 < offsets.length; i++) {
    if (random() < WORD_DROPOUT)
      active.fill(-1, offsets[i]!, Math.min(offsets[i]! + WORD_FEATURES, offsets[i + 1]!));
  }
  return active;
}
