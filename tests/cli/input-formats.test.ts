import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { run, shell, withFiles } from './spawn.js';

// Protects what people have, made by other programs: each format gives the same two articles, and bad input
// loses nothing else.
const INPUTS = fileURLToPath(new URL('../../fixtures/inputs/', import.meta.url));

const analyses = (out: string): Analysis[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Analysis);

const read = (...args: string[]) => {
  const { code, out, err } = run(['--ndjson', '--only', 'article,text,warnings', ...args]);
  return { code, err, articles: analyses(out) };
};

test.each([
  'excel-semicolon.csv',
  'news-please.jsonl',
  'newsapi.json',
  'pandas.csv',
  'pandas.parquet',
  'pandas.tsv',
  'python-warcio.warc',
  'python-warcio.warc.gz',
  'records.jsonl.bz2',
  'records.jsonl.gz',
  'records.jsonl.zst',
])('%s: both articles with title, date and address', (file) => {
  const { code, err, articles } = read(join(INPUTS, file));
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(articles.map(({ article }) => article.title?.text)).toEqual([
    'Port of Callao opens second quay',
    'Chad and Niger sign border pact',
  ]);
  expect(articles.map(({ article }) => article.published?.slice(0, 10))).toEqual([
    '2024-05-14',
    '2024-05-17',
  ]);
  expect(articles.map(({ source }) => source.url)).toEqual([
    'https://news.example/callao',
    'https://news.example/chad',
  ]);
  expect(articles[0]!.text).toMatch(/^Peru's transport minister, Raúl Quispe, opened/);
});

test.each(['pandas.csv', 'pandas.parquet', 'newsapi.json', 'python-warcio.warc', 'records.jsonl.bz2'])(
  '%s is known by its content, through a pipe',
  (file) => {
    const { out } = shell(`cat ${INPUTS}${file} | $AA --ndjson --only text -`);
    expect(analyses(out)).toHaveLength(2);
  },
);

test('a page is its main text, and source says how it was made', () => {
  const { articles } = read(join(INPUTS, 'page.html'));
  const [{ article, source, text }] = articles as [Analysis];
  expect(article.title).toEqual({ start: null, end: null, text: 'Port of Callao opens second quay' });
  expect(article.agency).toBe('Harbour Post');
  expect(source).toMatchObject({ format: 'html', extraction: 'main-text' });
  expect(text).not.toMatch(/Home|All rights|<p>/);
});

test('fields are chosen by name, inside objects too, and kept', () => {
  const record = {
    body: { full: 'Peru opened a port.' },
    kopf: 'Ein Hafen',
    outlet: 'Post',
    __proto__x: 1,
  };
  const args = [
    '--input',
    'jsonl',
    '--ndjson',
    '--text-field',
    'body.full',
    '--title-field',
    'kopf',
    '--keep',
    'outlet,missing',
    '-',
  ];
  const [analysis] = analyses(run(args, JSON.stringify(record)).out);
  expect(analysis).toMatchObject({
    text: 'Peru opened a port.',
    article: { title: { text: 'Ein Hafen' } },
  });
  expect(analysis!.source.record).toEqual({ outlet: 'Post', missing: null });
});

test('a record without text tells which fields it has', () => {
  const { code, err } = run(['--input', 'jsonl', '--ndjson', '-'], '{"kopf":"Ein Hafen","inhalt":"…"}');
  expect(code).toBe(1);
  expect(err).toMatch(
    /stdin:1: has no text \(it has kopf, inhalt\); name the field .*--text-field .*\[line-without-text\]/,
  );
});

test('a folder gives its readable files by name, hidden and other ones left out', () =>
  withFiles({ 'b.txt': 'Chad won.', 'picture.png': '\x89PNG', '.hidden.txt': 'no' }, (folder) => {
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'x.txt'), 'Peru won.');
    expect(read(folder).articles.map(({ text }) => text)).toEqual(['Peru won.', 'Chad won.']);
  }));

