import { lemmatize, type LemmaRules } from '../language/lemma/lemmatizer.js';
import { parseTokens, type ParserModels } from '../language/parse/parser.js';
import type { LinearModel } from '../language/model/linear-model.js';
import { tagTokens } from '../language/tag/tagger.js';
import type { Segmentation } from '../language/tokens.js';
import type { TreebankSentence } from './treebank.js';

export interface LanguageModels extends ParserModels {
  tagger: LinearModel;
  lemmas: LemmaRules;
}

/** Scores of packed models on gold words and sentences, in percent. Relations count without subtypes. */
export function measureLanguage(gold: readonly TreebankSentence[], models: LanguageModels): string {
  const hits = { UPOS: 0, XPOS: 0, lemma: 0, UAS: 0, LAS: 0 };
  let words = 0;
  for (const s of gold) {
    const segmentation = asSegmentation(s.forms);
    const { pos, tags } = tagTokens(segmentation, models.tagger);
    const { heads, relations } = parseTokens(segmentation, { pos, tags, lemmas: [] }, models);
    s.forms.forEach((form, i) => {
      words++;
      if (pos[i] === s.pos[i]) hits.UPOS++;
      if (tags[i] === s.tags[i]) hits.XPOS++;
      if (lemmatize(form, pos[i]!, models.lemmas) === s.lemmas[i]!.toLowerCase()) hits.lemma++;
      if (heads[i] !== s.heads[i]) return;
      hits.UAS++;
      if (relations[i]!.split(':')[0] === s.relations[i]!.split(':')[0]) hits.LAS++;
    });
  }
  return Object.entries(hits).map(([name, n]) => `${name} ${((100 * n) / words).toFixed(1)}`).join(', ');
}

function asSegmentation(forms: readonly string[]): Segmentation {
  const n = forms.length;
  const none = new Int32Array(n);
  return {
    tokens: { text: '', length: n, starts: none, ends: none, forms, sentenceOf: none },
    sentences: [{ start: 0, end: 0, paragraph: 0, first: 0, last: n, core: 0 }],
  };
}
