import type { Analysis } from '../../analysis.js';
import type { Part } from '../../options.js';
import type { Cell } from './cells.js';

/** An offset of the text in the unit that the reader wants. */
export type Offset = (utf16: number) => number;

/** A table over articles: its columns never change their order; new ones come last. */
export interface Table {
  columns: readonly string[];
  needs: readonly Part[];
  rows(analysis: Analysis, offset: Offset): Iterable<readonly Cell[]>;
}

/** Columns that close every row of every table: which article it is from. */
export const ARTICLE_COLUMNS = ['source', 'url'] as const;

/** Name and address of the article. */
export const articleCells = ({ source }: Analysis): Cell[] => [source.name, source.url];

/** Several values in one cell; nothing when there is none among them. */
export const several = (values: readonly (string | null | undefined)[]): string =>
  values.some(Boolean) ? values.map((value) => value ?? '').join('|') : '';
