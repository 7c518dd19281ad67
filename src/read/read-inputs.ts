import { createHash } from 'node:crypto';
import { Failure } from '../errors.js';
import { warnOfBytes, type ReadLimits, type ReadResult } from './article-input.js';
import { decode, type Encoding } from './decode.js';
import {
  formatOfName,
  kindOfBytes,
  kindOfOpening,
  kindOfText,
  looksBinary,
  type ContentKind,
} from './detect.js';
import { readRecord } from './jsonl.js';
import { splitLines } from './lines.js';
import { asFailure, openInput, STDIN, type Chunks } from './open-input.js';
import { peek, type Peeked } from './peek.js';
import { refuse } from './refuse.js';

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
  const peeked = await peek(openInput(path));
  const { encoding, chunks } = peeked;
  const kind = format === 'auto' ? kindOf(path, peeked) : format;
  if (kind !== 'text' && kind !== 'jsonl') yield refuse(name, kind);
  else if (holdsNul(peeked)) yield new Failure('input-binary', name);
  else if (kind === 'jsonl') yield* readRecords(chunks, name, encoding, maxBytes);
  else {
    const trusted = format !== 'auto' || formatOfName(path) !== undefined;
    yield readText(await collect(chunks, name, maxBytes), name, trusted);
  }
}

/** Whether the first line is no text; a record with a NUL is a bad line like others. */
const holdsNul = ({ encoding, opening }: Peeked) =>
  encoding === 'utf-8' && !opening.startsWith('{') && opening.includes('\0');

/** By the bytes that only one kind begins with, then by extension, then by the first line. */
function kindOf(path: string, { head, opening, isWhole }: Peeked): ContentKind {
  const told = kindOfOpening(opening, isWhole);
  const sure = kindOfBytes(head) ?? (told === 'html' || told === 'warc' ? told : undefined);
  return sure ?? formatOfName(path) ?? told;
}

/** @param trusted whether the name or the user says that this is text */
function readText(bytes: Uint8Array, name: string, trusted: boolean): ReadResult {
  const { text, encoding, invalidAt } = decode(bytes);
  if (encoding === 'utf-8' && looksBinary(bytes)) return new Failure('input-binary', name);
  const kind = trusted ? 'text' : kindOfText(text);
  if (kind !== 'text' && kind !== 'jsonl') return refuse(name, kind);
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
  for await (const line of splitLines(chunks, maxBytes, encoding)) {
    const where = `${name}:${++number}`;
    if (line === null) yield new Failure('input-too-large', where, String(maxBytes));
    else if (!isBlank(line)) {
      const decoded = decode(line, encoding);
      if (decoded.text.trim() !== '') yield readRecord(decoded, line, where);
    }
  }
}

const isBlank = (line: Uint8Array) => line.every((byte) => byte === 0x20 || byte === 0x0d);

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
