import { CARDINALS, FRACTION_WORDS } from '../lexicon/number-words.js';
import type { NumberWords } from './words-of-numbers.js';

/** Part of a number and the token behind it. */
interface Part {
  value: number;
  next: number;
}

/**
 * `half`, `a third`, `two-thirds`, `three quarters`: parts of one that begin at token `i`; null where none
 * do.
 */
export function fractionAt(words: NumberWords, i: number): Part | null {
  const single = /^(?:an?|one)$/.test(words.at(i));
  const count = single ? 1 : CARDINALS.get(words.at(i));
  if (count === undefined) {
    const part = FRACTION_WORDS.get(words.at(i));
    return part === undefined ? null : { value: part, next: i + 1 };
  }
  const at = words.at(i + 1) === '-' ? i + 2 : i + 1;
  const plural = /s$/.test(words.at(at));
  const part = FRACTION_WORDS.get(plural ? words.at(at).slice(0, -1) : words.at(at));
  if (part === undefined || count === 0 || count > 9 || (!plural && count > 1 && at === i + 1))
    return null;
  return { value: count * part, next: at + 1 };
}

/** `and a half`, `-and-a-quarter`, `and three-quarters` behind a number; null where they do not stand. */
export function fractionBehind(words: NumberWords, i: number): Part | null {
  let at = words.at(i) === '-' ? i + 1 : i;
  if (words.at(at++) !== 'and') return null;
  if (words.at(at) === '-') at++;
  const found = fractionAt(words, at);
  if (!found || found.next === at + 1) return null;
  const counted = !/^(?:an?|one)$/.test(words.at(at));
  return counted && words.at(at + 1) !== '-' ? null : found;
}
