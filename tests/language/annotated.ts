import { annotate as annotateSegmentation } from '../../src/language/annotate.js';
import type { Dependencies, Morphology } from '../../src/language/syntax.js';
import type { Segmentation, SentenceTokens } from '../../src/language/tokens.js';

/** Sentences of given words, each with the number of words of its dateline. */
export function sentencesOf(sentences: readonly (readonly string[])[], datelineWords = 0): Segmentation {
  const forms = sentences.flat();
  const text = forms.join(' ');
  const starts = new Int32Array(forms.length),
    ends = new Int32Array(forms.length),
    sentenceOf = new Int32Array(forms.length);
  let at = 0;
  forms.forEach((form, i) => {
    starts[i] = at;
    ends[i] = at + form.length;
    at += form.length + 1;
  });
  const spans: SentenceTokens[] = [];
  let first = 0;
  for (const words of sentences) {
    const last = first + words.length;
    sentenceOf.fill(spans.length, first, last);
    spans.push({
      start: starts[first] ?? 0,
      end: ends[last - 1] ?? 0,
      paragraph: 0,
      first,
      last,
      core: first + datelineWords,
    });
    first = last;
  }
  return {
    tokens: {
      text,
      length: forms.length,
      starts,
      ends,
      forms,
      lowers: forms.map((form) => form.toLowerCase()),
      sentenceOf,
    },
    sentences: spans,
  };
}

export function annotate(segmentation: Segmentation): Morphology & Dependencies {
  const { morphology, dependencies } = annotateSegmentation(segmentation, { heads: true });
  return { ...morphology, ...dependencies };
}
