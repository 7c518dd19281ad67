import { LABELS } from '../../entities/recognise/propose/model/labels.js';
import type { Example } from './examples.js';

/** Features seen less often than this are forgotten. */
const LEAST_COUNT = 2;
const SLOTS = 1 << 24;

/**
 * Numbers the features of the examples, and the labels each was seen with: only such pairs get a weight
 * (as CRFsuite does, Okazaki 2007). Weights of feature f are those from `rows[f]` to `rows[f + 1]`.
 */
export interface FeatureIndex {
  hashes: Uint32Array;
  rows: Uint32Array;
  labels: Uint8Array;
  /** Number of a feature by hash, -1 when it is unknown. */
  numberOf(hash: number): number;
}

export function indexFeatures(examples: readonly Example[]): FeatureIndex {
  const keys = new Uint32Array(SLOTS);
  const counts = new Uint16Array(SLOTS);
  const masks = new Int32Array(SLOTS);
  const slotOf = (hash: number) => {
    let slot = hash & (SLOTS - 1);
    while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  };
  for (const { features, offsets, allowed } of examples) {
    for (let i = 0; i < allowed.length; i++) {
      for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
        const slot = slotOf(features[f]!);
        keys[slot] = features[f]!;
        counts[slot] = Math.min(counts[slot]! + 1, 0xffff);
        masks[slot] = masks[slot]! | allowed[i]!;
      }
    }
  }
  const hashes: number[] = [],
    rows = [0],
    labels: number[] = [];
  const numbers = new Int32Array(SLOTS).fill(-1);
  for (let slot = 0; slot < SLOTS; slot++) {
    if (counts[slot]! < LEAST_COUNT) continue;
    numbers[slot] = hashes.length;
    hashes.push(keys[slot]!);
    for (let label = 0; label < LABELS; label++) if (masks[slot]! & (1 << label)) labels.push(label);
    rows.push(labels.length);
  }
  return {
    hashes: Uint32Array.from(hashes),
    rows: Uint32Array.from(rows),
    labels: Uint8Array.from(labels),
    numberOf: (hash) => numbers[slotOf(hash)]!,
  };
}
