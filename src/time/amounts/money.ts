import { isAlsoOtherWord, isCodeLikeWord, isSubunit } from '../../knowledge/currency-nouns.js';
import {
  currencyCode,
  currencyOfNoun,
  currencyOfPhrase,
  isSharedNoun,
  isUnclearNoun,
} from '../../knowledge/currencies.js';
import { startsUpper } from '../../scan/letters.js';
import type { NumberRead } from '../words-of-numbers.js';
import type { Words } from '../words.js';
import { isCapital, signAt } from './sign.js';
import { amountsOf, readRange, type AmountMatch, type AmountRule, type Home } from './rule.js';

/** Scales that the press writes after money alone. */
const MONEY_SCALES = new Map([
  ['mil', 1e6],
  ['mm', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bil', 1e9],
  ['k', 1e3],
  ['t', 1e12],
  ['cr', 1e7],
  ['mrd', 1e9],
  ['mld', 1e9],
  ['mio', 1e6],
  ['mi', 1e6],
  ['bi', 1e9],
]);

/** Letters that are no money of the country, and are so before a large number. */
const LEAST_SCALE = 1e3;

/** `$5 billion`, `US$ 3m`, `€200-300 million`, `EUR 5 million`, `Rs 500 crore`, `R2.4 billion`. */
export const signedMoney: AmountRule = (words, i, home) => {
  const sign = signAt(words, i, home);
  if (sign === null) return null;
  const range = readRange(
    words,
    sign.next,
    (at) => readMoney(words, at, sign.unit),
    (at) => (words.at(at) === words.at(i) || words.at(at) === words.at(sign.next - 1) ? 1 : 0),
  );
  if (!range || (sign.weak && !isWritten(words, sign.next, range.low.value))) return null;
  if (sign.foreign && range.high.value < LEAST_SCALE) return null;
  const named = currencyAt(words, range.high.next, home);
  return amountsOf(range, i, named?.next ?? range.high.next, named?.unit ?? sign.unit, 'money');
};

/**
 * `1.2 million yuan`, `1.2 to 1.5 billion euros`, `300 Swiss francs`, `5 billion US dollars`, `40 EUR`, `50
 * cents`.
 */
export const namedMoney: AmountRule = (words, i, home) => {
  const range = readRange(words, i, (at) => readMoney(words, at, ''));
  if (!range) return penceAt(words, i);
  const at = words.at(range.high.next) === '-' ? range.high.next + 1 : range.high.next;
  const currency = currencyAt(words, words.at(at) === 'of' ? at + 1 : at, home);
  if (!currency) return null;
  const { by } = currency;
  const scaled = {
    low: { ...range.low, value: range.low.value * by },
    high: { ...range.high, value: range.high.value * by },
  };
  if (range.low === range.high) scaled.low = scaled.high;
  return amountsOf(scaled, i, currency.next, currency.unit, 'money');
};

/** `99p`: pence of a pound. */
function penceAt(words: Words, i: number): AmountMatch[] | null {
  const pence = /^(\d{1,2})p$/.exec(words.form(i));
  return pence === null
    ? null
    : [{ first: i, next: i + 1, value: Number(pence[1]) / 100, unit: 'GBP', type: 'money' }];
}

/** A letter such as `R` is money close before figures that are no small number. */
const isWritten = (words: Words, i: number, value: number): boolean =>
  words.joined(i) && (value >= 100 || !Number.isInteger(value));

/** Currencies whose countries part thousands by a full stop, and have no smaller unit in use. */
const UNDIVIDED = new Set(['IDR', 'VND', 'CLP', 'COP', 'PYG', 'CRC']);

/** A number with the scales of money: `12 mil`, `5MM`, `3 b`. */
function readMoney(words: Words, i: number, unit: string): NumberRead | null {
  const number = words.number(i);
  if (number && UNDIVIDED.has(unit) && /^\d{1,3}\.\d{3}$/.test(words.at(i)) && number.value < 1000)
    return { ...number, value: number.value * 1000 };
  if (!number || number.scale > 1) return number;
  const by = MONEY_SCALES.get(words.at(number.next));
  if (by === undefined || words.at(number.next + 1) === '-') return number;
  return { value: number.value * by, next: number.next + 1, scale: by };
}

interface NamedCurrency {
  unit: string;
  next: number;
  /** What a number before it is multiplied by: 0.01 for `pence`, a million for `MUSD`. */
  by: number;
}

/** The currency named at `i`: `Swiss francs`, `New Zealand dollars`, `EUR`, `MUSD`, `euros`. */
function currencyAt(words: Words, i: number, home: Home): NamedCurrency | null {
  return nationalAt(words, i, home) ?? codeAt(words, i) ?? nounAt(words, i, home);
}

/** `Swiss francs`, `New Zealand dollars`, `convertible marks`. */
function nationalAt(words: Words, i: number, home: Home): NamedCurrency | null {
  for (const at of [i + 1, i + 2, i + 3]) {
    const national = startsUpper(words.form(at - 1)) || words.at(at - 1) === 'convertible';
    const unit = national
      ? currencyOfPhrase(words.at(at - 1), singularCurrency(words.at(at), home))
      : null;
    if (unit && (at === i + 1 || startsUpper(words.form(i)))) return { unit, next: at + 1, by: 1 };
  }
  return null;
}

/** `EUR`, `MUSD`. */
function codeAt(words: Words, i: number): NamedCurrency | null {
  const word = words.at(i);
  if (!isCapital(words, i) || isCodeLikeWord(word)) return null;
  const code = currencyCode(word);
  if (code) return { unit: code, next: i + 1, by: 1 };
  const inMillions = /^m[a-z]{3}$/.test(word) ? currencyCode(word.slice(1)) : null;
  return inMillions ? { unit: inMillions, next: i + 1, by: 1e6 } : null;
}

/** `euros`, `Naira`, `pesos`, `pence`. */
function nounAt(words: Words, i: number, home: Home): NamedCurrency | null {
  const capital = startsUpper(words.form(i)) && !words.inCapitals;
  const noun = capital ? singularCurrency(words.at(i + 1), home) : '';
  const own = noun && !isSharedNoun(noun) ? currencyOfNoun(noun, home.country) : null;
  if (own) return { unit: own, next: i + 2, by: 1 };
  const single = singularCurrency(words.at(i), home);
  if (capital && (startsUpper(words.form(i + 1)) || isAlsoOtherWord(single))) return null;
  const unit = isUnclearNoun(single, home.country) ? words.form(i) : unitOf(single, home);
  return unit === null ? null : { unit, next: i + 1, by: isSubunit(single) ? 0.01 : 1 };
}

/** A noun alone: dollars are the home's, and so are nouns that it shares with others. */
const unitOf = (noun: string, home: Home): string | null =>
  noun === 'dollar' || noun === 'cent' ? home.dollar : currencyOfNoun(noun, home.country);

function singularCurrency(word: string, { country }: Home): string {
  return word.endsWith('s') && currencyOfNoun(word, country) === null ? word.slice(0, -1) : word;
}
