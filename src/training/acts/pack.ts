import {
  bucketOf,
  BUCKETS,
  FEW_CLASSES,
  keyOf,
  UNIT,
  type LinearRows,
} from '../../acts/model/linear-model.js';
import { writeModelFile } from '../../language/model-file/model-file.js';
import type { Learned } from './adagrad.js';

const LARGEST = 127;

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
    const { buckets, keys, sizes, weights } = packWeights(learned, least);
    sections.set(`${name}.buckets`, buckets).set(`${name}.keys`, keys).set(`${name}.weights`, weights);
    if (sizes) sections.set(`${name}.sizes`, sizes);
  }
  return writeModelFile(meta, sections);
}

/** Weights in one byte each, without the smallest. */
function packWeights({ classes, hashes, weights }: Learned, least: number): LinearRows {
  const isDense = classes <= FEW_CLASSES;
  const buckets = new Uint8Array(BUCKETS);
  const keys: number[] = [],
    sizes: number[] = [],
    packed: number[] = [];
  hashes.forEach((hash, f) => {
    const row = Array.from(weights.subarray(f * classes, (f + 1) * classes), (weight) =>
      Math.abs(weight) < least ? 0 : codeOf(weight),
    );
    if (row.every((code) => code === 0)) return;
    buckets[bucketOf(hash)]!++;
    keys.push(keyOf(hash));
    const pairs = row.flatMap((code, k) => (code === 0 ? [] : [k, code]));
    sizes.push(pairs.length / 2);
    packed.push(...(isDense ? row : pairs));
  });
  return {
    buckets,
    keys: Uint16Array.from(keys),
    sizes: isDense ? null : Uint8Array.from(sizes),
    weights: Int8Array.from(packed),
  };
}

const codeOf = (weight: number): number =>
  Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / UNIT)));
