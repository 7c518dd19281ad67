import { NAME_TYPES } from '../../entities/recognise/propose/model/labels.js';
import type { ListTable } from '../../entities/recognise/propose/model/name-lists.js';
import { BUCKETS, LAST } from '../../entities/recognise/propose/model/weight-table.js';
import { writeModelFile } from '../../language/model-file/model-file.js';
import { encodeWeight } from '../../language/model-file/weight-code.js';
import type { CrfWeights } from './crf.js';
import type { FeatureIndex } from './feature-index.js';

const UNIT = 256;
const FIRST_LEAST = 0.06;
const GROWTH = 1.1;
const SIZE_BYTES = 2 * BUCKETS;

export interface PackedWeights {
  sizes: Uint16Array;
  bytes: Uint8Array;
  transitions: Int32Array;
}

/** Weights in one byte each, the smallest left out until they fit in `mostBytes`. */
export function packCrf(
  index: FeatureIndex,
  { weights, transitions }: CrfWeights,
  mostBytes: number,
): PackedWeights {
  const order = [...index.hashes.keys()].sort((a, b) => index.hashes[a]! - index.hashes[b]!);
  for (let least = FIRST_LEAST; ; least *= GROWTH) {
    const entries: Entry[] = [];
    for (const feature of order) {
      const labels: number[] = [],
        codes: number[] = [];
      for (let k = index.rows[feature]!; k < index.rows[feature + 1]!; k++) {
        if (Math.abs(weights[k]!) < least) continue;
        labels.push(index.labels[k]!);
        codes.push(encodeWeight(weights[k]!));
      }
      if (labels.length > 0) entries.push({ hash: index.hashes[feature]!, labels, codes });
    }
    const { sizes, bytes } = packEntries(entries);
    if (SIZE_BYTES + bytes.length <= mostBytes)
      return {
        sizes,
        bytes,
        transitions: Int32Array.from(transitions, (weight) => Math.round(UNIT * weight)),
      };
  }
}

export interface Entry {
  hash: number;
  labels: readonly number[];
  /** Of the weights, parallel to `labels`. */
  codes: readonly number[];
}

/** The table in which WeightTable looks up. */
export function packEntries(entries: readonly Entry[]): { sizes: Uint16Array; bytes: Uint8Array } {
  const buckets = Array.from({ length: BUCKETS }, (): Entry[] => []);
  for (const entry of entries) buckets[entry.hash & (BUCKETS - 1)]!.push(entry);
  const sizes = new Uint16Array(BUCKETS);
  const bytes: number[] = [];
  buckets.forEach((bucket, b) => {
    const start = bytes.length;
    bytes.push(bucket.length);
    for (const { hash } of bucket) bytes.push((hash >>> 16) & 0xff);
    for (const { hash, labels, codes } of bucket) {
      bytes.push(hash >>> 24);
      labels.forEach((label, i) => {
        bytes.push(i === labels.length - 1 ? label | LAST : label, codes[i]!);
      });
    }
    sizes[b] = bytes.length - start;
  });
  return { sizes, bytes: Uint8Array.from(bytes) };
}

export function writeNerModel(
  { sizes, bytes, transitions }: PackedWeights,
  { hashes, sets, bits }: ListTable,
): Uint8Array {
  return writeModelFile(
    { types: NAME_TYPES },
    new Map<string, ArrayBufferView>([
      ['sizes', sizes],
      ['weights', bytes],
      ['transitions', transitions],
      ['listHashes', hashes],
      ['listSets', sets],
      ['listBits', bits],
    ]),
  );
}
