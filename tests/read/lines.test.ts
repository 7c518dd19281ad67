import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../src/read/lines.js';

// Protects jsonl from where the pieces of a stream happen to end.
async function linesOf(chunks: readonly string[], maxBytes = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of splitLines(
    chunks.map((chunk) => Buffer.from(chunk)),
    maxBytes,
  ))
    lines.push(line && Buffer.from(line).toString());
  return lines;
}

test('lines are the same however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('', 'a', 'bc\n', '\n', 'd\n\ne')), async (chunks) => {
      const whole = chunks.join('').split('\n');
      expect(await linesOf(chunks)).toEqual(whole.at(-1) === '' ? whole.slice(0, -1) : whole);
    }),
  );
});

test('a line over the limit is not kept, and the next one is', async () => {
  expect(await linesOf(['123', '456\n12', '3\n', '1234567'], 5)).toEqual([null, '123', null]);
});
