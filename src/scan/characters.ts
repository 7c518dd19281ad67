import { lazily } from '../lazily.js';
import { isMark } from './letters.js';

const LETTER = 1,
  DIGIT = 2,
  SPACE = 3,
  OTHER = 0;

const ASCII = new Uint8Array(128);
ASCII.fill(OTHER);
ASCII.fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b).fill(LETTER, 0x5f, 0x60);
ASCII.fill(DIGIT, 0x30, 0x3a);
ASCII.fill(SPACE, 0x20, 0x21).fill(SPACE, 0x09, 0x0e);

const word = lazily(() => /^[\p{L}\p{M}\p{N}\u200d]$/u);
const WHITE = /^\s$/u;

function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 128) return ASCII[code]!;
  if (isMark(code)) return OTHER;
  const character = String.fromCodePoint(text.codePointAt(i)!);
  if (word().test(character)) return LETTER;
  return WHITE.test(character) ? SPACE : OTHER;
}

export const isSpace = (text: string, i: number) => kindAt(text, i) === SPACE;
export const isDigit = (text: string, i: number) => kindAt(text, i) === DIGIT;
export const isLetter = (text: string, i: number) => i < text.length && kindAt(text, i) === LETTER;
export function isWordCharacter(text: string, i: number): boolean {
  if (i >= text.length) return false;
  const kind = kindAt(text, i);
  return kind === LETTER || kind === DIGIT;
}

/** Code units of the character at `i`: 2 for a surrogate pair. */
export const widthAt = (text: string, i: number) => (text.codePointAt(i)! > 0xffff ? 2 : 1);

export const isApostrophe = (character: string | undefined) => character === "'" || character === '’';
