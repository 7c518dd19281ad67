import type { Analysis } from '../../analysis.js';
import type { Part } from '../../options.js';
import type { Format } from '../format.js';
import { writeRow, type Cell, type Dialect } from './cells.js';

/** A table over articles: its columns never change their order; new ones come last. */
export interface Table {
  columns: readonly string[];
  needs: readonly Part[];
  rows(analysis: Analysis): Iterable<readonly Cell[]>;
}

/** Columns that close every row of every table: which article it is from. */
const ARTICLE = ['source', 'url'] as const;

/** Name and address of the article. */
const articleCells = ({ source }: Analysis): Cell[] => [
  source.name,
  (source as { url?: string | null }).url ?? null,
];

/** The table as a format: a row of names, then its rows, article by article. */
export const tableFormat = ({ columns, needs, rows }: Table, dialect: Dialect): Format => ({
  head: writeRow([...columns, ...ARTICLE], dialect),
  needs,
  write(analysis) {
    const article = articleCells(analysis);
    let out = '';
    for (const row of rows(analysis)) out += writeRow([...row, ...article], dialect);
    return out;
  },
});
