import type { Source, Warning } from '../analysis.js';
import type { Failure } from '../errors.js';
import type { FieldNames } from './records/fields.js';

/** Formats that `--input` can name. */
export const INPUT_FORMATS = [
  'text',
  'markdown',
  'jsonl',
  'json',
  'csv',
  'tsv',
  'parquet',
  'html',
  'warc',
] as const;

/** A format that is read. */
export type Readable = (typeof INPUT_FORMATS)[number];

export type InputFormat = 'auto' | Readable;

/** One article, ready to analyse, with what its file or record says of it. */
export interface ArticleInput {
  text: string;
  title?: string;
  date?: string;
  language?: string;
  /** Who signs it, where its page tells. */
  authors?: string[];
  /** Who publishes it, where its page tells. */
  publisher?: string;
  source: Source & { format: Readable };
  warnings: Warning[];
}

export interface ReadLimits {
  format: InputFormat;
  /** The largest article, in bytes of its file or its line. */
  maxBytes: number;
  /**
   * A name that `TextDecoder` knows; UTF-8, UTF-16 by its mark and windows-1252 are told apart without one.
   */
  encoding?: string;
  /** Names of the fields of records. */
  fields?: FieldNames;
  /** Told how many more bytes of the files were read, packed or not. */
  onRead?: (bytes: number) => void;
}

/** An article, or why there is none; the inputs after a failure still come. */
export type ReadResult = ArticleInput | Failure;

/** The warning that says where decoding met invalid bytes, if it did; `unit` is what the offset counts in. */
export function warnOfBytes(
  invalidAt: number | null,
  encoding: string,
  unit: 'file' | 'line',
): Warning[] {
  if (invalidAt === null) return [];
  const where = `the first at byte offset ${invalidAt} of the ${unit}`;
  return [
    encoding === 'windows-1252'
      ? { code: 'not-utf-8', message: `bytes that are not UTF-8 were read as windows-1252, ${where}` }
      : { code: 'invalid-bytes', message: `invalid bytes became U+FFFD, ${where}` },
  ];
}
