import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

test('a character outside the first plane counts as one', () => {
  expect(analyze('Ana 😀.').stats.characters).toBe(6);
});

test('characters are those of the text as written', () => {
  expect(analyze('An\u00ada 😀 left.').stats.characters).toBe(12);
});
