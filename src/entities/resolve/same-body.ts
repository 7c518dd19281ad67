import { startsUpper } from '../../scan/letters.js';
import { fits } from '../recognise/complete/acronyms.js';

/** The same words, or the acronym of them. */
export function isSameBody(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 && b.length > 1)
    return /^[\p{Lu}.]{2,8}$/u.test(a[0]!) && fits(a[0]!, b) && withoutStops(a[0]!) === initialsOf(b);
  if (b.length === 1 && a.length > 1) return isSameBody(b, a);
  return inSmall(a) === inSmall(b);
}

/** One of these is shared by all forms of a body's name that are the same. */
export function bodyKeys(words: readonly string[]): string[] {
  return [
    `words ${inSmall(words)}`,
    `acronym ${words.length === 1 ? withoutStops(words[0]!) : initialsOf(words)}`,
  ];
}

/** `Department of the Treasury` is `Department of Treasury`. */
const inSmall = (words: readonly string[]) =>
  words
    .map((word) => word.toLowerCase())
    .filter((word) => word !== 'the')
    .join(' ');
const withoutStops = (word: string) => word.replace(/\./g, '');
const initialsOf = (words: readonly string[]) =>
  words
    .filter((word) => startsUpper(word))
    .map((word) => word[0])
    .join('');
