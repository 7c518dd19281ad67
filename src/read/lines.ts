import type { Encoding } from './decode.js';
import type { Chunks } from './open-input.js';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A line's bytes without its end; null for a line over the limit, whose bytes are not kept. */
export type Line = Uint8Array | null;

/** Splits bytes at line feeds; holds one line at a time, however long the file. */
export async function* splitLines(
  chunks: Chunks,
  maxBytes: number,
  encoding: Encoding = 'utf-8',
): AsyncGenerator<Line> {
  const width = encoding.startsWith('utf-16') ? 2 : 1;
  const high = encoding === 'utf-16le' ? 1 : -1;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > maxBytes + width) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = (): Line => {
    const whole = length > maxBytes + width;
    const line = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    const bare = whole ? line : withoutReturn(line, width, high);
    return whole || bare.length > maxBytes ? null : bare;
  };
  for await (const chunk of width === 1 ? chunks : inPairs(chunks)) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) {
      if (width === 2 && (at % 2 !== (high === 1 ? 0 : 1) || chunk[at + high] !== 0)) continue;
      add(chunk.subarray(from, high === 1 || width === 1 ? at : at - 1));
      yield take();
      from = high === 1 && width === 2 ? at + 2 : at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

/** The line without the carriage return that some systems put before the line feed. */
function withoutReturn(line: Uint8Array, width: 1 | 2, high: 1 | -1): Uint8Array {
  const at = line.length - (width === 1 || high === -1 ? 1 : 2);
  const returns = line[at] === CARRIAGE_RETURN && (width === 1 || line[at + high] === 0);
  return returns ? line.subarray(0, line.length - width) : line;
}

/** The same bytes, an even number in each piece but the last. */
async function* inPairs(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const all = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const even = all.length & ~1;
    rest = all.subarray(even);
    if (even > 0) yield all.subarray(0, even);
  }
  if (rest.length > 0) yield rest;
}
