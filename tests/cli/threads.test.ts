import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { run, withFiles } from './spawn.js';

// Protects a batch that is analysed in worker threads (issues 16 and 17).
const FAULTS = `--require=${fileURLToPath(new URL('faults/in-thread.cjs', import.meta.url))}`;
const record = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;
const ordinary = (i: number) =>
  record(
    `a${i}`,
    `Minister Ana Berg of Peru met ${i} envoys in Lima. "We agree on ${i} points," she said.`,
  );
const BEFORE = Array.from({ length: 12 }, (_, i) => ordinary(i)).join('');
const AFTER = Array.from({ length: 12 }, (_, i) => ordinary(100 + i)).join('');
const ids = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as Analysis).source.name);

test('16.1 bytes and order are the same for any number of threads', () => {
  const input = Array.from({ length: 60 }, (_, i) => {
    if (i % 7 === 3) return '{bad\n';
    return i === 20 ? record('long', 'Peru met Chad in Lima. '.repeat(3000)) : ordinary(i);
  }).join('');
  const [one, ...others] = ['1', '2', '5'].map((jobs) => run(['--ndjson', '-', '--jobs', jobs], input));
  expect(ids(one!.out)).toHaveLength(51);
  for (const other of others) expect(other).toEqual(one);
});

test.each(['csv', 'html', 'graphml', 'report'])('16.1 %s too', (format) => {
  const input = Array.from({ length: 30 }, (_, i) => ordinary(i)).join('');
  const [one, three] = ['1', '3'].map((jobs) => run(['-f', format, '-', '-j', jobs], input));
  expect(one!.code).toBe(0);
  expect(three).toEqual(one);
});

describe('16.2 a thread costs its article alone when it', () => {
  test.each([
    ['dies', 'deathword', 'article-failed', 70],
    ['hangs', 'hangword', 'article-timeout', 1],
    ['runs out of memory', 'hungerword', 'article-memory', 1],
  ])('%s', (_, word, reason, exit) => {
    const { code, out, err } = run(
      ['--ndjson', '-', '--jobs', '2', '--timeout', '5'],
      `${BEFORE}${record('bad', `The ${word} was seen in Lima.`)}${AFTER}`,
      { NODE_OPTIONS: `${FAULTS} --max-old-space-size=100` },
    );
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(new RegExp(`^article-analyze: bad: .*\\[${reason}\\]\n$`));
    expect(ids(out)).toHaveLength(24);
    expect(code).toBe(exit);
  });
});

test(
  '17 an article too large for the heap is one line, and the others come out',
  () =>
    withFiles(
      {
        'large.txt': 'Minister Berg of Peru met Chad\u2019s envoy on Monday. '.repeat(20_000),
        'a.txt': 'Peru met Chad.',
      },
      (folder) => {
        const { code, out, err } = run(
          ['--ndjson', '--tokens', `${folder}/large.txt`, `${folder}/a.txt`, '-o', `${folder}/out`],
          '',
          { NODE_OPTIONS: '--max-old-space-size=40' },
        );
        expect([code, out]).toEqual([1, '']);
        expect(err).toMatch(
          /^article-analyze: [^\n]*large\.txt: needs more than the \d+ MB [^\n]*\[article-memory\]\n$/,
        );
      },
    ),
  60_000,
);
