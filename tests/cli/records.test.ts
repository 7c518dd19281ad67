import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { run } from './spawn.js';

// Protects what a record says of its article (issue 10, 3).
function analysisOf(record: object): Analysis & { err: string } {
  const { out, err, code } = run(['--ndjson'], `${JSON.stringify(record)}\n`);
  expect(code).toBe(0);
  return { ...(JSON.parse(out) as Analysis), err };
}

describe('10.3 records', () => {
  test('10.3.1 the title is the record\u2019s, without a place in the text', () => {
    const { article, text } = analysisOf({ title: 'Port opens', text: 'It opens on Friday.' });
    expect(article.title).toEqual({ text: 'Port opens', start: null, end: null });
    expect(text).toBe('It opens on Friday.');
  });

  test('10.3.2 a title that opens the text too has its place there', () => {
    const { article } = analysisOf({
      title: 'Port opens',
      text: 'Port opens\n\nThe port of Lamu opens on Friday.',
    });
    expect(article.title).toEqual({ text: 'Port opens', start: 0, end: 10 });
  });

  test('10.3.3 another title than the text\u2019s first line is kept', () => {
    const { article } = analysisOf({
      title: 'Harbour news',
      text: 'Port opens\n\nThe port of Lamu opens on Friday.',
    });
    expect(article.title).toEqual({ text: 'Harbour news', start: null, end: null });
  });

  test('10.3.4 a date of RFC 2822 anchors the text\u2019s dates', () => {
    const { article, dates } = analysisOf({
      date: 'Thu, 16 Sep 2021 13:07:00 +0800',
      text: 'It opens on Friday.',
    });
    expect(article.published).toBe('2021-09-16T13:07:00+08:00');
    expect(dates[0]!.value).toBe('2021-09-17');
  });

  test('10.3.5 any other date is one warning, and null', () => {
    const { article, warnings, dates, err } = analysisOf({
      id: 'r',
      date: 'last week',
      text: 'It opens on Friday.',
    });
    expect(article.published).toBeNull();
    expect(dates[0]!.value).toBeNull();
    expect(warnings.filter(({ code }) => code === 'bad-date')).toHaveLength(1);
    expect(err).toBe(
      'article-analyze: warning: r: the date "last week" is neither ISO 8601 nor RFC 2822, and is not used\n',
    );
  });

  test('10.3.6 the address survives beside the id', () => {
    const { source } = analysisOf({ id: 'a1', url: 'https://example.org/a', text: 'Hi.' });
    expect([source.name, source.url]).toEqual(['a1', 'https://example.org/a']);
  });
});

test('16 --unnamed hash: nothing depends on where a record stands', () => {
  const lines = (input: string) =>
    run(['--ndjson', '--errors', 'record', '--unnamed', 'hash', '-i', 'jsonl'], input)
      .out.trim()
      .split('\n');
  const [a, b, bad, empty] = [
    '{"text":"Peru met Chad."}\n',
    '{"id":"b","text":"Hi."}\n',
    '{bad\n',
    '{"id":"e"}\n',
  ];
  const told = lines(a + b + bad + empty);
  expect(lines(empty + bad + b + a)).toEqual([...told].reverse());
  expect(told.map((line) => (JSON.parse(line) as Analysis).source.name)).toEqual([
    expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    'b',
    expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    'e',
  ]);
});
