/**
 * Code units of a piece: what is being encoded and written of a long result takes little memory beside it.
 */
const LENGTH = 1 << 20;

/** A text in pieces, none of which ends inside a surrogate pair. */
export function* pieces(text: string, length = LENGTH): Generator<string> {
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + length);
    if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end++;
    yield text.slice(at, end);
    at = end;
  }
}

/** What an output writes: text, or parts of it, some as their bytes in UTF-8. */
export type Writable = string | Iterable<string | Uint8Array>;

/** The same in bytes, piece by piece. */
export function* bytesOf(text: Writable): Generator<Uint8Array> {
  for (const part of typeof text === 'string' ? [text] : text) {
    if (typeof part === 'string') for (const piece of pieces(part)) yield Buffer.from(piece);
    else yield part;
  }
}
