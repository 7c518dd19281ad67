import { Annotator } from '../language/annotate.js';
import { lemmatize, type LemmaRules } from '../language/lemma/lemmatizer.js';
import type { LanguageWeights } from '../language/network/weights.js';
import type { Segmentation, SentenceTokens } from '../language/tokens.js';
import type { TreebankSentence } from './treebank.js';

/** Scores of packed models on gold words and sentences, in percent. Relations count without subtypes. */
export function measureLanguage(
  gold: readonly TreebankSentence[],
  weights: LanguageWeights,
  rules: LemmaRules,
): string {
  const {
    morphology: { pos, tags },
    dependencies: { heads, relations },
  } = new Annotator(weights, rules).annotate(asSegmentation(gold), true);
  const hits = { UPOS: 0, XPOS: 0, lemma: 0, UAS: 0, LAS: 0 };
  let first = 0;
  for (const s of gold) {
    s.forms.forEach((form, i) => {
      const at = first + i;
      if (pos[at] === s.pos[i]) hits.UPOS++;
      if (tags[at] === s.tags[i]) hits.XPOS++;
      if (lemmatize(form, pos[at]!, rules) === s.lemmas[i]!.toLowerCase()) hits.lemma++;
      if (heads[at] !== (s.heads[i]! < 0 ? -1 : first + s.heads[i]!)) return;
      hits.UAS++;
      if (relations[at]!.split(':')[0] === s.relations[i]!.split(':')[0]) hits.LAS++;
    });
    first += s.forms.length;
  }
  return Object.entries(hits)
    .map(([name, n]) => `${name} ${((100 * n) / first).toFixed(1)}`)
    .join(', ');
}

function asSegmentation(gold: readonly TreebankSentence[]): Segmentation {
  const forms = gold.flatMap((s) => s.forms);
  const none = new Int32Array(forms.length);
  const sentences: SentenceTokens[] = [];
  let first = 0;
  for (const s of gold) {
    sentences.push({ start: 0, end: 0, paragraph: 0, first, last: first + s.forms.length, core: first });
    first += s.forms.length;
  }
  return {
    tokens: {
      text: '',
      length: forms.length,
      starts: none,
      ends: none,
      forms,
      lowers: forms.map((form) => form.toLowerCase()),
      sentenceOf: none,
    },
    sentences,
  };
}
