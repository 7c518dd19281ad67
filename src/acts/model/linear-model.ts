import { beginnings } from '../../language/kernel/beginnings.js';
import type { ModelFile } from '../../language/model-file/model-file.js';
import { MOST_FEATURES, type Features } from './features.js';

/**
 * A hash is known by its first bits, its bucket, and those behind them, its key; the last two bits are left
 * out.
 */
const BUCKET_BITS = 14,
  KEY_BITS = 16;
/**
 * Weights are stored as one of 15 codes: 0, and seven sizes of either sign, each so many times the one below;
 * finer weights change no score.
 */
const LEAST_SIZE = 0.06,
  STEP = 1.82,
  SIZES = 7,
  NEGATIVE = 8;
/** Sums are whole numbers of this, so that their order does not matter. */
const UNIT = 1 / 4096;
/** What each code weighs, in units. */
const WEIGHTS = Int32Array.from({ length: 2 * NEGATIVE }, (_, code) => {
  const size = code % NEGATIVE;
  const weight = size === 0 ? 0 : Math.round((LEAST_SIZE * STEP ** (size - 1)) / UNIT);
  return code < NEGATIVE ? weight : -weight;
});
/** Of a model of so many classes or fewer, the first byte of a row holds all its codes. */
export const FEW_CLASSES = 2;
/** Most classes of a model: the first and as many as half a byte can name. */
export const MOST_CLASSES = 17;
/** Most classes behind the first that a row has weights for. */
export const MOST_PAIRS = 15;

/** The code whose weight is nearest, as sizes are told apart by their ratio; 0 for less than `least`. */
export function codeOf(weight: number, least: number): number {
  const size = Math.abs(weight);
  if (size < least) return 0;
  const nearest = 1 + Math.round(Math.log(size / LEAST_SIZE) / Math.log(STEP));
  return Math.max(1, Math.min(SIZES, nearest)) + (weight < 0 ? NEGATIVE : 0);
}
/** Buckets of a model. */
export const BUCKETS = 1 << BUCKET_BITS;

export const bucketOf = (hash: number): number => hash >>> (32 - BUCKET_BITS);
export const keyOf = (hash: number): number =>
  (hash >>> (32 - BUCKET_BITS - KEY_BITS)) & ((1 << KEY_BITS) - 1);

/** Room for where the buckets of one decision begin. */
const BEGIN = new Uint32Array(MOST_FEATURES);

/**
 * The sections of a model, rows sorted by hash: rows in each bucket, key of each row, its first byte, and its
 * pairs, where there are more than a few classes. A first byte is the code of class 0 and above it that of
 * class 1, or the number of pairs; a pair is the code of a class and above it the class, counted from 1.
 */
export interface LinearRows {
  buckets: Uint8Array;
  keys: Uint16Array;
  heads: Uint8Array;
  pairs: Uint8Array | null;
}

/** A log-linear model over hashed features (maximum entropy, Berger et al. 1996). */
export class LinearModel {
  readonly #keys: Uint16Array;
  readonly #heads: Uint8Array;
  readonly #pairs: Uint8Array | null;
  /** Where the rows of each bucket begin, and their pairs. */
  readonly #rows: Uint32Array;
  readonly #firstPairs: Uint32Array;
  /** Sums of the weights of each class in units, and what they are worth. */
  readonly #sums: Int32Array;
  readonly #scores: Float64Array;

  constructor(
    readonly classes: readonly string[],
    { buckets, keys, heads, pairs }: LinearRows,
  ) {
    this.#keys = keys;
    this.#heads = heads;
    this.#pairs = pairs;
    this.#rows = beginnings(buckets);
    this.#firstPairs = pairs ? at(this.#rows, beginnings(heads, 4)) : NONE;
    this.#sums = new Int32Array(classes.length);
    this.#scores = new Float64Array(classes.length);
  }

  /**
   * Reads the sections that `name` opens: `name.buckets`, `name.keys`, `name.heads`, `name.pairs`; classes
   * are in the meta.
   */
  static from(file: ModelFile, name: string): LinearModel {
    const classes = file.meta[name] as string[];
    return new LinearModel(classes, {
      buckets: file.section(`${name}.buckets`, Uint8Array),
      keys: file.section(`${name}.keys`, Uint16Array),
      heads: file.section(`${name}.heads`, Uint8Array),
      pairs: classes.length > FEW_CLASSES ? file.section(`${name}.pairs`, Uint8Array) : null,
    });
  }

  /** Sum of the weights of each class; they live until the next call. */
  scores({ hashes, count }: Features): Float64Array {
    const rows = this.#rows,
      begin = BEGIN;
    // What is asked for one after another, with nothing decided in between, memory sends together.
    for (let f = 0; f < count; f++) begin[f] = rows[bucketOf(hashes[f]!)]!;
    const sums = this.#sums.fill(0),
      scores = this.#scores;
    for (let f = 0; f < count; f++) this.#add(hashes[f]!, begin[f]!, sums);
    for (let k = 0; k < sums.length; k++) scores[k] = sums[k]! * UNIT;
    return scores;
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
      const sums = new Int32Array(this.classes.length);
      const hash = features.hashes[f]!;
      this.#add(hash, this.#rows[bucketOf(hash)]!, sums);
      return (sums[wanted]! - (sums[other] ?? 0)) * UNIT;
    });
  }

  /** Adds the weights of a feature, in units, whose bucket begins at row `first`; of an unknown one none. */
  #add(hash: number, first: number, sums: Int32Array): void {
    const keys = this.#keys,
      heads = this.#heads,
      pairs = this.#pairs;
    const key = keyOf(hash),
      bucket = bucketOf(hash),
      last = this.#rows[bucket + 1]!;
    let row = first;
    while (row < last && keys[row] !== key) row++;
    if (row === last) return;
    const head = heads[row]!;
    sums[0]! += WEIGHTS[head & CODE]!;
    if (!pairs) {
      if (sums.length > 1) sums[1]! += WEIGHTS[head >> 4]!;
      return;
    }
    let at = this.#firstPairs[bucket]!;
    for (let before = first; before < row; before++) at += heads[before]! >> 4;
    for (const end = at + (head >> 4); at < end; at++)
      sums[1 + (pairs[at]! >> 4)]! += WEIGHTS[pairs[at]! & CODE]!;
  }
}

const NONE = new Uint32Array();
const CODE = 0b1111;

/** Values at the places. */
function at(places: Uint32Array, values: Uint32Array): Uint32Array {
  const found = new Uint32Array(places.length);
  for (let i = 0; i < places.length; i++) found[i] = values[places[i]!]!;
  return found;
}

function softmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k]! - most);
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
  return scores;
}
