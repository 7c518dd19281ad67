import { isCodeLikeWord } from '../../knowledge/currency-nouns.js';
import {
  currenciesOfSign,
  currencyCode,
  currencyOfSign,
  currencyToldBy,
} from '../../knowledge/currencies.js';
import { startsUpper } from '../../scan/letters.js';
import type { Words } from '../words.js';
import type { Home } from './rule.js';

/** What tells money before its number. */
export interface Sign {
  unit: string;
  next: number;
  /** A letter that may mean something else. */
  weak?: boolean;
  /** Letters that only another country writes, or words. */
  foreign?: boolean;
}

/** The currency whose sign, letters or code begin at `i`. */
export function signAt(words: Words, i: number, home: Home): Sign | null {
  const word = words.at(i);
  const joined = joinedSign(words, i);
  if (joined) return joined;
  if (word === '$') return { unit: home.dollar, next: i + 1 };
  const isLetters = /^[a-z]/.test(word);
  if (isLetters && !startsUpper(words.form(i))) return null;
  const next = words.at(i + 1) === '.' && words.joined(i + 1) ? i + 2 : i + 1;
  const code = isLetters && isCapital(words, i) ? currencyCode(word) : null;
  if (code) return { unit: code, next, foreign: isCodeLikeWord(word) };
  const own = currencyOfSign(word, home.country);
  if (own !== null) return { unit: own, next, weak: isLetters && word.length === 1 };
  const told = currencyToldBy(word, (country) => home.told.has(country));
  if (told !== null && words.joined(next)) return { unit: told, next, weak: true };
  const codes = word.length > 1 ? currenciesOfSign(word) : [];
  if (codes.length === 0 || words.inCapitals) return null;
  return { unit: codes.length === 1 ? codes[0]! : words.form(i), next, foreign: true };
}

/** Letters and a sign written in one: `US$`, `GH¢`, `CN¥`, `S/`, `S/.`, `$A`. */
function joinedSign(words: Words, i: number): Sign | null {
  if (!words.joined(i + 1)) return null;
  const [first, second] = [words.at(i), words.at(i + 1)];
  if (first === '$') {
    const behind = /^[a-z]{1,2}$/.test(second) ? currencyOfSign(`${second}$`, null) : null;
    return behind === null ? null : { unit: behind, next: i + 2 };
  }
  if (!/^[$¢₵¥£/]$/.test(second)) return null;
  const unit = currencyOfSign(first + second, null);
  if (unit === null) return null;
  return { unit, next: second === '/' && words.at(i + 2) === '.' ? i + 3 : i + 2 };
}

/** Whether a word of three letters or more is all capitals, as codes are. */
export const isCapital = (words: Words, i: number): boolean => {
  const form = words.form(i);
  return form.length >= 3 && form === form.toUpperCase();
};
