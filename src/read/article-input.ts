import type { Warning } from '../analysis.js';
import type { Failure } from '../errors.js';

/** One article, ready to analyse, with what its file or record says of it. */
export interface ArticleInput {
  text: string;
  title?: string;
  date?: string;
  language?: string;
  source: {
    name: string;
    format: 'text' | 'jsonl';
    bytes: number;
    sha256: string;
    encoding: string;
    url?: string;
  };
  warnings: Warning[];
}

export type InputFormat = 'auto' | 'text' | 'jsonl';

export interface ReadLimits {
  format: InputFormat;
  /** The largest article, in bytes of its file or its line. */
  maxBytes: number;
}

/** An article, or why there is none; the inputs after a failure still come. */
export type ReadResult = ArticleInput | Failure;

/** The warning that says where decoding met invalid bytes, if it did; `unit` is what the offset counts in. */
export function warnOfBytes(invalidAt: number | null, unit: 'file' | 'line'): Warning[] {
  if (invalidAt === null) return [];
  return [
    {
      code: 'invalid-bytes',
      message: `invalid bytes became U+FFFD, the first at byte offset ${invalidAt} of the ${unit}`,
    },
  ];
}
