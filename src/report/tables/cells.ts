/** What a cell holds; null is an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/** Three decimals. */
export const round = (value: number): number => Math.round(value * 1e3) / 1e3;

/** How the rows of a table are written. */
export interface Dialect {
  separator: string;
  lineEnd: string;
  /** What makes a cell need quotation marks. */
  quoted: RegExp;
}

/** RFC 4180. */
export const CSV: Dialect = { separator: ',', lineEnd: '\r\n', quoted: /[",\r\n]/ };

/**
 * Tabs between cells, none inside: a row is a line for any tool, and quotation marks are doubled as in CSV.
 */
export const TSV: Dialect = { separator: '\t', lineEnd: '\n', quoted: /"/ };

/** One row. */
export const writeRow = (cells: readonly Cell[], dialect: Dialect): string =>
  cells.map((value) => writeCell(value, dialect)).join(dialect.separator) + dialect.lineEnd;

/** Signs that open a formula; some spreadsheets take those of full width as well. */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/**
 * A cell on one line, without controls, that no spreadsheet takes for a formula: such text gets an apostrophe
 * before it.
 */
function writeCell(value: Cell, { quoted }: Dialect): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
