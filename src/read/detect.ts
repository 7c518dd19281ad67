import type { Readable } from './article-input.js';
import { looksLikeHtml } from './detect-html.js';
import { tableKind } from './detect-table.js';

/** What content is, as far as it can be told. */
export type ContentKind =
  | 'text'
  | 'markdown'
  | 'jsonl'
  | 'json'
  | 'html'
  | 'xml'
  | 'warc'
  | 'csv'
  | 'tsv'
  | 'parquet'
  | 'gzip'
  | 'bzip2'
  | 'zstd'
  | 'xz'
  | 'zip'
  | 'pdf'
  | 'rtf'
  | 'word'
  | 'image'
  | 'utf-32';

/** How bytes are packed. */
export type Packing = 'gzip' | 'bzip2' | 'zstd' | 'xz';

const PACKINGS: ReadonlySet<ContentKind> = new Set<Packing>(['gzip', 'bzip2', 'zstd', 'xz']);

const EXTENSIONS: ReadonlyMap<string, Readable> = new Map<string, Readable>([
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.tab', 'tsv'],
  ['.parquet', 'parquet'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.warc', 'warc'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
]);

/** The bytes that files of a kind begin with, as Latin-1. */
const SIGNATURES: readonly (readonly [kind: ContentKind, start: string])[] = [
  ['utf-32', '\xff\xfe\0\0'],
  ['utf-32', '\0\0\xfe\xff'],
  ['pdf', '%PDF-'],
  ['rtf', '{\\rtf'],
  ['gzip', '\x1f\x8b'],
  ['bzip2', 'BZh'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['xz', '\xfd7zXZ\0'],
  ['zip', 'PK\x03\x04'],
  ['parquet', 'PAR1'],
  ['word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['image', '\x89PNG\r\n'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
];

/** Bytes at the start of a file that tell its kind, and that may hold no NUL. */
export const HEAD_BYTES = 8192;
/** Code units of a text that tell whether it is a table or a page. */
const SAMPLE = 1 << 16;

/** The format a file's extension names; undefined for others. */
export function formatOfName(path: string): Readable | undefined {
  return EXTENSIONS.get(/\.[^./]{1,8}$/.exec(path)?.[0].toLowerCase() ?? '');
}

/** The kind that the first bytes declare; undefined for what may be text. */
export function kindOfBytes(head: Uint8Array): ContentKind | undefined {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1');
  if (start.startsWith('BZh') && !/^BZh[1-9]1AY/.test(start)) return undefined;
  return SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0];
}

/** How the bytes are packed; null for bytes that are not. */
export function packingOf(head: Uint8Array): Packing | null {
  const kind = kindOfBytes(head);
  return kind !== undefined && PACKINGS.has(kind) ? (kind as Packing) : null;
}

/** The name without the ending of its packing: `news.jsonl.gz` is `news.jsonl`. */
export const withoutPacking = (name: string): string =>
  name.replace(/\.(?:gz|gzip|bz2|bzip2|zst|zstd)$/i, '');

/**
 * The kind that the first line with content tells. It depends on that line alone, so that a stream is read
 * from its first line on, however it comes in.
 *
 * @param isWhole whether the line ends within what is known of it
 */
export function kindOfOpening(line: string, isWhole: boolean): ContentKind {
  const start = line.trim();
  if (/^WARC\/\d/.test(start)) return 'warc';
  if (looksLikeHtml(start)) return 'html';
  if (/^<\?xml\s/.test(start)) return /<(?:!doctype\s+)?html\b/i.test(start) ? 'html' : 'xml';
  if (/^\[(?:$|\s*[[{"\]])/.test(start)) return 'json';
  if (start === '{') return 'json';
  if (start === '{}') return 'jsonl';
  if (!/^\{\s{0,99}"(?:[^"\\]|\\.){1,99}"\s{0,99}:/.test(start)) return 'text';
  return isWhole && /[{[,:]$/.test(start) ? 'json' : 'jsonl';
}

/** What a whole text is that opened like prose: prose, a table or a page. */
export function kindOfText(text: string): ContentKind {
  const sample = text.slice(0, SAMPLE);
  if (looksLikeHtml(sample)) return 'html';
  return tableKind(sample, sample.length === text.length) ?? 'text';
}

/** Whether bytes that are not UTF-16 hold a NUL: no text does. */
export function looksBinary(head: Uint8Array): boolean {
  return head.subarray(0, HEAD_BYTES).includes(0);
}
