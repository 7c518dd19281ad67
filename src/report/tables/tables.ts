import type { Format } from '../format.js';
import { offsetsOf } from '../offsets.js';
import type { TableName } from '../table-names.js';
import { acts } from './acts.js';
import { CSV, TSV, writeRow } from './cells.js';
import { dyads } from './dyads.js';
import { entities } from './entities.js';
import { keyphrases } from './keyphrases.js';
import { mentions } from './mentions.js';
import { offices } from './offices.js';
import { sentences } from './sentences.js';
import { statements } from './statements.js';
import { articleCells, ARTICLE_COLUMNS, type Table } from './table.js';
import { amounts, dates } from './values.js';

const TABLES: Readonly<Record<TableName | 'dyads', Table>> = {
  entities,
  mentions,
  offices,
  statements,
  acts,
  dates,
  amounts,
  sentences,
  keyphrases,
  dyads,
};

/** A table as CSV or TSV: a row of names, then its rows, article by article. */
export function tableFormat(name: TableName | 'dyads', as: 'csv' | 'tsv'): Format {
  const { columns, needs, rows } = TABLES[name];
  const dialect = as === 'csv' ? CSV : TSV;
  return {
    head: writeRow([...columns, ...ARTICLE_COLUMNS], dialect),
    needs,
    write(analysis, { offsetUnit }) {
      const article = articleCells(analysis);
      const offset = offsetsOf(analysis.text, offsetUnit);
      let out = '';
      for (const row of rows(analysis, offset)) out += writeRow([...row, ...article], dialect);
      return out;
    },
  };
}
