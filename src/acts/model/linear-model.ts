import type { ModelFile } from '../../language/model-file/model-file.js';
import type { Features } from './features.js';

const INDEX_BITS = 12;
/** A stored weight of 1 is this much. */
export const UNIT = 1 / 32;

/**
 * A log-linear model over hashed features (maximum entropy, Berger et al. 1996). Rows are sorted by hash; row i holds
 * `sizes[i]` pairs of class and weight.
 */
export class LinearModel {
  readonly #hashes: Uint32Array;
  readonly #rows: Uint32Array;
  readonly #pairs: Int8Array;
  /** Where the hashes with each opening bits begin. */
  readonly #index: Uint32Array;

  constructor(
    readonly classes: readonly string[],
    hashes: Uint32Array,
    sizes: Uint8Array,
    pairs: Int8Array,
  ) {
    this.#hashes = hashes;
    this.#rows = new Uint32Array(sizes.length + 1);
    for (let i = 0; i < sizes.length; i++) this.#rows[i + 1] = this.#rows[i]! + sizes[i]!;
    this.#pairs = pairs;
    this.#index = new Uint32Array((1 << INDEX_BITS) + 1);
    for (const hash of hashes) this.#index[(hash >>> (32 - INDEX_BITS)) + 1]!++;
    for (let i = 1; i < this.#index.length; i++) this.#index[i]! += this.#index[i - 1]!;
  }

  /** Reads the sections that `name` opens: `name.hashes`, `name.sizes`, `name.pairs`; classes are in the meta. */
  static from(file: ModelFile, name: string): LinearModel {
    return new LinearModel(
      file.meta[name] as string[],
      file.section(`${name}.hashes`, Uint32Array),
      file.section(`${name}.sizes`, Uint8Array),
      file.section(`${name}.pairs`, Int8Array),
    );
  }

  /** Probability of each class. */
  probabilities(features: Features): Float64Array {
    const scores = new Float64Array(this.classes.length);
    for (let f = 0; f < features.count; f++) this.#add(features.hashes[f]!, scores);
    return softmax(scores);
  }

  /** Weight of every feature for a class above that for another, in the order of the features. */
  contributions(features: Features, wanted: number, other: number): number[] {
    return Array.from({ length: features.count }, (_, f) => {
      const scores = new Float64Array(this.classes.length);
      this.#add(features.hashes[f]!, scores);
      return scores[wanted]! - scores[other]!;
    });
  }

  #add(hash: number, scores: Float64Array): void {
    const opening = hash >>> (32 - INDEX_BITS);
    let low = this.#index[opening]!,
      high = this.#index[opening + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#hashes[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    if (this.#hashes[low] !== hash) return;
    for (let at = this.#rows[low]!; at < this.#rows[low + 1]!; at++)
      scores[this.#pairs[2 * at]!]! += this.#pairs[2 * at + 1]! * UNIT;
  }
}

function softmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k]! - most);
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
  return scores;
}
