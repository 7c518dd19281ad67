import { expect, it, vi } from 'vitest';
import { BARS } from '../../../src/acts/parties/barred.js';
import { sidesOf } from './sides-of.js';

// Protects every row: it speaks up in its example, and whom it keeps out is not there.
it.each(BARS.map((row) => ({ id: row.id, row })))('$id', ({ row }) => {
  const applies = vi.spyOn(row, 'applies');
  expect(sidesOf(row.example, row.act)[row.from]).not.toContain(row.out);
  expect(applies.mock.results.some(({ value }) => value === true)).toBe(true);
  applies.mockRestore();
});

// Protects those who look like the ones kept out.
it.each([
  ['Togo met with a delegation of bankers.', 'met', ['delegation']],
  ['Chad thanked the countries that had sent tents.', 'thanked', ['countries']],
])('%s', (text, word, recipients) => {
  expect(sidesOf(text, word).recipient).toEqual(recipients);
});
