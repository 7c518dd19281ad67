import { readAsset } from '../../assets.js';
import { lazily } from '../../lazily.js';
import { readModelFile } from '../../language/model-file/model-file.js';
import { LinearModel } from './linear-model.js';

/** What was learned of acts. */
export interface ActsModel {
  /** Type of the act that a word tells; class 0 is none. */
  triggers: LinearModel;
  /** How much speaks for someone, or for nobody, as lead of a side of an act: actor, recipient. */
  leads: LinearModel;
  /** How much speaks for someone to stand beside a lead. */
  beside: LinearModel;
  /** Lemmas of nouns and predicates that may tell an act. */
  lemmas: ReadonlySet<string>;
}

/** @throws ModelFileError when the file is damaged */
function readActsModel(bytes: Uint8Array, name: string): ActsModel {
  const file = readModelFile(bytes, name);
  return {
    triggers: LinearModel.from(file, 'triggers'),
    leads: LinearModel.from(file, 'leads'),
    beside: LinearModel.from(file, 'beside'),
    lemmas: new Set(file.meta.lemmas as string[]),
  };
}

/** The model that the package ships. */
export const actsModel = lazily(() => readActsModel(readAsset('acts.bin'), 'acts.bin'));
