import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run, withFiles } from './spawn.js';

// Protects what `--output-dir` and `--errors record` promise (issues 13 and 16).
const TEXT = 'Kenya opens port\n\nNAIROBI (Reuters) - Kenya opened a port on Monday.\n';
const recordsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as { source: { name: string }; error?: { code: string; message: string } },
    );

test('13 one file an input, named after it, none over another', () =>
  withFiles({ 'a.txt': TEXT, 'b.jsonl': `${JSON.stringify({ text: TEXT })}\n`.repeat(3) }, (folder) => {
    mkdirSync(`${folder}/more`);
    writeFileSync(`${folder}/more/A.txt`, 'Peru met Chad.');
    const out = `${folder}/out`;
    const paths = ['a.txt', 'b.jsonl', 'more/A.txt'].map((name) => `${folder}/${name}`);
    expect(run(['--ndjson', '--output-dir', out, ...paths])).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(out).sort()).toEqual(['A-2.ndjson', 'a.ndjson', 'b.ndjson']);
    expect(recordsOf(readFileSync(`${out}/b.ndjson`, 'utf8'))).toHaveLength(3);
    expect(recordsOf(readFileSync(`${out}/A-2.ndjson`, 'utf8'))[0]!.source.name).toBe(paths[2]);
  }));

test('13 csv without a table is one file a table', () =>
  withFiles({ 'a.txt': TEXT, 'b.txt': 'Peru met Chad.' }, (folder) => {
    const out = `${folder}/out`;
    expect(run(['-f', 'csv', '--output-dir', out, `${folder}/a.txt`, `${folder}/b.txt`]).code).toBe(0);
    expect(readdirSync(out)).toContain('statements.csv');
    expect(readFileSync(`${out}/entities.csv`, 'utf8')).toMatch(/Kenya[\s\S]*Peru/);
    expect(readFileSync(`${out}/entities.csv`, 'utf8')).toBe(
      run(['-f', 'csv', `${folder}/a.txt`, `${folder}/b.txt`]).out,
    );
  }));

test('13 an input that fails has no file, and no input is written over', () =>
  withFiles({ 'a.txt': TEXT }, (folder) => {
    const { code } = run([
      '--json',
      '--output-dir',
      `${folder}/out`,
      `${folder}/none`,
      `${folder}/a.txt`,
    ]);
    expect(code).toBe(1);
    expect(readdirSync(`${folder}/out`)).toEqual(['a.json']);
    expect(run(['--output-dir', folder, `${folder}/a.txt`]).code).toBe(2);
    expect(readFileSync(`${folder}/a.txt`, 'utf8')).toBe(TEXT);
  }));

test('16 --errors record: one record in, one out, and 0', () => {
  const input = [
    '{"id":"x","text":"Kenya met Chad."}',
    '{bad',
    '{"title":"t"}',
    '{"text":"Hi."}',
    '{"id":"y","title":"t"}',
  ].join('\n');
  const { code, out, err } = run(['--ndjson', '--errors', 'record', '-'], input);
  expect([code, err]).toEqual([0, '']);
  expect(recordsOf(out).map(({ source, error }) => [source.name, error?.code])).toEqual([
    ['x', undefined],
    ['stdin:2', 'line-not-json'],
    ['stdin:3', 'line-without-text'],
    ['stdin:4', undefined],
    ['y', 'line-without-text'],
  ]);
  expect(recordsOf(out)[4]!.error!.message).toContain('stdin:5');
  expect(recordsOf(out)[1]!.error!.message).toBe('is not a JSON object');
  expect(run(['--errors', 'record', '-'], input).code).toBe(2);
});
