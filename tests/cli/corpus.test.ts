import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CORPUS } from '../../src/cli/commands/corpus.js';
import { COMMANDS } from '../../src/corpus/commands.js';
import { RESULT_FORMATS } from '../../src/corpus/write/write-result.js';
import { run, withFiles } from './spawn.js';

// Protects the corpus commands as people run them: on analyses, on articles, packed, with bad lines among
// them.
const ARTICLES = [
  {
    id: 'a',
    date: '2024-05-02',
    text: 'Peruvian Foreign Minister Ana Ruiz met Chadian President Idris Mahamat in Lima on Thursday. Ruiz said Peru would send boats to Chad.',
  },
  {
    id: 'b',
    date: '2024-05-03',
    text: 'Peruvian Foreign Minister Ana Ruiz met Chadian President Idris Mahamat in Lima on Thursday. Mahamat praised Peru.',
  },
];
const LINES = ARTICLES.map((article) => `${JSON.stringify(article)}\n`).join('');

test('help names the commands that there are', () => {
  expect(CORPUS.commands.map(({ name }) => name)).toEqual([...COMMANDS.keys()]);
  const formats = CORPUS.commands.flatMap(({ flags }) => flags.map(({ values }) => values));
  expect(formats).toContainEqual(RESULT_FORMATS);
});

test('articles, their analyses, and packed analyses give the same table', () =>
  withFiles({ 'articles.jsonl': LINES }, (folder) => {
    const analysed = run(['--ndjson', join(folder, 'articles.jsonl')]).out;
    return withFiles({ 'analysed.ndjson.gz': gzipSync(analysed) }, (other) => {
      const ask = (...input: string[]) => run(['corpus', 'entities', '--format', 'csv', ...input]);
      const ofAnalyses = run(['corpus', 'entities', '--format', 'csv', '-'], analysed);
      expect(ofAnalyses.code).toBe(0);
      expect(ask(join(folder, 'articles.jsonl')).out).toBe(ofAnalyses.out);
      expect(ask(join(other, 'analysed.ndjson.gz')).out).toBe(ofAnalyses.out);
      const ana = ofAnalyses.out.split('\r\n').find((row) => row.includes('Ana Ruiz'));
      expect(ana).toContain(',PE,');
      expect(ana).toContain('2024-05:2');
    });
  }));

test('a document that breaks off costs the records behind it nothing', () => {
  const ask = (input: string) => run(['corpus', 'entities', '--format', 'csv', '-'], input);
  const lines = run(['--ndjson', '-i', 'jsonl', '-'], LINES).out;
  const torn = ask(`{\n  "schemaVersion": "1.1",\n${lines}`);
  expect(torn).toMatchObject({ code: 1, out: ask(lines).out });
  expect(torn.err).toMatch(/stdin:1: is not a JSON object/);
});

test('what --json writes is read too, also as other tools indent it', () =>
  withFiles({ 'articles.jsonl': LINES }, (folder) => {
    const ask = (input: string) => run(['corpus', 'entities', '--format', 'csv', '-'], input);
    const json = run(['--json', join(folder, 'articles.jsonl')]).out;
    const lines = run(['--ndjson', join(folder, 'articles.jsonl')]).out;
    const expected = ask(lines).out;
    expect(ask(json)).toMatchObject({ code: 0, out: expected });
    expect(ask(json.replaceAll('\n', '\r\n').replaceAll('  ', '\t'))).toMatchObject({ out: expected });
    const cut = ask(`${lines}{\n  "schemaVersion": "1.1"\n`);
    expect(cut).toMatchObject({ code: 1, out: expected });
    expect(cut.err).toMatch(/stdin:3: is not a JSON object/);
  }));

test('a bad line is one line on standard error, and the rest counts', () => {
  const { code, out, err } = run(
    ['corpus', 'entities', '--format', 'ndjson', '-'],
    `{"schemaVersion": \n${LINES}`,
  );
  expect(code).toBe(1);
  expect(err.trim()).toMatch(/stdin:1: .*\[line-not-json\]$/);
  expect(out).toContain('"name":"Ana Ruiz"');
});

