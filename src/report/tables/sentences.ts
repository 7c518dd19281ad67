import { sentenceText } from '../lines/snippet.js';
import type { Table } from './table.js';

/** A row a sentence; `summary_rank` is 1 for the one that says most, empty for those outside the summary. */
export const sentences: Table = {
  columns: ['sentence_number', 'paragraph_number', 'text', 'start', 'end', 'summary_rank'],
  needs: ['sentences', 'text', 'summary'],
  *rows(analysis, offset) {
    const byScore = [...analysis.summary.sentences].sort((a, b) => b.score - a.score);
    const ranks = new Map(byScore.map(({ sentence }, i) => [sentence, i + 1]));
    for (const [i, { start, end, paragraph }] of analysis.sentences.entries())
      yield [i + 1, paragraph + 1, sentenceText(analysis, i), offset(start), offset(end), ranks.get(i)];
  },
};
