import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LetterPattern } from '../../src/scan/letter-pattern.js';

const SOURCES = [
  String.raw`^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,6}$`,
  String.raw`\p{Ll}|^\p{Lu}[. ]`,
  String.raw`[^\s\p{L}]+`,
  String.raw`^(?:\p{L}{3,}(?:woman|holder)|\p{Ll}{3,}man)s?$`,
  String.raw`(?<!\p{L})\[[A-Z]\]\p{N}?(?![\p{L}\p{N}])`,
  String.raw`\p{M}`,
];
const PLAIN = [...'AZaz09 .,-[]’“–…/\\ªµºÀÖ×ØÞßö÷øÿ²¾'];
const OTHER = [...'ŁǅŸΩж中Ⅷ٣\u0301'];

const textOf = (characters: string[]) =>
  fc.array(fc.constantFrom(...characters), { maxLength: 12 }).map((all) => all.join(''));

describe('patterns over letters', () => {
  it.each(SOURCES)('%s finds in plain and in other texts what it says', (source) => {
    const pattern = new LetterPattern(source);
    for (const characters of [PLAIN, [...PLAIN, ...OTHER]])
      fc.assert(
        fc.property(textOf(characters), (text) => {
          const wanted = new RegExp(source, 'u').exec(text);
          expect(pattern.exec(text)).toEqual(wanted);
          expect(pattern.test(text)).toBe(wanted !== null);
        }),
      );
  });

  it('refuses a class whose plain letters nobody told', () => {
    expect(() => new LetterPattern(String.raw`\p{Sc}`).test('a')).toThrow('Sc');
  });
});