test('a line that is no whole analysis is one line on standard error, and the rest counts', () => {
  const fields = run(['--ndjson', '--fields', 'entities.name', '-i', 'jsonl', '-'], LINES).out;
  const { code, out, err } = run(
    ['corpus', 'entities', '--format', 'ndjson', '-'],
    `${fields}{"schemaVersion":"1.1","text":"Peru won."}\n"schemaVersion"\n${LINES}`,
  );
  expect(code).toBe(1);
  expect(err.match(/\(it lacks [a-z.]+\)/g)).toEqual([
    '(it lacks entities.id)',
    '(it lacks entities.id)',
    '(it lacks source.name)',
    '(it lacks source.name)',
  ]);
  expect(out).toContain('"name":"Ana Ruiz"');
});

test('a part that --only left out of the analyses is told of', () => {
  const names = run(['--ndjson', '--only', 'entities', '-i', 'jsonl', '-'], LINES).out;
  const said = run(['corpus', 'who-said', '-'], names);
  expect(said).toMatchObject({ code: 0, out: 'nothing found\n' });
  expect(said.err).toMatch(/warning: analyses without statements: 2; who-said reads them/);
  expect(run(['corpus', 'entities', '-'], names).err).toBe('');
});

test('no input is written over, by the table or by its picture', () =>
  withFiles({ 'a.jsonl': LINES }, (folder) => {
    const input = join(folder, 'a.jsonl');
    for (const option of ['-o', '--svg'])
      for (const from of [input, folder, join(folder, '*.jsonl')]) {
        const { code, err } = run(['corpus', 'entities', from, option, input]);
        expect(code).toBe(2);
        expect(err).toContain('[output-is-input]');
        expect(readFileSync(input, 'utf8')).toBe(LINES);
      }
  }));

test('a file that is no list of analyses is told of in a few lines, with what to do', () => {
  const { code, out, err } = run(
    ['corpus', 'entities', '--format', 'ndjson', '-'],
    `${'Prose is no record.\n'.repeat(40)}${LINES}`,
  );
  const told = err.trim().split('\n');
  expect(code).toBe(1);
  expect(told).toHaveLength(4);
  expect(told[3]).toMatch(
    /^article-analyze: stdin: has 37 more lines .*--ndjson FILE \[lines-not-json\]$/,
  );
  expect(out).toContain('"name":"Ana Ruiz"');
});

test('a text among analyses is told of in one line', () =>
  withFiles(
    { 'a.txt': 'Prose is no record.\n\nNor is this.\n', 'b.txt': 'One line.\n', 'c.jsonl': LINES },
    (folder) => {
      const { code, out, err } = run(['corpus', 'entities', '--format', 'ndjson', folder]);
      expect(code).toBe(1);
      expect(err.trim().split('\n')).toEqual([
        expect.stringMatching(/a\.txt: has 2 lines .*--ndjson FILE \[lines-not-json\]$/),
        expect.stringMatching(/b\.txt:1: .*\[line-not-json\]$/),
      ]);
      expect(out).toContain('"name":"Ana Ruiz"');
    },
  ));

test('text for people has bars; --svg draws them', () =>
  withFiles({}, (folder) => {
    const svg = join(folder, 'bars.svg');
    const { out } = run(['corpus', 'entities', '--svg', svg, '-'], LINES, { COLUMNS: '80' });
    expect(out).toMatch(/^articles\n.*2 {2}█/);
    expect(out.split('\n').every((line) => [...line].length <= 80)).toBe(true);
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg [^>]*role="img"[\s\S]*<\/svg>\n$/);
  }));

test('wrong usage says what there is', () => {
  expect(run(['corpus', 'entitys', '-'], LINES)).toMatchObject({ code: 2, out: '' });
  expect(run(['corpus', 'entitys', '-'], LINES).err).toMatch(/there are entities, who-said/);
  expect(run(['corpus', 'compare', '-'], `${LINES}${LINES}`).err).toMatch(/takes two articles, not 4/);
  expect(run(['corpus', 'entities', '--format', 'graphml', '-'], LINES).code).toBe(2);
});
