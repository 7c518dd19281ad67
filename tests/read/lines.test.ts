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

test('UTF-16 is split at its line feeds alone, however it is cut, and the ends of other systems go', async () => {
  const text = 'a\u0a0ab\r\n\u010ac\n\nd';
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const bytes = Buffer.from(text, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    for (let size = 1; size <= bytes.length; size++) {
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      const lines: (string | null)[] = [];
      for await (const line of splitLines(chunks, 1000, encoding))
        lines.push(line && new TextDecoder(encoding).decode(line));
      expect(lines).toEqual(['a\u0a0ab', '\u010ac', '', 'd']);
    }
  }
});

test('17 a carriage return does not count towards the limit', async () => {
  expect(await linesOf(['12345\r\n123456\r\n12345'], 5)).toEqual(['12345', null, '12345']);
});
