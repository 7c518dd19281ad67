import { isMark } from './letters.js';

const LETTER = 1,
  DIGIT = 2,
  SPACE = 3,
  OTHER = 0;

const ASCII = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const letter = (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || c === 0x5f;
  ASCII[c] = letter
    ? LETTER
    : c >= 0x30 && c <= 0x39
      ? DIGIT
      : c === 0x20 || (c >= 0x09 && c <= 0x0d)
        ? SPACE
        : OTHER;
}

const WORD = /^[\p{L}\p{M}\p{N}\u200d]$/u;
const WHITE = /^\s$/u;

function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 128) return ASCII[code]!;
  if (isMark(code)) return OTHER;
  const character = String.fromCodePoint(text.codePointAt(i)!);
  return WORD.test(character) ? LETTER : WHITE.test(character) ? SPACE : OTHER;
}

export const isSpace = (text: string, i: number) => kindAt(text, i) === SPACE;
export const isDigit = (text: string, i: number) => kindAt(text, i) === DIGIT;
export const isLetter = (text: string, i: number) => i < text.length && kindAt(text, i) === LETTER;
export const isWordCharacter = (text: string, i: number) =>
  i < text.length && (kindAt(text, i) === LETTER || kindAt(text, i) === DIGIT);

/** Code units of the character at `i`: 2 for a surrogate pair. */
export const widthAt = (text: string, i: number) => (text.codePointAt(i)! > 0xffff ? 2 : 1);

export const isApostrophe = (character: string | undefined) => character === "'" || character === '’';
