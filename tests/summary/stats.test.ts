import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

test('a character outside the first plane counts as one', () => {
  expect(analyze('Ana 😀.').stats.characters).toBe(6);
});
