import { clauseAround, sentenceAt } from '../lines/snippet.js';
import type { Table } from './table.js';

const MOST_CHARACTERS = 200;

/** A row a date, time or duration. */
export const dates: Table = {
  columns: ['value', 'type', 'text', 'clause', 'sentence_number', 'start', 'end', 'rule'],
  needs: ['dates', 'sentences', 'text'],
  *rows(analysis, offset) {
    for (const date of analysis.dates)
      yield [
        date.value,
        date.type,
        date.text,
        clauseAround(analysis, date, MOST_CHARACTERS),
        sentenceAt(analysis, date.start) + 1,
        offset(date.start),
        offset(date.end),
        date.rule,
      ];
  },
};

/** A row an amount. */
export const amounts: Table = {
  columns: ['value', 'unit', 'type', 'text', 'clause', 'sentence_number', 'start', 'end'],
  needs: ['amounts', 'sentences', 'text'],
  *rows(analysis, offset) {
    for (const amount of analysis.amounts)
      yield [
        amount.value,
        amount.unit,
        amount.type,
        amount.text,
        clauseAround(analysis, amount, MOST_CHARACTERS),
        sentenceAt(analysis, amount.start) + 1,
        offset(amount.start),
        offset(amount.end),
      ];
  },
};
