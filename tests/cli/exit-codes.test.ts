import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run, shell, withFiles } from './spawn.js';

// Protects scripts, which decide by the exit code and read standard output as results alone.
const TEXT = 'Kenya opens port\n\nNAIROBI (Reuters) - Kenya opened a port on Monday.\n';

describe('wrong usage is 2, says what to do, and prints no result', () => {
  test.each([
    [['--jsn'], '--json'],
    [['--format', 'xml'], 'report, json, ndjson, conllu, '],
    [['--only', 'entities,people'], 'entities'],
    [['--summary-sentences', '1.5'], 'whole number'],
    [['--json', '--ndjson'], '--ndjson'],
  ])('%j', (args, hint) => {
    const { code, out, err } = run(args, TEXT);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(hint);
  });
});

test('help names options, examples and exit codes', () => {
  const { code, out } = run(['--help']);
  expect(code).toBe(0);
  for (const part of ['--offset-unit', 'Examples:', 'Exit codes:', '130']) expect(out).toContain(part);
});

test('inputs that fail are a line each, 1 in all, and the others come out', () =>
  withFiles(
    { 'a.txt': TEXT, 'b.bin': Uint8Array.of(65, 0, 66), 'c.txt': 'x'.repeat(2000) },
    (folder) => {
      const { code, out, err } = shell(
        `cd ${folder}; mkdir empty; $AA --ndjson --max-bytes 1000 missing empty /dev/null b.bin c.txt a.txt`,
      );
      expect(code).toBe(1);
      expect(
        out
          .trim()
          .split('\n')
          .map((line) => (JSON.parse(line) as { source: { name: string } }).source.name),
      ).toEqual(['a.txt']);
      const lines = err.trim().split('\n');
      expect(lines.map((line) => /\[([a-z-]+)\]$/.exec(line)?.[1])).toEqual([
        'input-missing',
        'input-empty-folder',
        'input-special',
        'input-binary',
        'input-too-large',
      ]);
    },
  ));

test('a closed pipe is no error', () =>
  withFiles({ 'many.jsonl': `${JSON.stringify({ text: TEXT })}\n`.repeat(200) }, (folder) => {
    const { out, err } = shell(
      `$AA --ndjson ${folder}/many.jsonl | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`,
    );
    expect([out.trim().split(/\s+/), err]).toEqual([['1', '0'], '']);
  }));

test.runIf(existsSync('/dev/full'))('a full disk is 74', () => {
  expect(shell(`echo Hello | $AA >/dev/full`).code).toBe(74);
  expect(shell(`echo Hello | $AA -o /dev/full`).code).toBe(74);
});

describe('--output', () => {
  test('is written whole', () =>
    withFiles({ 'a.txt': TEXT }, (folder) => {
      expect(run(['--json', '-o', `${folder}/out.json`, `${folder}/a.txt`])).toEqual({
        code: 0,
        out: '',
        err: '',
      });
      expect(JSON.parse(readFileSync(`${folder}/out.json`, 'utf8'))).toHaveProperty(
        'schemaVersion',
        '1.1',
      );
      expect(readdirSync(folder).sort()).toEqual(['a.txt', 'out.json']);
    }));

  test('is 74 where it cannot be', () => {
    expect(run(['-o', '/nowhere/out.json'], TEXT).code).toBe(74);
  });

  test('leaves the file as it was, and nothing else, when interrupted', () =>
    withFiles({ 'out.json': 'before' }, (folder) => {
      const { out } = shell(
        `(echo '{"text":"a"}'; sleep 3) | $AA --ndjson -o ${folder}/out.json & sleep 1; kill -INT $!; wait $!; echo $?`,
      );
      expect(out.trim()).toBe('130');
      expect(readdirSync(folder)).toEqual(['out.json']);
      expect(readFileSync(`${folder}/out.json`, 'utf8')).toBe('before');
    }));
});
