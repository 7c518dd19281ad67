import type { PhraseTables } from './packed-phrases.js';

/** The compiled knowledge: tables of names and, in UTF-8, one row an entry. */
export interface PackedFile {
  tables: PhraseTables;
  /** Where each row begins in `text`, and where the last ends. */
  offsets: Uint32Array;
  text: Uint8Array;
}

const WORD = 4;

/** Sizes, then the tables in the order of their alignment; numbers are little-endian. */
export function writePacked({
  tables: { low, values, firsts, longest },
  offsets,
  text,
}: PackedFile): Buffer {
  const sizes = new Uint32Array([low.length, firsts.length, offsets.length, text.length]);
  return Buffer.concat(
    [sizes, low, values, firsts, offsets, longest, text].map((part) =>
      Buffer.from(part.buffer, part.byteOffset, part.byteLength),
    ),
  );
}

/** Views on the bytes; nothing but a misaligned buffer is copied. */
export function readPacked(bytes: Uint8Array): PackedFile {
  const aligned = bytes.byteOffset % WORD === 0 ? bytes : new Uint8Array(bytes);
  let at = aligned.byteOffset;
  const words = (count: number) => {
    const view = new Uint32Array(aligned.buffer, at, count);
    at += count * WORD;
    return view;
  };
  const octets = (count: number) => {
    const view = new Uint8Array(aligned.buffer, at, count);
    at += count;
    return view;
  };
  const [slots, tokens, rows, length] = words(4) as unknown as [number, number, number, number];
  const tables = { low: words(slots), values: words(slots), firsts: words(tokens) };
  const offsets = words(rows);
  return { tables: { ...tables, longest: octets(tokens) }, offsets, text: octets(length) };
}
