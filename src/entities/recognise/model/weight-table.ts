import { WEIGHT_OF_CODE } from '../../../language/model/weight-code.js';
import type { FeatureList } from './feature-list.js';

/** Buckets are chosen by the low bits of a feature's hash; its entry there begins with the high bits. */
export const BUCKETS = 1 << 16;
/** Marks the last label of an entry. */
export const LAST = 0x80;

/**
 * Sparse weights of hashed features, as small as can be looked up fast: a bucket lists its entries one after
 * another, in order of the high bits; an entry is these (2 bytes), then label and weight (1 byte each) for every
 * label with a weight.
 */
export class WeightTable {
  readonly #starts: Uint32Array;
  readonly #entries: Uint8Array;

  /** @param starts where each bucket begins in `entries`, and where the last ends */
  constructor(starts: Uint32Array, entries: Uint8Array) {
    this.#starts = starts;
    this.#entries = entries;
  }

  /** Adds the weights of the features to the scores of the labels, which begin at `from`, in units of 1/256. */
  add({ hashes, count }: FeatureList, scores: Int32Array, from: number): void {
    const entries = this.#entries;
    for (let f = 0; f < count; f++) {
      const hash = hashes[f]!;
      const bucket = hash & (BUCKETS - 1), high = hash >>> 16;
      const end = this.#starts[bucket + 1]!;
      for (let at = this.#starts[bucket]!; at < end;) {
        const own = entries[at]! | (entries[at + 1]! << 8);
        if (own > high) break;
        at += 2;
        if (own === high) {
          for (;; at += 2) {
            const label = entries[at]!;
            scores[from + (label & ~LAST)]! += WEIGHT_OF_CODE[entries[at + 1]!]!;
            if (label & LAST) break;
          }
          break;
        }
        while (!(entries[at]! & LAST)) at += 2;
        at += 2;
      }
    }
  }
}
