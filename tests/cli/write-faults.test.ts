import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run, withFiles } from './spawn.js';

// Protects the file that `-o` names from every fault on the way to it, one injected at each step (issue 17).
const PRELOAD = `--require=${fileURLToPath(new URL('faults/io.cjs', import.meta.url))}`;
const RECORD = `${JSON.stringify({ text: 'Minister Ana Berg of Peru met Chad\u2019s envoy in Lima on Monday.' })}\n`;
const withFault = (fault: string, args: string[]) =>
  run(args, '', { NODE_OPTIONS: PRELOAD, FAULT: fault });

describe('17 a fault while -o is written is 74 with its code, leaves the old file and nothing else', () => {
  test.each([
    'openSync:EMFILE:1',
    'openSync:ENOSPC:1',
    'writeSync:ENOSPC:1',
    'writeSync:EIO:1',
    'writeSync:EDQUOT:2',
    'fsyncSync:EIO:1',
    'fchmodSync:EPERM:1',
    'renameSync:EDQUOT:1',
    'renameSync:EXDEV:1',
  ])('%s', (fault) =>
    withFiles({ 'a.jsonl': RECORD.repeat(3), out: 'before' }, (folder) => {
      const { code, out, err } = withFault(fault, [
        '--ndjson',
        `${folder}/a.jsonl`,
        '-o',
        `${folder}/out`,
      ]);
      expect([code, out]).toEqual([74, '']);
      expect(err).toMatch(
        /^article-analyze: [^\n]*cannot write the output \([^\n]*\[output-failed\]\n$/,
      );
      expect(err).toContain(fault.split(':')[1]);
      expect(readdirSync(folder).sort()).toEqual(['a.jsonl', 'out']);
      expect(readFileSync(`${folder}/out`, 'utf8')).toBe('before');
    }),
  );
});

test('17 writes that take half of what they are given lose nothing', () =>
  withFiles({ 'a.jsonl': RECORD.repeat(3) }, (folder) => {
    const args = ['--ndjson', `${folder}/a.jsonl`, '-o', `${folder}/out`];
    expect(withFault('short', args)).toEqual({ code: 0, out: '', err: '' });
    const half = readFileSync(`${folder}/out`, 'utf8');
    expect(run(args).code).toBe(0);
    expect(readFileSync(`${folder}/out`, 'utf8')).toBe(half);
  }));

test('17 a busy standard error gets every line, in order', () => {
  const names = Array.from({ length: 50 }, (_, i) => `missing-${i}`);
  const { code, err } = withFault('busy', names);
  expect(code).toBe(1);
  expect([...err.matchAll(/missing-\d+(?=:)/g)].map(([name]) => name)).toEqual(names);
});
