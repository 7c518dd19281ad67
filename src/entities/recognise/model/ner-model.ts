import { readAsset } from '../../../assets.js';
import { LinearModel } from '../../../language/model/linear-model.js';
import { readModelFile } from '../../../language/model/model-file.js';
import { NameLists } from './name-lists.js';

/** What the recogniser has learnt. Scores are in units of 1/256. */
export interface NerModel {
  linear: LinearModel;
  /** [kind of word][previous label][label] */
  transitions: Int32Array;
  lists: NameLists;
}

/** @throws ModelFileError when the bytes are no model of this kind */
export function readNerModel(bytes: Uint8Array, name: string): NerModel {
  const file = readModelFile(bytes, name);
  return {
    linear: new LinearModel(file),
    transitions: file.section('transitions', Int32Array),
    lists: new NameLists(file.section('listHashes', Uint32Array), file.section('listBits', Uint32Array)),
  };
}

let shipped: NerModel | undefined;

/** The model that ships with the package, read when it is first asked for. */
export function nerModel(): NerModel {
  return (shipped ??= readNerModel(readAsset('ner.bin'), 'ner.bin'));
}
