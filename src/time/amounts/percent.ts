import { fractionAt } from '../fractions.js';
import type { Words } from '../words.js';
import { afterHyphen, amountsOf, readRange, signed, type AmountMatch, type AmountRule } from './rule.js';

/** `12 percent`, `3.5%`, `20 per cent`, `3 to 5 percent`, `two percentage points`. */
export const percent: AmountRule = (words, i) => {
  const range = readRange(words, i);
  if (!range) return closePercent(words, i) ?? partOfPoint(words, i);
  const at = afterHyphen(words, range.high.next);
  const width = percentWidth(words, at);
  return width > 0 ? amountsOf(signed(words, i, range), i, at + width, 'percent', 'percent') : null;
};

/** `44.1pc`, `12pct`: figures and percent in one word. */
function closePercent(words: Words, i: number): AmountMatch[] | null {
  const figures = /^(\d{1,4}(?:\.\d{1,3})?)(?:pc|pct)$/.exec(words.at(i))?.[1];
  return figures === undefined
    ? null
    : [{ first: i, next: i + 1, value: Number(figures), unit: 'percent', type: 'percent' }];
}

/** `half a percentage point`, `a quarter of a percentage point`, `a tenth of one percent`. */
function partOfPoint(words: Words, i: number): AmountMatch[] | null {
  const part = fractionAt(words, i);
  if (!part) return null;
  const of = words.at(part.next) === 'of' ? part.next + 1 : part.next;
  const at = /^(?:an?|one)$/.test(words.at(of)) ? of + 1 : of;
  const width = words.at(at) === 'percentage' || at > of ? percentWidth(words, at) : 0;
  return width === 0
    ? null
    : [{ first: i, next: at + width, value: part.value, unit: 'percent', type: 'percent' }];
}

function percentWidth(words: Words, i: number): number {
  const word = words.at(i);
  if (word === '%' || word === 'percent' || word === 'pct' || word === 'pc') return 1;
  if (word === 'per' && words.at(i + 1) === 'cent') return 2;
  const point = words.at(i + 1) === '-' ? i + 2 : i + 1;
  return word === 'percentage' && /^points?$/.test(words.at(point)) ? point + 1 - i : 0;
}
