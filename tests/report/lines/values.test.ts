import { expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { amountLines, dateLines } from '../../../src/report/lines/values.js';

// Protects readers from numbers and dates that tell nothing: each stands with its clause.
test('a date has its event, what is not resolved is marked, the head tells none', () => {
  const lines = dateLines(
    analyze(
      'Port opens\n\nUpdated: 3 May 2024\n\nIn 2016, Ana Ruiz won the vote. The port of Lima opened on a Friday in 2019, she said.',
    ),
  );
  expect(lines.map(({ label, words }) => `${label} | ${words}`)).toEqual(
    expect.arrayContaining(['2016 | In 2016, Ana Ruiz won the vote']),
  );
  expect(lines.map(({ words }) => words).join()).not.toContain('Updated');
  const [open] = dateLines(analyze('The port of Lima opened on Wednesday with songs.'));
  expect(open).toMatchObject({
    label: 'Wednesday ?',
    words: 'The port of Lima opened on Wednesday with songs',
  });
});

test('a part of a day and a decade are told in words, a part of no day is none', () => {
  const lines = dateLines(
    analyze('The mill burned on Monday night. It was built in the 1920s. Rain fell in the evening.', {
      date: '2021-09-16',
    }),
  );
  expect(lines.map(({ label }) => label)).toEqual(['1920s', '2021-09-13 night']);
});

test('amounts of one clause stand together', () => {
  const lines = amountLines(
    analyze(
      'Lima paid $5 million for 40 km of road, and Quito, which is richer, paid $9 million for a bridge.',
    ),
  );
  expect(lines.map(({ label, words }) => `${label} | ${words}`)).toEqual([
    '$5 million, 40 km | Lima paid $5 million for 40 km of road',
    '$9 million | paid $9 million for a bridge',
  ]);
});

test('neither figures nor quotation marks are cut in two', () => {
  const words = (text: string) => amountLines(analyze(text)).map((line) => line.words);
  expect(words('The ferry carried 1,870 pilgrims and 412 trucks.')).toEqual([
    'The ferry carried 1,870 pilgrims and 412 trucks',
  ]);
  expect(words('"The mill is old," Ana Ruiz told guests, who had come 40 km by bus.')).toEqual([
    'who had come 40 km by bus',
  ]);
  expect(words('"The mill is old," Ana Ruiz told 40 guests in Lima.')).toEqual([
    'Ana Ruiz told 40 guests in Lima',
  ]);
});

test('the dateline is no part of a clause', () => {
  const [line] = amountLines(analyze('Mill burns\n\nLIMA (Reuters) - Fire killed 12 people in Lima.'));
  expect(line?.words).toBe('Fire killed 12 people in Lima');
});
