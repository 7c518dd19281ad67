import { encodingOf, type Encoding } from './decode.js';
import { HEAD_BYTES } from './detect.js';
import type { Chunks } from './open-input.js';

/** The start of an input, and all its bytes again. */
export interface Peeked {
  head: Uint8Array;
  encoding: Encoding;
  /** The first line with content, or what of it lies within the first `HEAD_BYTES`. */
  opening: string;
  /** Whether the opening's line ends there. */
  isWhole: boolean;
  chunks: Chunks;
}

/**
 * Reads up to the end of the first line with content, however the bytes come in: the opening depends on the
 * content alone.
 */
export async function peek(source: Chunks): Promise<Peeked> {
  const iterator = (async function* () {
    yield* source;
  })();
  const read: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  let head: Uint8Array = new Uint8Array(0);
  let line: Opening | undefined;
  while (line === undefined) {
    const next = await iterator.next();
    ended = next.done === true;
    if (!next.done) {
      read.push(next.value);
      length += next.value.length;
      if (length < HEAD_BYTES && !next.value.includes(0x0a)) continue;
    }
    head = read.length === 1 ? read[0]! : Buffer.concat(read);
    line = openingOf(head, ended);
  }
  return {
    head,
    ...line,
    chunks: (async function* () {
      if (head.length > 0) yield head;
      if (!ended) yield* iterator;
    })(),
  };
}

type Opening = Pick<Peeked, 'encoding' | 'opening' | 'isWhole'>;

function openingOf(head: Uint8Array, ended: boolean): Opening | undefined {
  const encoding = encodingOf(head);
  const text = new TextDecoder(encoding).decode(head.subarray(0, HEAD_BYTES), { stream: true });
  const from = text.search(/\S/);
  const end = from < 0 ? -1 : text.indexOf('\n', from);
  if (end < 0 && !ended && head.length < HEAD_BYTES) return undefined;
  const isWhole = end >= 0 || (ended && head.length <= HEAD_BYTES);
  return { encoding, opening: from < 0 ? '' : text.slice(from, end < 0 ? undefined : end), isWhole };
}
