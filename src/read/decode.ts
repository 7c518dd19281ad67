/** Text from bytes, and what happened on the way. */
export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Byte offset of the first invalid sequence, which became U+FFFD; null when all was valid. */
  invalidAt: number | null;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Decodes UTF-8, with or without a byte order mark, and UTF-16 by its mark. The mark is removed and nothing
 * else changes, except that each invalid sequence becomes U+FFFD.
 */
export function decode(bytes: Uint8Array, encoding = encodingOf(bytes)): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, invalidAt: null };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    return {
      text,
      encoding,
      invalidAt:
        encoding === 'utf-8' ? firstChangedByte(bytes, text) : firstChangedUnit(bytes, text, encoding),
    };
  }
}

/** The encoding a byte order mark declares; UTF-8 without one. */
export function encodingOf(bytes: Uint8Array): Encoding {
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

function firstChangedUnit(bytes: Uint8Array, text: string, encoding: Encoding): number {
  const low = encoding === 'utf-16le' ? 0 : 1;
  const mark = bytes[low] === 0xff && bytes[1 - low] === 0xfe ? 2 : 0;
  for (let unit = 0; unit < text.length; unit++) {
    const at = mark + 2 * unit;
    if (((bytes[at + 1 - low]! << 8) | bytes[at + low]!) !== text.charCodeAt(unit)) return at;
  }
  return bytes.length - 1;
}
