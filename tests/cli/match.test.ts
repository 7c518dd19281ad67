import { expect, test } from 'vitest';
import { run } from './spawn.js';

const TEXT = 'Ana Ruiz warned Chad on Monday. Jo Berg praised Kenya.';

// Protects scripts that use the command as they use grep.
test.each([
  [['match', '#Person+ warned #Country'], 0, '-:0-20: [[Ana Ruiz warned Chad]] on Monday.\n'],
  [['match', '--count', '#Country'], 0, '-:2\n'],
  [['match', '#Person+ jailed #Country'], 1, ''],
  [['match', '--count', 'jailed'], 1, '-:0\n'],
])('%j', (args, code, out) => {
  const result = run([...args, '-'], TEXT);
  expect(result.code).toBe(code);
  expect(result.out.replaceAll('stdin:', '-:').replaceAll('<stdin>:', '-:')).toBe(out);
});

test('--json gives a line a match', () => {
  const { out } = run(['match', '--json', '#Country', '-'], TEXT);
  const lines = out.trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { match: { text: string } }).match.text)).toEqual([
    'Chad',
    'Kenya',
  ]);
});

test('a pattern that cannot be read is wrong usage; a tag that nothing has is told', () => {
  expect(run(['match', '(said', '-'], TEXT).code).toBe(2);
  const unknown = run(['match', '#Persn', '-'], TEXT);
  expect(unknown.code).toBe(1);
  expect(unknown.err).toContain('#Persn');
});

test('schema prints the JSON Schema', () => {
  const { out, code } = run(['schema'], '');
  expect(code).toBe(0);
  expect((JSON.parse(out) as { title: string }).title).toBe('Analysis of a news article');
});
