import { describe, expect, test } from 'vitest';
import { callOf, type Command } from '../../src/cli/commands/command.js';
import { ROOT } from '../../src/cli/commands/commands.js';
import { helpText } from '../../src/cli/help.js';
import { nearest } from '../../src/nearest.js';
import { run } from './spawn.js';

// Protects those who do not know the command yet: every command tells what it takes, and nearly right words
// are told right.
const pathsBelow = (path: readonly Command[]): (readonly Command[])[] => [
  path,
  ...path.at(-1)!.commands.flatMap((command) => pathsBelow([...path, command])),
];
const PATHS = pathsBelow([ROOT]);
const wordsOf = (path: readonly Command[]) => path.slice(1).map(({ name }) => name);

describe('every command has help with usage, options, examples and exit codes', () => {
  test.each(PATHS.map((path) => [callOf(path), path] as const))('%s', (call, path) => {
    const text = helpText(path, 100);
    expect(text).toContain(`Usage: ${call}`);
    for (const { flags } of path.at(-1)!.flags) expect(text).toContain(flags);
    for (const part of ['Examples:', 'Exit codes:', '-h, --help']) expect(text).toContain(part);
  });

  test.each([40, 60, 72, 100])('it fits %i columns, but for the lines of examples', (width) => {
    for (const path of PATHS) {
      const lines = helpText(path, width)
        .split('\n')
        .filter((line) => !line.includes('article-analyze'));
      expect(lines.filter((line) => line.length > width)).toEqual([]);
    }
  });
});

test.each(PATHS.map((path) => [wordsOf(path)]))('help %j is --help', (words) => {
  const asked = run(['help', ...words]);
  expect([asked.code, asked.err]).toEqual([0, '']);
  expect(asked.out).toBe(run([...words, '--help']).out);
});

describe('what was nearly right is told right, and is wrong usage', () => {
  test.each([
    [['--jsno'], '--json'],
    [['match', '--jsn', 'met', '-'], '--json'],
    [['--format', 'jsno', '-'], 'Did you mean json?'],
    [['--format', 'JSON', '-'], 'Did you mean json?'],
    [['--format', 'mark', '-'], 'Did you mean markdown?'],
    [['--only', 'entities,sumary', '-'], 'Did you mean summary?'],
    [['--schema'], 'schema is a command: article-analyze schema'],
    [['evl', 'gold.jsonl'], 'Did you mean eval?'],
    [['hlep'], 'Did you mean help?'],
    [['help', 'mach'], 'Did you mean match?'],
    [['help', 'corpus', 'netwrok'], 'Did you mean network?'],
    [['corpus', 'entitys', '-'], 'Did you mean entities?'],
    [['knowledge', 'lnt', 'a.csv'], 'Did you mean lint?'],
  ])('%j', (args, hint) => {
    const { code, out, err } = run(args, 'Kenya met Chad.');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(hint);
    expect(err.split('\n').length).toBeLessThanOrEqual(3);
  });
});

test('a file that only looks like a command is missed as a file', () => {
  const { code, err } = run(['zebra']);
  expect([code, err]).toEqual([
    1,
    'article-analyze: zebra: no such file; check the path [input-missing]\n',
  ]);
});

test('an option that a command does not take is refused, before its name and after', () => {
  expect(run(['--tokens', 'schema']).err).toContain('schema takes no --tokens');
  expect(run(['schema', '--tokens']).err).toContain("unknown option '--tokens'");
  expect(run(['--json', 'match', 'met', '-'], 'Ana met Chad.').out).toContain('"match"');
});

test('a command that holds others asks for one', () => {
  const { code, err } = run(['corpus']);
  expect(code).toBe(2);
  expect(err).toContain('corpus: a command is missing; there are entities, ');
});

test.each([
  ['jsno', 'json'],
  ['csb', 'csv'],
  ['grapml', 'graphml'],
  ['statments', 'statements'],
  ['xml', undefined],
  ['', undefined],
  ['j', undefined],
])('%s is nearest to %s', (written, meant) => {
  expect(nearest(written, ['report', 'json', 'ndjson', 'csv', 'html', 'graphml', 'statements'])).toBe(
    meant,
  );
});

describe('units', () => {
  test.each(['90', '90s', '5m', '1.5h', '2 min'])('--timeout %s', (time) => {
    expect(run(['--timeout', time, '--only', 'stats', '--json', '-'], 'Kenya.').code).toBe(0);
  });
  test.each([
    ['--timeout', '0'],
    ['--timeout', '5 weeks'],
    ['--max-bytes', '0'],
    ['--max-bytes', '10XB'],
  ])('%s %s is refused', (flag, value) => {
    expect(run([flag, value, '-'], 'Kenya.')).toMatchObject({ code: 2, out: '' });
  });
  test('--max-bytes 1kB is a thousand, 1KiB is 1024', () => {
    const text = 'x'.repeat(1010);
    expect(run(['--max-bytes', '1kB', '-'], text).err).toContain('larger than 1000 bytes');
    expect(run(['--max-bytes', '1KiB', '--only', 'stats', '-'], text).code).toBe(0);
  });
});
