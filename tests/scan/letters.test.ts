import { expect, test } from 'vitest';
import {
  hasLetter,
  hasLetterOrNumber,
  isCapitalLetter,
  startsCapital,
  startsLower,
  startsUpper,
  startsWithLetter,
  startsWithNumber,
} from '../../src/scan/letters.js';

// Protects that ASCII, which is looked up, is told as Unicode's classes tell it, and that the rest still is.
const WORDS = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...Array.from({ length: 128 }, (_, code) => `${String.fromCharCode(code)}x`),
  '',
  'Élan',
  'é',
  '“a',
  '”',
  'ǅ',
  '𐐀',
  '𝟘',
  '½',
  '٣',
  '中',
  '--',
  'a“',
  '…9',
];

test.each<[string, (text: string) => boolean, RegExp]>([
  ['startsUpper', startsUpper, /^\p{Lu}/u],
  ['startsCapital', startsCapital, /^[\p{Lu}\p{Lt}]/u],
  ['startsLower', startsLower, /^\p{Ll}/u],
  ['startsWithLetter', startsWithLetter, /^\p{L}/u],
  ['startsWithNumber', startsWithNumber, /^\p{N}/u],
  ['isCapitalLetter', isCapitalLetter, /^\p{Lu}$/u],
  ['hasLetter', hasLetter, /\p{L}/u],
  ['hasLetterOrNumber', hasLetterOrNumber, /[\p{L}\p{N}]/u],
])('%s', (_, told, pattern) => {
  expect(WORDS.filter((word) => told(word) !== pattern.test(word))).toEqual([]);
});

test('nothing begins where there is no word', () => {
  expect([startsUpper(undefined), startsLower(undefined), startsWithLetter(undefined)]).toEqual([
    false,
    false,
    false,
  ]);
});
