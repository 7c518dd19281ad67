import type { Chunks } from './open-input.js';

export const LINE_FEED = 0x0a;

/** A line's bytes without its end; null for a line over the limit, whose bytes are not kept. */
export type Line = Uint8Array | null;

/** Splits bytes at line feeds; holds one line at a time, however long the file. */
export async function* splitLines(chunks: Chunks, maxBytes: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = (): Line => {
    const line = length > maxBytes ? null : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
