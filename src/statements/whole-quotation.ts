import { closesQuotation, isStop } from '../grammar/marks.js';
import { startsLower, startsUpper } from '../scan/letters.js';
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

const FEWEST_CAPITALS = 3;
/** A word without a capital that stands in titles: `of`, `a`, `from`. */
const LONGEST_SMALL = 4;

/**
 * Whether a quotation inside a sentence is the name of a book, a film or a show, which nobody says: all but
 * its small words have capitals, as in `his memoirs, "A Ship for the King of Sund"`.
 */
export function isTitle(sentences: readonly Sentence[], { open, close }: Quote): boolean {
  const { tree } = sentences[0]!.words;
  if (open <= sentences[tree.sentenceOf[open + 1]!]!.core || tree.forms[open - 1] === ':') return false;
  let capitals = 0;
  for (let i = open + 1; i < close; i++) {
    const form = tree.forms[i]!;
    if (isStop(form)) return false;
    if (startsLower(form) && form.length > LONGEST_SMALL) return false;
    if (startsUpper(form) && form.length > 1) capitals++;
  }
  return startsUpper(tree.forms[open + 1]!) && capitals >= FEWEST_CAPITALS;
}
