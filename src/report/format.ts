import type { Analysis, OffsetUnit } from '../analysis.js';
import type { Part } from '../options.js';

export interface ReportOptions {
  only?: readonly Part[];
  offsetUnit: OffsetUnit;
  /** Columns of the terminal. */
  width: number;
  color: boolean;
  explain: boolean;
}

/** One output format: what stands before all articles, and each article. */
export interface Format {
  head?: string;
  /** Parts the format cannot do without. */
  needs?: readonly Part[];
  write(analysis: Analysis, options: ReportOptions): string;
}

export const FORMAT_NAMES = ['report', 'json', 'ndjson', 'conllu', 'dyads'] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

/** Loads a format; the terminal's needs code that the others do not. */
export async function loadFormat(name: FormatName): Promise<Format> {
  switch (name) {
    case 'report':
      return (await import('./terminal/report.js')).report;
    case 'json':
      return (await import('./json.js')).json;
    case 'ndjson':
      return (await import('./json.js')).ndjson;
    case 'conllu':
      return (await import('./conllu.js')).conllu;
    case 'dyads':
      return (await import('./dyads.js')).dyads;
  }
}
