import { createHash } from 'node:crypto';
import { Failure } from '../errors.js';
import { warnOfBytes, type ReadLimits, type ReadResult } from './article-input.js';
import { decode, encodingOf, type Encoding } from './decode.js';
import { formatOfName, formatOfText, HEAD_BYTES, looksBinary } from './detect.js';
import { readRecord } from './jsonl.js';
import { LINE_FEED, splitLines } from './lines.js';
import { asFailure, openInput, STDIN, type Chunks } from './open-input.js';

/** Reads the inputs in their order; an input that fails gives a Failure, and the rest goes on. */
export async function* readInputs(
  paths: readonly string[],
  limits: ReadLimits,
): AsyncGenerator<ReadResult> {
  for (const path of paths) {
    const name = path === STDIN ? 'stdin' : path;
    try {
      yield* readInput(path, name, limits);
    } catch (error) {
      yield asFailure(error, name);
    }
  }
}

async function* readInput(
  path: string,
  name: string,
  { format, maxBytes }: ReadLimits,
): AsyncGenerator<ReadResult> {
  const { head, chunks } = await peek(openInput(path));
  const encoding = encodingOf(head);
  if (encoding === 'utf-8' && looksBinary(head)) throw new Failure('input-binary', name);
  const chosen =
    format !== 'auto'
      ? format
      : (formatOfName(path) ?? formatOfText(decode(head.subarray(0, HEAD_BYTES)).text));
  if (chosen === 'jsonl') yield* readRecords(chunks, name, encoding, maxBytes);
  else yield readText(await collect(chunks, name, maxBytes), name);
}

function readText(bytes: Uint8Array, name: string): ReadResult {
  const { text, encoding, invalidAt } = decode(bytes);
  if (encoding === 'utf-8' && looksBinary(bytes)) return new Failure('input-binary', name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    text,
    source: { name, format: 'text', bytes: bytes.length, sha256, encoding },
    warnings: warnOfBytes(invalidAt, 'file'),
  };
}

async function* readRecords(
  chunks: Chunks,
  name: string,
  encoding: Encoding,
  maxBytes: number,
): AsyncGenerator<ReadResult> {
  let number = 0;
  for await (const line of splitLines(
    encoding === 'utf-8' ? chunks : asUtf8(chunks, encoding),
    maxBytes,
  )) {
    const where = `${name}:${++number}`;
    if (line === null) yield new Failure('input-too-large', where, String(maxBytes));
    else {
      const decoded = decode(line);
      if (decoded.text.trim() !== '') yield readRecord({ ...decoded, encoding }, line, where);
    }
  }
}

/** The first bytes, a line at least where there is one, and all bytes from the start. */
async function peek(source: Chunks): Promise<{ head: Uint8Array; chunks: Chunks }> {
  const iterator = (async function* () {
    yield* source;
  })();
  const read: Uint8Array[] = [];
  let length = 0;
  for (let seesLine = false; length < HEAD_BYTES && !seesLine;) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
    seesLine = next.value.includes(LINE_FEED);
  }
  const head = read.length === 1 ? read[0]! : Buffer.concat(read);
  return {
    head,
    chunks: (async function* () {
      if (length > 0) yield head;
      yield* iterator;
    })(),
  };
}

async function collect(chunks: Chunks, name: string, maxBytes: number): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) throw new Failure('input-too-large', name, String(maxBytes));
    read.push(chunk);
  }
  return read.length === 1 ? read[0]! : Buffer.concat(read);
}

async function* asUtf8(chunks: Chunks, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
