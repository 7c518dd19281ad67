import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exitCodeOf, Failure, FAILURE_CODES } from '../../src/errors.js';

// Protects the page on failures from codes that are not told, and from exit codes that are told wrongly.
const PAGE = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

test('it tells every code of a failure, each with its exit code, and no other', () => {
  const told = [...PAGE.matchAll(/^\| `([a-z-]+)` \| (\d+) \|/gm)].map((m) => `${m[1]!} ${m[2]!}`);
  const known = FAILURE_CODES.map((code) => `${code} ${exitCodeOf(new Failure(code, 'a.txt'))}`);
  expect(told.sort()).toEqual([...known].sort());
});
