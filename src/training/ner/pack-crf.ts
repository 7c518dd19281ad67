import { NAME_TYPES } from '../../entities/recognise/model/labels.js';
import { writeModelFile } from '../../language/model/model-file.js';
import { encodeWeight } from '../../language/model/weight-code.js';
import { packTable } from '../perceptron.js';
import type { CrfWeights } from './crf.js';
import type { FeatureIndex } from './feature-index.js';
import type { ListTable } from './list-files.js';

const UNIT = 256;
const FIRST_LEAST = 0.06;
const GROWTH = 1.1;

/** The model file: weights in one byte each, the smallest left out until it fits in `mostBytes`. */
export function packCrf(index: FeatureIndex, { weights, transitions }: CrfWeights, lists: ListTable, mostBytes: number): Uint8Array {
  for (let least = FIRST_LEAST; ; least *= GROWTH) {
    const rows: number[] = [0];
    const kept: [hash: number, place: number][] = [];
    for (let f = 0; f < index.hashes.length; f++) {
      const place = rows.length;
      rows.push(0);
      for (let k = index.rows[f]!; k < index.rows[f + 1]!; k++) {
        const code = Math.abs(weights[k]!) < least ? 0 : encodeWeight(weights[k]!);
        if (code !== 0) rows.push(index.labels[k]!, code);
      }
      rows[place] = (rows.length - place - 1) / 2;
      if (rows[place] === 0) rows.pop();
      else kept.push([index.hashes[f]!, place]);
    }
    const file = writeModelFile({ types: NAME_TYPES, labels: [] }, new Map<string, ArrayBufferView>([
      ...Object.entries(packTable(kept)),
      ['rows', Uint8Array.from(rows)],
      ['transitions', Int32Array.from(transitions, (weight) => Math.round(UNIT * weight))],
      ['listHashes', lists.hashes],
      ['listBits', lists.bits],
    ]));
    if (file.length <= mostBytes) return file;
  }
}
