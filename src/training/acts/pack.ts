import { UNIT } from '../../acts/model/linear-model.js';
import { writeModelFile } from '../../language/model-file/model-file.js';
import type { Learned } from './learn.js';

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
    const { hashes, sizes, pairs } = packWeights(learned, least);
    sections.set(`${name}.hashes`, hashes).set(`${name}.sizes`, sizes).set(`${name}.pairs`, pairs);
  }
  return writeModelFile(meta, sections);
}

/** Weights in one byte each, without the smallest. */
function packWeights({ classes, hashes, weights }: Learned, least: number) {
  const kept: number[] = [],
    sizes: number[] = [],
    pairs: number[] = [];
  hashes.forEach((hash, f) => {
    const row = weights.subarray(f * classes, (f + 1) * classes);
    const before = pairs.length / 2;
    row.forEach((weight, k) => {
      const code = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / UNIT)));
      if (Math.abs(weight) < least || code === 0) return;
      pairs.push(k, code);
    });
    if (pairs.length / 2 === before) return;
    kept.push(hash);
    sizes.push(pairs.length / 2 - before);
  });
  return {
    hashes: Uint32Array.from(kept),
    sizes: Uint8Array.from(sizes),
    pairs: Int8Array.from(pairs),
  };
}
