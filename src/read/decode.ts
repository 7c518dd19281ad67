/** Text from bytes, and what happened on the way. */
export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Byte offset of the first invalid sequence, which became U+FFFD; null when all was valid. */
  invalidAt: number | null;
}

/** UTF-8, UTF-16 or any other that `TextDecoder` knows, by its WHATWG name. */
export type Encoding = string;

/**
 * Decodes UTF-8, with or without a byte order mark, and UTF-16 by its mark, or whatever encoding is named.
 * The mark is removed and nothing else changes, except that each invalid sequence becomes U+FFFD. Bytes that
 * are not UTF-8, where nothing beyond ASCII is, are read as windows-1252, as browsers do.
 */
export function decode(bytes: Uint8Array, encoding: Encoding = encodingOf(bytes)): Decoded {
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), encoding, invalidAt: null };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, invalidAt: null };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    if (encoding === 'utf-8') {
      const invalidAt = firstChangedByte(bytes, text);
      return isSingleByte(text)
        ? { text: decodeWindows1252(bytes), encoding: 'windows-1252', invalidAt }
        : { text, encoding, invalidAt };
    }
    if (encoding === 'utf-16le' || encoding === 'utf-16be')
      return {
        text,
        encoding,
        invalidAt: firstChangedUnit(bytes, text, encoding === 'utf-16le' ? 0 : 1),
      };
    return { text, encoding, invalidAt: text.indexOf('\ufffd') };
  }
}

/**
 * Whether nothing beyond ASCII was valid UTF-8: a text of which a part is damaged has other characters that
 * are.
 */
function isSingleByte(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f && unit !== 0xfffd) return false;
  }
  return true;
}

/**
 * What windows-1252 has where Latin-1 has control characters, from 0x80 on (WHATWG Encoding, index
 * windows-1252).
 */
const BEYOND_LATIN_1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** By a table of ours: the decoder of several versions of Node reads these bytes as Latin-1. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (c) => BEYOND_LATIN_1[c.charCodeAt(0) - 0x80]!);

/** The encoding a byte order mark declares; UTF-8 without one. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Where the text, written as UTF-8 again, leaves the bytes it came from: the start of that character. */
function firstChangedByte(bytes: Uint8Array, text: string): number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const again = Buffer.from(text);
  let at = 0;
  while (again[at] === bytes[at + mark]) at++;
  while ((again[at]! & 0xc0) === 0x80) at--;
  return at + mark;
}

/** @param low where the low byte of a unit stands */
function firstChangedUnit(bytes: Uint8Array, text: string, low: 0 | 1): number {
  const mark = bytes[low] === 0xff && bytes[1 - low] === 0xfe ? 2 : 0;
  for (let unit = 0; unit < text.length; unit++) {
    const at = mark + 2 * unit;
    if (((bytes[at + 1 - low]! << 8) | bytes[at + low]!) !== text.charCodeAt(unit)) return at;
  }
  return bytes.length - 1;
}
