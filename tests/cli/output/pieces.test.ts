import { expect, test } from 'vitest';
import { pieces } from '../../../src/cli/output/pieces.js';

// Protects that long results are written whole and that no character is cut in two.
test('pieces are the text, and each is text', () => {
  const text = 'ab😀c😀😀é'.repeat(20);
  for (const length of [1, 2, 3, 5, 7, 1000]) {
    const all = [...pieces(text, length)];
    expect(all.join('')).toBe(text);
    expect(Buffer.concat(all.map((piece) => Buffer.from(piece))).toString()).toBe(text);
    expect(Math.max(...all.map((piece) => piece.length))).toBeLessThanOrEqual(length + 1);
  }
  expect([...pieces('')]).toEqual([]);
});
