import type { Analysis, OffsetUnit } from '../analysis.js';
import type { Part } from '../options.js';

export interface ReportOptions {
  only?: readonly Part[];
  /** For JSON: paths of the fields that are written of the parts. */
  fields?: readonly string[];
  offsetUnit: OffsetUnit;
  /** Columns of the terminal. */
  width: number;
  color: boolean;
  explain: boolean;
}

/**
 * One output format, made anew for each run: what stands before all articles, each article, and what closes
 * them.
 */
export interface Format {
  head?: string;
  /** Parts the format cannot do without. */
  needs?: readonly Part[];
  write(analysis: Analysis, options: ReportOptions): string;
  /**
   * Whether what is written of an article depends on those before: all are then written in their order, by
   * one.
   */
  ordered?: boolean;
  /** The same as `write`, part by part, for what may be longer than a string can be. */
  parts?(analysis: Analysis, options: ReportOptions): Iterable<string>;
  foot?(): string;
}

export const FORMAT_NAMES = [
  'report',
  'json',
  'ndjson',
  'conllu',
  'csv',
  'tsv',
  'markdown',
  'html',
  'graphml',
  'dot',
  'dyads',
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];
