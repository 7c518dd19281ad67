import { currencyCode, isCurrencySign } from '../../knowledge/currencies.js';
import { rememberWord } from '../../remember.js';
import { CARDINALS, FRACTION_SIGNS, FRACTION_WORDS } from '../../lexicon/number-words.js';
import type { Words } from '../words.js';
import { namedMoney, signedMoney } from './money.js';
import { count } from './count.js';
import { measure } from './measure.js';
import { percent } from './percent.js';
import type { AmountMatch, AmountRule, Home } from './rule.js';

/** In order: the first that reads a word decides. */
const AMOUNT_RULES: readonly AmountRule[] = [signedMoney, namedMoney, percent, measure, count];

/** The amounts that begin at token `i`, in text order; empty where there are none. */
export function readAmounts(words: Words, i: number, home: Home): readonly AmountMatch[] {
  if (!mayBeginAmount(words.at(i))) return NONE;
  for (const rule of AMOUNT_RULES) {
    const found = rule(words, i, home);
    if (found) return found;
  }
  return NONE;
}

const NONE: readonly AmountMatch[] = [];

/**
 * Whether any rule may begin with the word: a number, a sign or code of a currency, or letters before a `$`.
 */
const mayBeginAmount = rememberWord(
  (word): boolean =>
    isDigit(word.charCodeAt(0)) ||
    word === 'a' ||
    word === 'magnitude' ||
    word === 'an' ||
    CARDINALS.has(word) ||
    FRACTION_WORDS.has(word) ||
    FRACTION_SIGNS.has(word) ||
    isCurrencySign(word) ||
    currencyCode(word) !== null ||
    (word.length <= 4 && SIGNS.some((sign) => isCurrencySign(word + sign))),
);

/** Signs that letters stand before. */
const SIGNS = ['$', '¢', '₵', '¥', '£', '/'];

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
