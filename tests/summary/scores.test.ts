import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

test('sentences of a summary have scores, the first the highest', () => {
  const { summary } = analyze(
    'Bridge closed\n\nThe council raised the harbour tax on Monday. Workers were angry about the harbour tax.\n\nThey met in the square. The square was full.',
  );
  const scores = summary.sentences.map(({ score }) => score);
  expect(scores[0]).toBeGreaterThan(0);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});