test('a pattern that the shell left as it is, and a list of files', () =>
  withFiles({ 'one.txt': 'Peru won.', 'two.txt': 'Chad won.' }, (folder) => {
    expect(read(join(folder, '*.txt')).articles).toHaveLength(2);
    const lines = run(['--ndjson', '--files-from', '-'], `${join(folder, 'two.txt')}\n`);
    expect(analyses(lines.out).map(({ text }) => text)).toEqual(['Chad won.']);
    const nuls = run(
      ['--ndjson', '--files-from', '-'],
      `${join(folder, 'one.txt')}\0${join(folder, 'two.txt')}\0`,
    );
    expect(analyses(nuls.out)).toHaveLength(2);
  }));

test('bytes that are no UTF-8 are read as windows-1252, with a warning; --encoding says otherwise', () =>
  withFiles(
    { 'a.txt': Buffer.from('Le pr\xe9sident a dit \x93oui\x94 \xe0 Dakar.', 'latin1') },
    (folder) => {
      const { articles, err } = read(join(folder, 'a.txt'));
      expect(articles[0]!.text).toBe('Le président a dit “oui” à Dakar.');
      expect(articles[0]!.warnings[0]?.code).toBe('not-utf-8');
      expect(err).toMatch(/read as windows-1252/);
      expect(read('--encoding', 'iso-8859-5', join(folder, 'a.txt')).articles[0]!.text).toContain(
        'рrщsident'.slice(-6),
      );
    },
  ));

test('UTF-16 without a mark is read where --encoding names it', () => {
  const wide = Buffer.from('Peru opened a port.', 'utf16le');
  const records = Buffer.from('{"text":"Peru won."}\n{"text":"Chad won."}\n', 'utf16le');
  return withFiles({ 'a.txt': wide, 'b.jsonl': records }, (folder) => {
    const [text, lines] = [join(folder, 'a.txt'), join(folder, 'b.jsonl')];
    expect(read(text).err).toContain('[input-binary]');
    const { code, articles } = read('--encoding', 'utf-16le', text, lines);
    expect(code).toBe(0);
    expect(articles.map(({ text: words }) => words)).toEqual([
      'Peru opened a port.',
      'Peru won.',
      'Chad won.',
    ]);
  });
});

test('a cut archive gives what came before, one line, and the next input', () =>
  withFiles({ 'after.txt': 'Peru won.' }, (folder) => {
    const whole = readFileSync(join(INPUTS, 'records.jsonl.gz'));
    writeFileSync(join(folder, 'cut.jsonl.gz'), whole.subarray(0, whole.length - 60));
    copyFileSync(join(INPUTS, 'pandas.parquet'), join(folder, 'a.parquet'));
    const { code, err, articles } = read(join(folder, 'cut.jsonl.gz'), join(folder, 'after.txt'));
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/cut\.jsonl\.gz: is damaged or cut .*\[archive-broken\]/);
    expect(articles.at(-1)!.text).toBe('Peru won.');
  }));

test('a page without an article, a broken document and an empty folder are a line each', () =>
  withFiles(
    {
      'form.html': '<html><body><form><input></form></body></html>',
      'bad.json': '[{"text": ',
      'ok.txt': 'Peru won.',
    },
    (folder) => {
      mkdirSync(join(folder, 'empty'));
      const { code, err, articles } = read(
        ...['form.html', 'bad.json', 'empty', 'ok.txt'].map((name) => join(folder, name)),
      );
      expect(code).toBe(1);
      expect(err.match(/\[[a-z-]+\]/g)).toEqual([
        '[page-without-article]',
        '[document-not-json]',
        '[input-empty-folder]',
      ]);
      expect(articles).toHaveLength(1);
    },
  ));

test('--date anchors a text that brings none, and --max-bytes takes units', () => {
  const { out } = run(['--ndjson', '--date', '2024-03-12', '-'], 'Peru opened a port on Tuesday.');
  expect(analyses(out)[0]!.dates[0]!.value).toBe('2024-03-12');
  expect(run(['--max-bytes', '1kB', '-'], 'x'.repeat(2000)).err).toMatch(/larger than 1000 bytes/);
  expect(run(['--max-bytes', 'much', '-'], 'x').code).toBe(2);
});
