import { closesQuotation, isStop } from '../grammar/marks.js';
import type { Sentence } from '../grammar/sentence.js';
import type { Quote } from '../grammar/words/quotations.js';

/** Whether a quotation has a sentence of its own: `"To peace."` */
export function isWhole(sentences: readonly Sentence[], { open, close }: Quote): boolean {
  const { tree } = sentences[0]!.words;
  const s = sentences[tree.sentenceOf[open + 1]!]!;
  const mark = tree.forms[close] ?? '';
  const width = closesQuotation(mark) && tree.forms[close + 1] === mark ? 2 : 1;
  return open >= 0 && open <= s.core && close >= s.last - width && isStop(tree.forms[close - 1] ?? '');
}

/** Whether a colon leads to a quotation that is a sentence: `radioed: "All well."` */
export function isAnnounced(s: Sentence, { open, close }: Quote): boolean {
  const { forms } = s.words.tree;
  return open > 0 && forms[open - 1] === ':' && isStop(forms[close - 1] ?? '');
}
