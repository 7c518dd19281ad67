import { oneLine } from '../../report/one-line.js';
import { CSV, TSV, writeRow, type Cell } from '../../report/tables/cells.js';
import { WrongUse, type Result } from '../result.js';
import { drawBars } from './bars.js';
import { drawTable } from './text-table.js';

export const RESULT_FORMATS = ['text', 'csv', 'tsv', 'json', 'ndjson', 'graphml'] as const;

export type ResultFormat = (typeof RESULT_FORMATS)[number];

/** What a command found, piece by piece; `width` in columns bounds the text for people. */
export function* writeResult(result: Result, format: ResultFormat, width: number): Generator<string> {
  switch (format) {
    case 'csv':
    case 'tsv': {
      const dialect = format === 'csv' ? CSV : TSV;
      yield writeRow(result.columns, dialect);
      for (const row of result.rows) yield writeRow(row, dialect);
      return;
    }
    case 'ndjson':
      for (const row of result.rows) yield oneLine(`${JSON.stringify(asObject(result.columns, row))}\n`);
      return;
    case 'json':
      yield oneLine(
        `${JSON.stringify(
          [...result.rows].map((row) => asObject(result.columns, row)),
          null,
          2,
        )}\n`,
      );
      return;
    case 'graphml':
      if (result.graphml === undefined) throw new WrongUse('only network can be written as graphml');
      yield result.graphml;
      return;
    case 'text': {
      if (result.counts && result.counts.of.length > 0) yield `${drawBars(result.counts, width)}\n`;
      const places = result.shown.map((column) => result.columns.indexOf(column));
      const rows = [...result.rows].map((row) => places.map((place) => row[place]));
      yield drawTable(result.shown, rows, width);
    }
  }
}

/** A row under the names of its columns, which are ours and no text's. */
const asObject = (columns: readonly string[], row: readonly Cell[]) =>
  Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]));
