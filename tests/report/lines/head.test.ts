import { expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { provenance } from '../../../src/report/lines/head.js';

// Protects readers from two dates in a row of which nothing says which is which.
const BODY = 'LIMA, March 4, 2024 (Reuters) - Peru opened a port on Monday.';
const head = (text: string, date?: string) =>
  provenance(analyze(text, { source: { name: 'a.txt' }, ...(date !== undefined && { date }) }));

test.each([
  [
    'of the day of its dateline',
    '2024-03-04T16:05',
    ['Reuters', 'Lima (PE)', '2024-03-04 16:05', 'a.txt'],
  ],
  [
    'of another day',
    '2024-03-05',
    ['Reuters', 'Lima (PE), 2024-03-04', 'published 2024-03-05', 'a.txt'],
  ],
  ['without a date of publication', undefined, ['Reuters', 'Lima (PE)', '2024-03-04', 'a.txt']],
])('an article %s', (_, date, facts) => {
  expect(head(BODY, date)).toEqual(facts);
});

test('an article without any date is undated, an empty one not even that', () => {
  expect(head('Peru opened a port.')).toEqual(['undated', 'a.txt']);
  expect(head('')).toEqual(['a.txt']);
});
