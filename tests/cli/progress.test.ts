import { expect, test } from 'vitest';
import { duration } from '../../src/cli/run/progress.js';
import { run, script, withFiles } from './spawn.js';

// Protects standard error from progress that nobody looks at, and people from waiting in the dark (issue 16).
const RECORDS = `${JSON.stringify({ text: 'The two ministers met in Lima on Monday and agreed. '.repeat(40) })}\n`;

test.each([
  [0.4, '0 s'],
  [59.4, '59 s'],
  [59.6, '1 min 0 s'],
  [725, '12 min 5 s'],
  [12_000, '3 h 20 min'],
])('%s seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});

test('none where no terminal is; asked for, lines and a summary', () =>
  withFiles({ 'a.jsonl': RECORDS.repeat(12) }, (folder) => {
    const plain = run(['--ndjson', `${folder}/a.jsonl`]);
    expect([plain.code, plain.err]).toEqual([0, '']);
    const asked = run(['--ndjson', '--progress', `${folder}/a.jsonl`]);
    expect(asked.out).toBe(plain.out);
    expect(asked.err).toMatch(
      /(?:^|\n)article-analyze: 12 articles in (?:\d+ min )?\d+ s, [\d.]+\/s\n$/,
    );
    const one = run(['--ndjson', '--progress', '--limit', '1', `${folder}/a.jsonl`]);
    expect(one.err).toMatch(/(?:^|\n)article-analyze: 1 article in /);
    expect(run(['--progress', '--quiet', `${folder}/a.jsonl`]).err).toBe('');
  }));

test(
  'a terminal shows articles, share, rate and time left, and keeps none of it',
  () =>
    withFiles({ 'a.jsonl': RECORDS.repeat(250) }, (folder) => {
      // Standard error is the terminal that script(1) makes, standard output a file.
      const { out } = script(
        `command -v script >/dev/null || { echo none; exit; }; script -qec "$AA --ndjson -j 1 a.jsonl >result" /dev/null </dev/null | tr '\\r' '\\n'; wc -l <result`,
        folder,
      );
      if (out === 'none\n') return;
      expect(out).toMatch(/^.{1,9} articles, .{1,3} %, .{1,6}\/s, .{1,16} s left/m);
      expect(out.trimEnd().endsWith('\u001b[K250') || out.trimEnd().endsWith('\n250')).toBe(true);
    }),
  120_000,
);
