import {
  currencyCode,
  currencyOfNoun,
  currencyOfPhrase,
  currencyOfSign,
  isSharedNoun,
  isUnclearNoun,
} from '../../knowledge/currencies.js';
import { startsUpper } from '../../scan/letters.js';
import type { NumberRead } from '../numbers.js';
import type { Words } from '../words.js';
import { amountsOf, readRange, type AmountRule, type Home } from './rule.js';

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
]);

/** `$5 billion`, `US$ 3m`, `€200-300 million`, `EUR 5 million`, `Rs 500 crore`, `R2.4 billion`. */
export const signedMoney: AmountRule = (words, i, home) => {
  const sign = signAt(words, i, home);
  if (sign === null) return null;
  const range = readRange(
    words,
    sign.next,
    (at) => readMoney(words, at),
    (at) => (words.at(at) === words.at(i) || words.at(at) === words.at(sign.next - 1) ? 1 : 0),
  );
  if (!range || (sign.weak && !isWritten(words, sign.next, range.low.value))) return null;
  const named = currencyAt(words, range.high.next, home);
  return amountsOf(range, i, named?.next ?? range.high.next, named?.unit ?? sign.unit, 'money');
};

/** `1.2 million yuan`, `1.2 to 1.5 billion euros`, `300 Swiss francs`, `5 billion US dollars`, `40 EUR`, `50 cents`. */
export const namedMoney: AmountRule = (words, i, home) => {
  const range = readRange(words, i);
  if (!range) return null;
  const at = words.at(range.high.next) === '-' ? range.high.next + 1 : range.high.next;
  const currency = currencyAt(words, words.at(at) === 'of' ? at + 1 : at, home);
  if (!currency) return null;
  const by = /^cents?$/.test(words.at(currency.next - 1)) ? 0.01 : currency.by;
  const scaled = {
    low: { ...range.low, value: range.low.value * by },
    high: { ...range.high, value: range.high.value * by },
  };
  if (range.low === range.high) scaled.low = scaled.high;
  return amountsOf(scaled, i, currency.next, currency.unit, 'money');
};

/** The currency whose sign, letters or code begin at `i`; `weak` where they may mean something else. */
function signAt(
  words: Words,
  i: number,
  home: Home,
): { unit: string; next: number; weak: boolean } | null {
  const word = words.at(i);
  const joinedDollar =
    words.at(i + 1) === '$' && words.joined(i + 1) ? currencyOfSign(`${word}$`, null) : null;
  if (joinedDollar) return { unit: joinedDollar, next: i + 2, weak: false };
  if (word === '$') return { unit: home.dollar, next: i + 1, weak: false };
  const isLetters = /^[a-z]/.test(word);
  const code = isLetters && isCapital(words, i) ? currencyCode(word) : null;
  if (code) return { unit: code, next: i + 1, weak: false };
  if (isLetters && !startsUpper(words.form(i))) return null;
  const unit = currencyOfSign(word, home.country);
  return unit === null ? null : { unit, next: i + 1, weak: isLetters && word.length === 1 };
}

/** A letter such as `R` is money close before figures that are no small number. */
const isWritten = (words: Words, i: number, value: number): boolean =>
  words.joined(i) && (value >= 100 || !Number.isInteger(value));

/** A number with the scales of money: `12 mil`, `5MM`, `3 b`. */
function readMoney(words: Words, i: number): NumberRead | null {
  const number = words.number(i);
  if (!number || number.scale > 1) return number;
  const by = MONEY_SCALES.get(words.at(number.next));
  if (by === undefined || words.at(number.next + 1) === '-') return number;
  return { value: number.value * by, next: number.next + 1, scale: by };
}

/** The currency named at `i`: `Swiss francs`, `New Zealand dollars`, `EUR`, `MUSD`, `euros`. */
function currencyAt(
  words: Words,
  i: number,
  home: Home,
): { unit: string; next: number; by: number } | null {
  for (const at of [i + 1, i + 2, i + 3]) {
    const national = startsUpper(words.form(at - 1)) || words.at(at - 1) === 'convertible';
    const unit = national
      ? currencyOfPhrase(words.at(at - 1), singularCurrency(words.at(at), home))
      : null;
    if (unit && (at === i + 1 || startsUpper(words.form(i)))) return { unit, next: at + 1, by: 1 };
  }
  const word = words.at(i);
  if (isCapital(words, i)) {
    const code = currencyCode(word);
    if (code) return { unit: code, next: i + 1, by: 1 };
    const inMillions = /^m[a-z]{3}$/.test(word) ? currencyCode(word.slice(1)) : null;
    if (inMillions) return { unit: inMillions, next: i + 1, by: 1e6 };
  }
  const noun =
    startsUpper(words.form(i)) && !words.inCapitals ? singularCurrency(words.at(i + 1), home) : '';
  const own = noun && !isSharedNoun(noun) ? currencyOfNoun(noun, home.country) : null;
  if (own) return { unit: own, next: i + 2, by: 1 };
  if (startsUpper(words.form(i)) && !words.inCapitals) return null;
  const single = singularCurrency(word, home);
  const unit = isUnclearNoun(single, home.country) ? words.form(i) : unitOf(single, home);
  return unit === null ? null : { unit, next: i + 1, by: 1 };
}

/** A noun alone: dollars are the home's, and so are nouns that it shares with others. */
const unitOf = (noun: string, home: Home): string | null =>
  noun === 'dollar' || noun === 'cent' ? home.dollar : currencyOfNoun(noun, home.country);

function singularCurrency(word: string, { country }: Home): string {
  return word.endsWith('s') && currencyOfNoun(word, country) === null ? word.slice(0, -1) : word;
}

const isCapital = (words: Words, i: number): boolean => {
  const form = words.form(i);
  return form.length >= 3 && form === form.toUpperCase();
};
