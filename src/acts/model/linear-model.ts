import type { ModelFile } from '../../language/model-file/model-file.js';
import { MOST_FEATURES, type Features } from './features.js';

/**
 * A hash is known by its first bits, its bucket, and those behind them, its key; the last two bits are left
 * out.
 */
const BUCKET_BITS = 14,
  KEY_BITS = 16;
/** A stored weight of 1 is this much. */
export const UNIT = 1 / 32;
/**
 * Of a model of so many classes or fewer, rows hold a weight for each; of others, pairs of class and weight.
 */
export const FEW_CLASSES = 2;
/** Buckets of a model. */
export const BUCKETS = 1 << BUCKET_BITS;

export const bucketOf = (hash: number): number => hash >>> (32 - BUCKET_BITS);
export const keyOf = (hash: number): number =>
  (hash >>> (32 - BUCKET_BITS - KEY_BITS)) & ((1 << KEY_BITS) - 1);

/** Room for the rows of one decision. */
const FOUND = new Uint32Array(MOST_FEATURES);

/**
 * The sections of a model, rows sorted by hash: rows in each bucket, key of each row, pairs in each row where
 * there are pairs.
 */
export interface LinearRows {
  buckets: Uint8Array;
  keys: Uint16Array;
  sizes: Uint8Array | null;
  weights: Int8Array;
}

/** A log-linear model over hashed features (maximum entropy, Berger et al. 1996). */
export class LinearModel {
  readonly #keys: Uint16Array;
  readonly #weights: Int8Array;
  /** Where the pairs of each row begin, in pairs; null where rows hold a weight for each class. */
  readonly #pairs: Uint32Array | null;
  /** Where the rows of each bucket begin. */
  readonly #rows: Uint32Array;
  readonly #sums: Float64Array;

  constructor(
    readonly classes: readonly string[],
    { buckets, keys, sizes, weights }: LinearRows,
  ) {
    this.#keys = keys;
    this.#weights = weights;
    this.#rows = beginnings(buckets);
    this.#pairs = sizes && beginnings(sizes);
    this.#sums = new Float64Array(classes.length);
  }

  /**
   * Reads the sections that `name` opens: `name.buckets`, `name.keys`, `name.sizes`, `name.weights`; classes
   * are in the meta.
   */
  static from(file: ModelFile, name: string): LinearModel {
    const classes = file.meta[name] as string[];
    return new LinearModel(classes, {
      buckets: file.section(`${name}.buckets`, Uint8Array),
      keys: file.section(`${name}.keys`, Uint16Array),
      sizes: classes.length > FEW_CLASSES ? file.section(`${name}.sizes`, Uint8Array) : null,
      weights: file.section(`${name}.weights`, Int8Array),
    });
  }

  /** Sum of the weights of each class; they live until the next call. */
  scores({ hashes, count }: Features): Float64Array {
    const begin = this.#rows,
      keys = this.#keys,
      found = FOUND;
    // What is asked for one after another, with nothing decided in between, memory sends together.
    for (let f = 0; f < count; f++) found[f] = begin[bucketOf(hashes[f]!)]!;
    let known = 0;
    for (let f = 0; f < count; f++) {
      const hash = hashes[f]!;
      const key = keyOf(hash),
        last = begin[bucketOf(hash) + 1]!;
      let row = found[f]!;
      while (row < last && keys[row] !== key) row++;
      if (row < last) found[known++] = row;
    }
    const sums = this.#sums.fill(0);
    for (let f = 0; f < known; f++) this.#addRow(found[f]!, sums);
    for (let k = 0; k < sums.length; k++) sums[k]! *= UNIT;
    return sums;
  }

  /** Probability of each class; they live until the next call. */
  probabilities(features: Features): Float64Array {
    return softmax(this.scores(features));
  }

  /** The named feature that weighs most for a class. */
  strongest(features: Features, wanted: number): string {
    const weights = this.contributions(features, wanted);
    return features.names![weights.indexOf(Math.max(...weights))]!;
  }

  /** Weight of every feature for a class, above that for another, in the order of the features. */
  contributions(features: Features, wanted: number, other = -1): number[] {
    return Array.from({ length: features.count }, (_, f) => {
      const sums = new Float64Array(this.classes.length);
      const row = this.#rowOf(features.hashes[f]!);
      if (row >= 0) this.#addRow(row, sums);
      return (sums[wanted]! - (sums[other] ?? 0)) * UNIT;
    });
  }

  /** Adds the weights of a row, as they are stored. */
  #addRow(row: number, sums: Float64Array): void {
    const weights = this.#weights,
      pairs = this.#pairs;
    if (!pairs) {
      const count = sums.length;
      for (let k = 0; k < count; k++) sums[k]! += weights[row * count + k]!;
      return;
    }
    for (let pair = pairs[row]!; pair < pairs[row + 1]!; pair++)
      sums[weights[2 * pair]!]! += weights[2 * pair + 1]!;
  }

  /** -1 for a feature without weights. */
  #rowOf(hash: number): number {
    const bucket = bucketOf(hash),
      key = keyOf(hash);
    const last = this.#rows[bucket + 1]!;
    for (let row = this.#rows[bucket]!; row < last; row++) if (this.#keys[row] === key) return row;
    return -1;
  }
}

/** Where each of some stretches begins, given their lengths; last where all end. */
function beginnings(lengths: Uint8Array): Uint32Array {
  const begin = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) begin[i + 1] = begin[i]! + lengths[i]!;
  return begin;
}

function softmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k]! - most);
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
  return scores;
}
