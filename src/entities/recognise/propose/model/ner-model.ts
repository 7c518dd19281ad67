import { readAsset } from '../../../../assets.js';
import { readModelFile } from '../../../../language/model-file/model-file.js';
import { NameLists } from './name-lists.js';
import { Lattice } from './viterbi.js';
import { WeightTable } from './weight-table.js';
import { WordScorer } from './word-scorer.js';

/** What the recogniser has learnt. Scores are in units of 1/256. */
export interface NerModel {
  scorer: WordScorer;
  lattice: Lattice;
  lists: NameLists;
}

/** @throws ModelFileError when the bytes are no model of this kind */
export function readNerModel(bytes: Uint8Array, name: string): NerModel {
  const { section } = readModelFile(bytes, name);
  return {
    scorer: new WordScorer(
      new WeightTable(section('sizes', Uint16Array), section('weights', Uint8Array)),
    ),
    lattice: new Lattice(section('transitions', Int32Array)),
    lists: new NameLists({
      hashes: section('listHashes', Uint32Array),
      sets: section('listSets', Uint8Array),
      bits: section('listBits', Uint32Array),
    }),
  };
}

let shipped: NerModel | undefined;

/** The model that ships with the package, read when it is first asked for. */
export function nerModel(): NerModel {
  return (shipped ??= readNerModel(readAsset('ner.bin'), 'ner.bin'));
}
