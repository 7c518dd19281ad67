import { shuffle } from '../random.js';

export interface Learning {
  classes: number;
  epochs: number;
  rate: number;
  /** Pull of every weight towards 0 at a step. */
  decay: number;
  /** Pull of small weights to 0 (L1, by forward-backward splitting, Duchi and Singer 2009). */
  sparsity: number;
  /** Share of features that are hidden from a step. */
  hidden: number;
  /** Features seen less often are forgotten. */
  least: number;
  /** Weight of an example by its class. */
  weights: readonly number[];
}

/** Weights by feature and class: that of feature f for class k is `weights[f * classes + k]`. */
export interface Learned {
  classes: number;
  hashes: Uint32Array;
  weights: Float32Array;
}

/** So small an error moves no weight. */
const NEGLIGIBLE = 2e-3;

/**
 * Weights that AdaGrad (Duchi et al. 2011) learns, with hidden features (Srivastava et al. 2014 over inputs);
 * the answer is the mean of the weights after the later epochs.
 */
export class AdaGrad {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #learning: Omit<Learning, 'classes' | 'weights'>;

  constructor(size: number, learning: Omit<Learning, 'classes' | 'weights'>) {
    this.weights = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(1e-6);
    this.#learning = learning;
  }

  /**
   * Moves the weights at `places[from]` to `places[to]`, each `shift` on, against an error that they made.
   */
  move(error: number, places: Int32Array, from: number, to: number, shift: number): void {
    if (Math.abs(error) < NEGLIGIBLE) return;
    const { weights } = this;
    const squares = this.#squares;
    const { rate, decay, sparsity } = this.#learning;
    for (let i = from; i < to; i++) {
      const at = places[i]! + shift;
      const gradient = error + decay * weights[at]!;
      squares[at]! += gradient * gradient;
      const step = rate / Math.sqrt(squares[at]!);
      weights[at] = shrink(weights[at]! - step * gradient, step * sparsity);
    }
  }

  /** Learns from each of so many examples, in an order of each epoch's own. */
  learn(examples: number, learnFrom: (example: number) => void, random: () => number): Float32Array {
    const { epochs, hidden } = this.#learning;
    const { weights } = this;
    const mean = new Float64Array(weights.length);
    const order = Array.from({ length: examples }, (_, i) => i);
    let averaged = 0;
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (const example of order) learnFrom(example);
      if (epoch < epochs / 2) continue;
      averaged++;
      for (let at = 0; at < mean.length; at++) mean[at]! += weights[at]!;
    }
    return Float32Array.from(mean, (sum) => (sum * (1 - hidden)) / averaged);
  }
}

function shrink(weight: number, by: number): number {
  return Math.sign(weight) * Math.max(0, Math.abs(weight) - by);
}

/** Numbers the features that occur often enough; `numbers` is parallel to the features, -1 for the others. */
export function numberFeatures(
  features: Uint32Array,
  least: number,
): { hashes: Uint32Array; numbers: Int32Array } {
  const sorted = features.slice().sort();
  const kept: number[] = [];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    if (to - from >= least) kept.push(sorted[from]!);
    from = to;
  }
  const numberOf = new Map(kept.map((hash, number) => [hash, number]));
  return {
    hashes: Uint32Array.from(kept),
    numbers: Int32Array.from(features, (hash) => numberOf.get(hash) ?? -1),
  };
}
