import { lemmatize } from './lemma/lemmatizer.js';
import { lemmaRules, parserModels, taggerModel } from './models.js';
import { parseTokens } from './parse/parser.js';
import { remember } from './remember.js';
import type { Dependencies, Morphology } from './syntax.js';
import { tagTokens } from './tag/tagger.js';
import type { Segmentation } from './tokens.js';

const lemmaOf = remember((form, pos) => lemmatize(form, pos, lemmaRules()));

/** Parts of speech and lemmas of every token. */
export function tag(segmentation: Segmentation): Morphology {
  const { pos, tags } = tagTokens(segmentation, taggerModel());
  const lemmas = segmentation.tokens.forms.map((form, i) => lemmaOf(form, pos[i]!));
  return { pos, tags, lemmas };
}

/** Head and relation of every token, one tree a sentence. */
export function parse(segmentation: Segmentation, morphology: Morphology): Dependencies {
  return parseTokens(segmentation, morphology, parserModels());
}
