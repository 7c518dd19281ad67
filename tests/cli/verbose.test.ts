import { expect, test } from 'vitest';
import { STAGES } from '../../src/stages.js';
import { run, shell, withFiles } from './spawn.js';

// Protects those who ask where the time goes: every stage that ran is told, on standard error alone.
const TEXT = 'Kenya met Chad in Lima on Monday. Ana Ruiz said Peru would send boats.\n';
const stagesIn = (err: string) => [...err.matchAll(/^ {2}([a-z]+) +[\d.]+ ms$/gm)].map((m) => m[1]!);
const all = STAGES.map(({ makes }) => makes);

test('one article: its time, then each stage that ran, in order', () => {
  const { code, out, err } = run(['--verbose', '--json', '-'], TEXT);
  expect([code, out]).toEqual([0, run(['--json', '-'], TEXT).out]);
  expect(err).toMatch(/^article-analyze: stdin: [\d.]+ ms\narticle-analyze: 1 article in [\d.]+ s; /);
  const told = stagesIn(err);
  expect(told).toEqual(['start', ...all.filter((stage) => told.includes(stage)), 'writing']);
  expect(told.length).toBeGreaterThan(15);
  expect(stagesIn(run(['-v', '--only', 'stats', '-'], TEXT).err)).toEqual([
    'start',
    'layout',
    'segmentation',
    'stats',
    'warnings',
    'writing',
  ]);
});

test.each(['ndjson', 'html'])(
  'articles in threads, written as %s: a line each, and all together',
  (format) =>
    withFiles({ 'many.jsonl': `${JSON.stringify({ text: TEXT })}\n`.repeat(12) }, (folder) => {
      const { code, err } = run(['-v', '-j', '2', '--format', format, `${folder}/many.jsonl`]);
      expect(code).toBe(0);
      expect(err.match(/many\.jsonl:\d+: [\d.]+ ms$/gm)).toHaveLength(12);
      expect(err).toContain('12 articles in ');
      expect(stagesIn(err)).toContain('names');
    }),
);

test('it says which settings count', () =>
  withFiles({ '.article-analyze.yaml': 'format: json\ntokens: true\n', 'a.txt': TEXT }, (folder) => {
    const { err } = shell(`cd ${folder}; ARTICLE_ANALYZE_JOBS=1 $AA -v a.txt`);
    expect(err).toContain(`settings from ${folder}/.article-analyze.yaml: format, tokens\n`);
    expect(err).toContain('settings from the environment: jobs\n');
    expect(shell(`cd ${folder}; $AA -v --ndjson a.txt`).err).toContain('.yaml: tokens\n');
  }));

test('it does not go with --quiet, and beats the setting', () =>
  withFiles({ '.article-analyze.yaml': 'quiet: true\n', 'a.txt': TEXT }, (folder) => {
    expect(run(['-v', '-q', '-'], TEXT).code).toBe(2);
    expect(shell(`cd ${folder}; $AA -v a.txt`).err).toContain('1 article in ');
    expect(shell(`cd ${folder}; $AA a.txt`).err).toBe('');
  }));
