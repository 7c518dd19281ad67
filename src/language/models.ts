import { readAsset } from '../assets.js';
import { readRules, type LemmaRules } from './lemma/lemmatizer.js';
import { LinearModel } from './model/linear-model.js';
import { readModelFile } from './model/model-file.js';

/** Reads a model when it is first asked for. */
function lazily<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= read());
}

export const taggerModel = lazily(() => LinearModel.read(readAsset('tagger.bin'), 'tagger.bin'));
export const parserModels = lazily(() => ({
  moves: LinearModel.read(readAsset('parser.bin'), 'parser.bin'),
  relations: LinearModel.read(readAsset('relations.bin'), 'relations.bin'),
}));
export const lemmaRules = lazily((): LemmaRules =>
  readRules(new TextDecoder().decode(readModelFile(readAsset('lemmatizer.bin'), 'lemmatizer.bin').section('rules', Uint8Array))));
