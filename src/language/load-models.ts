import { readAsset } from '../assets.js';
import { lazily } from '../lazily.js';
import { readRules, type LemmaRules } from './lemma/lemmatizer.js';
import { readModelFile } from './model-file/model-file.js';
import { readLanguageWeights } from './network/weights.js';

export const languageWeights = lazily(() =>
  readLanguageWeights(readAsset('language.bin'), 'language.bin'),
);
export const lemmaRules = lazily((): LemmaRules =>
  readRules(
    new TextDecoder().decode(
      readModelFile(readAsset('lemmatizer.bin'), 'lemmatizer.bin').section('rules', Uint8Array),
    ),
  ),
);
