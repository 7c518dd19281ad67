import { Failure } from '../errors.js';
import { INPUT_FORMATS, type Readable, type ReadLimits, type ReadResult } from './article-input.js';
import { decode } from './decode.js';
import { unpack } from './decompress.js';
import {
  formatOfName,
  kindOfBytes,
  kindOfOpening,
  kindOfText,
  looksBinary,
  packingOf,
  withoutPacking,
  type ContentKind,
} from './detect.js';
import { readDocument, readLines } from './formats/records.js';
import { readText } from './formats/text.js';
import { collect } from './limit-bytes.js';
import { asFailure, openInput, STDIN, type Chunks } from './open-input.js';
import { expandPaths } from './paths.js';
import { peek, type Peeked } from './peek.js';
import { refuse, type Refused } from './refuse.js';

/** Reads the inputs in their order; an input that fails gives a Failure, and the rest goes on. */
export async function* readInputs(
  paths: readonly string[],
  limits: ReadLimits,
): AsyncGenerator<ReadResult> {
  for await (const path of expandPaths(paths)) {
    if (path instanceof Failure) {
      yield path;
      continue;
    }
    const name = path === STDIN ? 'stdin' : path;
    try {
      yield* readInput(counted(openInput(path), limits.onRead), path, name, limits);
    } catch (error) {
      yield asFailure(error, name);
    }
  }
}

/** The same, telling how much of it was read. */
const counted = (chunks: Chunks, onRead: ReadLimits['onRead']): Chunks =>
  onRead === undefined ? chunks : tellLengths(chunks, onRead);

async function* tellLengths(
  chunks: Chunks,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onRead(chunk.length);
    yield chunk;
  }
}

/** @param path tells the format by its extension; @param name what messages call it */
async function* readInput(
  source: Chunks,
  path: string,
  name: string,
  limits: ReadLimits,
): AsyncGenerator<ReadResult> {
  const peeked = await peek(source);
  const packing = packingOf(peeked.head);
  if (packing !== null && packing !== 'xz') {
    try {
      yield* readInput(await unpack(peeked.chunks, packing), withoutPacking(path), name, limits);
    } catch (error) {
      throw isUnpacking(error) ? new Failure('archive-broken', name, error.message) : error;
    }
    return;
  }
  const kind = limits.format === 'auto' ? kindOf(path, peeked) : limits.format;
  if (holdsNul(peeked, kind) && !isWide(limits.encoding)) yield new Failure('input-binary', name);
  else if (isReadable(kind)) {
    const trusted = limits.format !== 'auto' || formatOfName(path) !== undefined;
    yield* readAs(kind, peeked, name, limits, trusted);
  } else yield refuse(name, kind as Refused);
}

/** @param trusted whether the name or the user says that this is text */
async function* readAs(
  kind: Readable,
  { chunks, encoding: marked }: Pick<Peeked, 'chunks' | 'encoding'>,
  name: string,
  limits: ReadLimits,
  trusted: boolean,
): AsyncGenerator<ReadResult> {
  const { maxBytes, fields = {} } = limits;
  const encoding = limits.encoding ?? marked;
  const request = { name, encoding, maxBytes, fields };
  switch (kind) {
    case 'jsonl':
      return yield* readLines(chunks, request);
    case 'json':
      return yield* readDocument(chunks, request);
    case 'csv':
    case 'tsv':
      return yield* (await import('./formats/tables.js')).readRows(chunks, request, kind);
    case 'parquet':
      return yield* (await import('./formats/tables.js')).readParquetRows(chunks, request);
    case 'warc':
      return yield* (await import('./formats/pages.js')).readArchive(chunks, name, limits);
    case 'html': {
      const { decodePage, readPage } = await import('./formats/pages.js');
      const bytes = await collect(chunks, name, maxBytes);
      return yield await readPage(bytes, decodePage(bytes, limits.encoding), { name, format: 'html' });
    }
    case 'markdown': {
      const bytes = await collect(chunks, name, maxBytes);
      const { readMarkdown } = await import('./formats/markdown.js');
      return yield await readMarkdown(decode(bytes, encoding), bytes, name);
    }
    case 'text': {
      const bytes = await collect(chunks, name, maxBytes);
      const decoded = decode(bytes, encoding);
      if (encoding === 'utf-8' && looksBinary(bytes)) return yield new Failure('input-binary', name);
      const found = trusted ? 'text' : kindOfText(decoded.text);
      if (found === 'text' || !isReadable(found)) return yield readText(decoded, bytes, name);
      return yield* readAs(found, { chunks: [bytes], encoding: marked }, name, limits, true);
    }
  }
}

const READABLE: ReadonlySet<ContentKind> = new Set(INPUT_FORMATS);

const isReadable = (kind: ContentKind): kind is Readable => READABLE.has(kind);

/** Errors of zlib have a code that begins with Z; the other unpackers throw plain errors. */
const isUnpacking = (error: unknown): error is Error =>
  error instanceof Error &&
  !(error instanceof Failure) &&
  !/^E[A-Z]+$/.test((error as NodeJS.ErrnoException).code ?? '');

/** Whether the first line is no text; a record with a NUL is a bad line like others. */
const holdsNul = ({ encoding, opening }: Peeked, kind: ContentKind) =>
  (kind === 'text' || kind === 'markdown' || kind === 'jsonl') &&
  encoding === 'utf-8' &&
  !opening.startsWith('{') &&
  opening.includes('\0');

/** Whether every other byte of an encoding's letters is NUL. */
const isWide = (encoding: string | undefined) =>
  encoding !== undefined && new TextDecoder(encoding).encoding.startsWith('utf-16');

/** By the bytes that only one kind begins with, then by extension, then by the first line. */
function kindOf(path: string, { head, opening, isWhole }: Peeked): ContentKind {
  const told = kindOfOpening(opening, isWhole);
  const sure = kindOfBytes(head) ?? (told === 'html' || told === 'warc' ? told : undefined);
  return sure ?? formatOfName(path) ?? told;
}
