import { round } from './cells.js';
import type { Table } from './table.js';

/** A row a key phrase, the best first. */
export const keyphrases: Table = {
  columns: ['rank', 'keyphrase', 'score', 'count'],
  needs: ['keyphrases'],
  *rows({ keyphrases: found }) {
    for (const [i, { text, score, count }] of found.entries()) yield [i + 1, text, round(score), count];
  },
};
