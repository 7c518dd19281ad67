import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';

// Protects sides that nobody tells: a missing party costs less than a false one.
it('gives money for tugboats to nobody who is named sentences away', () => {
  const { acts } = analyze(readFileSync('fixtures/articles/harbour-talks.txt', 'utf8'));
  const promise = acts.find(({ trigger }) => trigger.text === 'provide');
  expect(promise?.recipients).toEqual([]);
});
