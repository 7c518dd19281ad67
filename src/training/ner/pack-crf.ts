import { NAME_TYPES } from '../../entities/recognise/model/labels.js';
import { BUCKETS, LAST } from '../../entities/recognise/model/weight-table.js';
import { writeModelFile } from '../../language/model/model-file.js';
import { encodeWeight } from '../../language/model/weight-code.js';
import type { CrfWeights } from './crf.js';
import type { FeatureIndex } from './feature-index.js';
import type { ListTable } from './list-files.js';

const UNIT = 256;
const FIRST_LEAST = 0.06;
const GROWTH = 1.1;
const START_BYTES = 4 * (BUCKETS + 1);

export interface PackedWeights {
  starts: Uint32Array;
  entries: Uint8Array;
  transitions: Int32Array;
}

/** Weights in one byte each, the smallest left out until they fit in `mostBytes`. */
export function packCrf(index: FeatureIndex, { weights, transitions }: CrfWeights, mostBytes: number): PackedWeights {
  const order = [...index.hashes.keys()].sort((a, b) => bucketOf(index.hashes[a]!) - bucketOf(index.hashes[b]!) || index.hashes[a]! - index.hashes[b]!);
  for (let least = FIRST_LEAST; ; least *= GROWTH) {
    const entries: number[] = [];
    const starts = new Uint32Array(BUCKETS + 1);
    for (const feature of order) {
      const hash = index.hashes[feature]!;
      const kept = [];
      for (let k = index.rows[feature]!; k < index.rows[feature + 1]!; k++) if (Math.abs(weights[k]!) >= least) kept.push(k);
      if (kept.length > 0) entries.push((hash >>> 16) & 0xff, hash >>> 24);
      kept.forEach((k, i) => { entries.push(index.labels[k]! | (i === kept.length - 1 ? LAST : 0), encodeWeight(weights[k]!)); });
      starts[bucketOf(hash) + 1] = entries.length;
    }
    for (let bucket = 1; bucket <= BUCKETS; bucket++) starts[bucket] = Math.max(starts[bucket]!, starts[bucket - 1]!);
    if (START_BYTES + entries.length <= mostBytes) {
      return { starts, entries: Uint8Array.from(entries), transitions: Int32Array.from(transitions, (weight) => Math.round(UNIT * weight)) };
    }
  }
}

const bucketOf = (hash: number) => hash & (BUCKETS - 1);

export function writeNerModel({ starts, entries, transitions }: PackedWeights, { hashes, bits }: ListTable): Uint8Array {
  return writeModelFile({ types: NAME_TYPES }, new Map<string, ArrayBufferView>([
    ['starts', starts], ['entries', entries], ['transitions', transitions], ['listHashes', hashes], ['listBits', bits],
  ]));
}
