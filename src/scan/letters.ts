// What words begin with or hold; nothing where there is no word. ASCII is told by its codes: the patterns,
// slow to compile, are for the rest.

/** Whether the first character is a capital (Lu). */
export function startsUpper(word = ''): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? isAsciiUpper(code) : /^\p{Lu}/u.test(word);
}

/** Whether the first character is a capital, titlecase digraphs (Lt) among them. */
export function startsCapital(word = ''): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? isAsciiUpper(code) : /^[\p{Lu}\p{Lt}]/u.test(word);
}

/** Whether the first character is a small letter (Ll). */
export function startsLower(word = ''): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? isAsciiLower(code) : /^\p{Ll}/u.test(word);
}

/** Whether the first character is a letter (L). */
export function startsWithLetter(word = ''): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? isAsciiLetter(code) : /^\p{L}/u.test(word);
}

/** Whether the first character is a number (N). */
export function startsWithNumber(word = ''): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? isAsciiDigit(code) : /^\p{N}/u.test(word);
}

/** Whether a letter (L) is anywhere in the text. */
export function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128 && !isMark(code)) return /\p{L}/u.test(text);
    if (isAsciiLetter(code)) return true;
  }
  return false;
}

/** Whether a letter (L) or number (N) is anywhere in the text. */
export function hasLetterOrNumber(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128 && !isMark(code)) return /[\p{L}\p{N}]/u.test(text);
    if (isAsciiLetter(code) || isAsciiDigit(code)) return true;
  }
  return false;
}

/** Whether the text is one capital (Lu). */
export function isCapitalLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? text.length === 1 && isAsciiUpper(code) : /^\p{Lu}$/u.test(text);
}

/** Whether the text is of Latin-1 and typographic marks alone. */
export function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 256 && !isMark(code)) return false;
  }
  return true;
}

/** Dashes, typographic quotation marks and the ellipsis. */
export const isMark = (code: number) => code >= 0x2010 && code <= 0x2026;
export const isAsciiUpper = (code: number) => code >= 0x41 && code <= 0x5a;
export const isAsciiLower = (code: number) => code >= 0x61 && code <= 0x7a;
const isAsciiLetter = (code: number) => isAsciiUpper(code) || isAsciiLower(code);
const isAsciiDigit = (code: number) => code >= 0x30 && code <= 0x39;
