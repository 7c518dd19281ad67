import type { Part } from '../options.js';
import type { Cell } from '../report/tables/cells.js';
import type { ArticleFacts } from './facts.js';

/** What is counted, under which names, in the order in which it is shown. */
export interface Counts {
  readonly title: string;
  readonly of: readonly (readonly [name: string, count: number])[];
  /** Names are months, one after the other: a picture shows them as time. */
  readonly areMonths?: boolean;
}

/** What a corpus command finds: rows under columns, and what is worth a picture. */
export interface Result {
  readonly columns: readonly string[];
  /** The columns that people are shown; programs get all. */
  readonly shown: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
  /** For bars: what is counted, under which names, in order. */
  readonly counts?: Counts;
  /** A graph for programs that draw graphs. */
  readonly graphml?: string;
}

export interface CorpusOptions {
  /** Rows that fewer articles tell are left out. */
  readonly least: number;
  /** What phrases and counts are grouped by. */
  readonly by: 'month' | 'outlet';
}

/** A command was asked for what it cannot tell. */
export class WrongUse extends Error {}

/** A command over the facts of many articles, which come one by one. */
export interface CorpusCommand {
  readonly help: string;
  readonly columns: readonly string[];
  /** The parts of analyses without which it finds nothing. */
  readonly reads: readonly Part[];
  /** Whether it compares the words of articles. */
  readonly readsWords?: boolean;
  run(articles: AsyncIterable<ArticleFacts>, options: CorpusOptions): Promise<Result>;
}

/** Several values in one cell. */
export const joined = (values: Iterable<string>): string => [...values].join('|');

/** Counts as `2021-07:3|2021-08:1`, in the order of their names. */
export const countsCell = (counts: ReadonlyMap<string, number>): string =>
  joined([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, n]) => `${name}:${n}`));

/** Orders rows by the columns given, nulls last; never by locale. */
export const byColumns =
  (...columns: readonly number[]) =>
  (a: readonly Cell[], b: readonly Cell[]): number => {
    for (const column of columns) {
      const [x, y] = [a[column] ?? '\uffff', b[column] ?? '\uffff'];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  };
