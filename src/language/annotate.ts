import { lemmatize } from './lemma/lemmatizer.js';
import { lemmaRules, parserModels, taggerModel } from './models.js';
import { parseTokens } from './parse/parser.js';
import type { Dependencies, Morphology } from './syntax.js';
import { tagTokens } from './tag/tagger.js';
import type { Segmentation } from './tokens.js';

/** Parts of speech and lemmas of every token. */
export function tag(segmentation: Segmentation): Morphology {
  const { pos, tags } = tagTokens(segmentation, taggerModel());
  const rules = lemmaRules();
  const known = new Map<string, string>();
  const lemmas = segmentation.tokens.forms.map((form, i) => {
    const key = `${pos[i]!} ${form}`;
    let lemma = known.get(key);
    if (lemma === undefined) known.set(key, (lemma = lemmatize(form, pos[i]!, rules)));
    return lemma;
  });
  return { pos, tags, lemmas };
}

/** Head and relation of every token, one tree a sentence. */
export function parse(segmentation: Segmentation, morphology: Morphology): Dependencies {
  return parseTokens(segmentation, morphology, parserModels());
}
