import {
  bucketOf,
  BUCKETS,
  codeOf,
  FEW_CLASSES,
  keyOf,
  MOST_CLASSES,
  MOST_PAIRS,
  type LinearRows,
} from '../../acts/model/linear-model.js';
import { writeModelFile } from '../../language/model-file/model-file.js';
import type { Learned } from './adagrad.js';

/** A learned model with the names of its classes. */
export interface NamedModel {
  name: string;
  classes: readonly string[];
  learned: Learned;
  /** Weights smaller than this are left out. */
  least: number;
}

/** The bytes of the model file. */
export function packActsModel(
  lists: Readonly<Record<string, readonly string[]>>,
  models: readonly NamedModel[],
): Uint8Array {
  const meta: Record<string, unknown> = { ...lists };
  const sections = new Map<string, ArrayBufferView>();
  for (const { name, classes, learned, least } of models) {
    meta[name] = classes;
    const { buckets, keys, heads, pairs } = packWeights(learned, least);
    sections.set(`${name}.buckets`, buckets).set(`${name}.keys`, keys).set(`${name}.heads`, heads);
    if (pairs) sections.set(`${name}.pairs`, pairs);
  }
  return writeModelFile(meta, sections);
}

/** Weights in half a byte each, without the smallest. */
function packWeights({ classes, hashes, weights }: Learned, least: number): LinearRows {
  if (classes > MOST_CLASSES) throw new Error(`a model of ${classes} classes`);
  const buckets = new Uint8Array(BUCKETS);
  const keys: number[] = [],
    heads: number[] = [],
    packed: number[] = [];
  hashes.forEach((hash, f) => {
    const row = weights.subarray(f * classes, (f + 1) * classes);
    const codes = Array.from(row, (weight) => codeOf(weight, least));
    if (codes.every((code) => code === 0)) return;
    buckets[bucketOf(hash)]!++;
    keys.push(keyOf(hash));
    const pairs = classes > FEW_CLASSES ? largestOf(codes, row) : [];
    const above = classes > FEW_CLASSES ? pairs.length : (codes[1] ?? 0);
    heads.push(codes[0]! | (above << 4));
    packed.push(...pairs.map((k) => codes[k]! | ((k - 1) << 4)));
  });
  return {
    buckets,
    keys: Uint16Array.from(keys),
    heads: Uint8Array.from(heads),
    pairs: classes > FEW_CLASSES ? Uint8Array.from(packed) : null,
  };
}

/** The classes behind the first with the largest weights, in order. */
function largestOf(codes: readonly number[], row: Float32Array): number[] {
  const told = [...codes.keys()].filter((k) => k > 0 && codes[k] !== 0);
  return told
    .sort((a, b) => Math.abs(row[b]!) - Math.abs(row[a]!) || a - b)
    .slice(0, MOST_PAIRS)
    .sort((a, b) => a - b);
}
