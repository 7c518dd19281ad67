import type { Amount } from '../../analysis.js';
import { startsUpper, startsWithLetter } from '../../scan/letters.js';
import { CARDINALS } from '../lexicon.js';
import type { Words } from '../words.js';
import { CODES, CURRENCY_NAMES, NATIONAL_CURRENCIES, SHARED_NAMES, SIGNS } from './currencies.js';
import { quantityKind } from './measures.js';

/** An amount from a token to `next`. */
export type AmountMatch = Pick<Amount, 'value' | 'unit' | 'type'> & { next: number };
export type AmountRule = (words: Words, i: number) => AmountMatch | null;

/** `$5 billion`, `US$ 3m`, `€20`, `EUR 5 million`, `Rs 500 crore`. */
const signedMoney: AmountRule = (words, i) => {
  let [sign, at] = [words.at(i), i + 1];
  if (words.at(at) === '$' && words.joined(at) && SIGNS.has(`${sign}$`))
    [sign, at] = [`${sign}$`, at + 1];
  const unit =
    SIGNS.get(sign) ??
    (CODES.has(sign) && words.form(i) === words.form(i).toUpperCase() ? sign.toUpperCase() : null);
  if (unit === null) return null;
  const number = words.number(at);
  if (!number) return null;
  const next = namedCurrency(words, number.next);
  return {
    value: number.value,
    unit: next?.unit ?? unit,
    type: 'money',
    next: next?.next ?? number.next,
  };
};

/** `1.2 million yuan`, `300 Swiss francs`, `5 billion US dollars`, `40 EUR`, `50 cents`. */
const namedMoney: AmountRule = (words, i) => {
  const number = words.number(i);
  const currency =
    number && namedCurrency(words, words.at(number.next) === '-' ? number.next + 1 : number.next);
  if (!currency) return null;
  const cents = /^cents?$/.test(words.at(currency.next - 1));
  return {
    value: cents ? number.value / 100 : number.value,
    unit: currency.unit,
    type: 'money',
    next: currency.next,
  };
};

/** `12 percent`, `3.5%`, `20 per cent`, `two percentage points`. */
const percent: AmountRule = (words, i) => {
  const number = words.number(i);
  if (!number) return null;
  const at = words.at(number.next) === '-' ? number.next + 1 : number.next;
  const word = words.at(at);
  const width =
    word === '%' || word === 'percent' || word === 'pct'
      ? 1
      : word === 'per' && words.at(at + 1) === 'cent'
        ? 2
        : word === 'percentage' && /^points?$/.test(words.at(at + 1))
          ? 2
          : 0;
  return width
    ? { value: signed(words, i, number.value), unit: 'percent', type: 'percent', next: at + width }
    : null;
};

/** `12 km`, `3,000 tons`, `400 square kilometres`, `12,000 people`, `5 million doses`; one adjective may come between a count and what it counts. */
const quantity: AmountRule = (words, i) => {
  const number = words.number(i);
  if (!number) return null;
  const of = words.at(number.next) === 'of' ? 1 : 0;
  const hyphen = words.at(number.next) === '-' ? 1 : 0;
  const at = number.next + of + hyphen;
  const unit = words.at(at);
  const kind = unit.length > 1 || words.joined(at) ? quantityKind(unit) : null;
  if (kind === 'area' && /^sq(?:uare)?$/.test(unit)) {
    return quantityKind(words.at(at + 1)) === 'length'
      ? {
          value: number.value,
          unit: `${words.form(at)} ${words.form(at + 1)}`,
          type: 'area',
          next: at + 2,
        }
      : null;
  }
  if (kind !== null && (kind !== 'count' || !hyphen))
    return {
      value: kind === 'temperature' ? signed(words, i, number.value) : number.value,
      unit: words.form(at),
      type: kind,
      next: at + 1,
    };
  const counted =
    startsWithLetter(unit) && !CARDINALS.has(unit) && quantityKind(words.at(at + 1)) === 'count';
  return counted && !hyphen && !STOPS_COUNT.has(unit)
    ? { value: number.value, unit: words.form(at + 1), type: 'count', next: at + 2 }
    : null;
};

const STOPS_COUNT = new Set([
  'and',
  'or',
  'in',
  'to',
  'when',
  'as',
  'the',
  'a',
  'an',
  'for',
  'from',
  'that',
  'because',
  'by',
  'with',
  'on',
  'at',
  'after',
  'before',
  'while',
  'where',
  'were',
  'was',
  'if',
  'but',
  'so',
  'than',
  'many',
  'most',
]);

/** Whether any rule may begin with the word: a number, a sign or code of a currency, or letters before a `$`. */
export const mayBeginAmount = (word: string): boolean =>
  isDigit(word.charCodeAt(0)) ||
  CARDINALS.has(word) ||
  SIGNS.has(word) ||
  CODES.has(word) ||
  (word.length <= 2 && SIGNS.has(`${word}$`));

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

export const AMOUNT_RULES: readonly AmountRule[] = [signedMoney, namedMoney, percent, quantity];

function namedCurrency(words: Words, i: number): { unit: string; next: number } | null {
  for (const at of [i + 1, i + 2]) {
    const national = NATIONAL_CURRENCIES.get(`${words.at(at - 1)} ${singular(words.at(at))}`);
    if (national) return { unit: national, next: at + 1 };
  }
  const word = words.at(i);
  if (CODES.has(word) && words.form(i) === words.form(i).toUpperCase())
    return { unit: word.toUpperCase(), next: i + 1 };
  const adjective = startsUpper(words.form(i)) ? singular(words.at(i + 1)) : '';
  const own = SHARED_NAMES.has(adjective) ? undefined : CURRENCY_NAMES.get(adjective);
  if (own) return { unit: own, next: i + 2 };
  const unit = CURRENCY_NAMES.get(singular(word));
  return unit && !startsUpper(words.form(i)) ? { unit, next: i + 1 } : null;
}

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);

/** Negative after a minus sign that stands before the number: `-3.5%`. */
function signed(words: Words, i: number, value: number): number {
  return /^[-−]$/.test(words.at(i - 1)) && words.joined(i) && !words.joined(i - 1) ? -value : value;
}
