import { beginnings } from '../../../../language/kernel/beginnings.js';
import { WEIGHT_OF_CODE } from '../../../../language/model-file/weight-code.js';
import { MOST_FEATURES, type FeatureList } from './feature-list.js';

/** Buckets are chosen by the low 16 bits of a feature's hash. */
export const BUCKETS = 1 << 16;
/** Marks the last label of an entry. */
export const LAST = 0x80;

/**
 * Sparse weights of hashed features, as small as can be looked up fast. A bucket holds the number of its
 * entries, bits 16 to 23 of the hash of each, then the entries: bits 24 to 31, and label and weight for every
 * label with a weight; all of them bytes.
 */
export class WeightTable {
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #buckets = new Uint32Array(MOST_FEATURES);
  readonly #counts = new Uint8Array(MOST_FEATURES);

  /** @param sizes of the buckets, which lie one after another in `bytes` */
  constructor(sizes: Uint16Array, bytes: Uint8Array) {
    this.#starts = beginnings(sizes);
    this.#bytes = bytes;
  }

  /**
   * Adds the weights of the features to the scores of the labels, which begin at `from`, in units of 1/256.
   */
  add({ hashes, count }: FeatureList, scores: Int32Array, from: number): void {
    const bytes = this.#bytes,
      starts = this.#starts,
      buckets = this.#buckets,
      counts = this.#counts;
    // The buckets lie far apart: asked for one after another, with nothing decided in between, memory sends
    // them together.
    for (let f = 0; f < count; f++) buckets[f] = starts[hashes[f]! & (BUCKETS - 1)]!;
    for (let f = 0; f < count; f++) counts[f] = bytes[buckets[f]!]!;
    for (let f = 0; f < count; f++) {
      let at = this.#entryOf(hashes[f]!, buckets[f]!, counts[f]!);
      if (at < 0) continue;
      let label: number;
      do {
        label = bytes[at]!;
        scores[from + (label & ~LAST)]! += WEIGHT_OF_CODE[bytes[at + 1]!]!;
        at += 2;
      } while (label < LAST);
    }
  }

  /**
   * Where the labels of a feature begin, in its bucket of `count` entries at `start`; -1 when it has none.
   */
  #entryOf(hash: number, start: number, count: number): number {
    const bytes = this.#bytes;
    const tag = (hash >>> 16) & 0xff,
      check = hash >>> 24;
    let at = start + 1 + count,
      walked = 0;
    for (let k = 0; k < count; k++) {
      if (bytes[start + 1 + k] !== tag) continue;
      for (; walked < k; walked++) at = this.#entryAfter(at);
      if (bytes[at] === check) return at + 1;
    }
    return -1;
  }

  #entryAfter(at: number): number {
    let label = at + 1;
    while (this.#bytes[label]! < LAST) label += 2;
    return label + 2;
  }
}
