import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/read/decode.js';

// Protects text from its encoding: what was valid comes back, and the first invalid byte is named.
const valid = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .filter((text) => !text.startsWith('\ufeff'));

test('UTF-8 comes back, with and without a mark', () => {
  fc.assert(
    fc.property(valid, fc.boolean(), (text, mark) => {
      expect(decode(Buffer.from(mark ? `\ufeff${text}` : text))).toEqual({
        text,
        encoding: 'utf-8',
        invalidAt: null,
      });
    }),
  );
});

test('UTF-16 comes back by its mark', () => {
  fc.assert(
    fc.property(valid, (text) => {
      const little = Buffer.from(`\ufeff${text}`, 'utf16le');
      expect(decode(little)).toEqual({ text, encoding: 'utf-16le', invalidAt: null });
      expect(decode(Buffer.from(little).swap16())).toEqual({
        text,
        encoding: 'utf-16be',
        invalidAt: null,
      });
    }),
  );
});

test('the first invalid byte is named, wherever it stands', () => {
  const invalid = fc.constantFrom(
    [0xff],
    [0xc3],
    [0xe2, 0x82],
    [0xed, 0xa0, 0x80],
    [0xf0, 0x9f, 0x98],
    [0xef, 0xbf],
    [0x80],
    [0xc0, 0xaf],
  );
  fc.assert(
    fc.property(valid, invalid, fc.constantFrom('', ' after', 'é'), (before, bytes, after) => {
      const start = Buffer.from(before);
      const { text, encoding, invalidAt } = decode(
        Buffer.concat([start, Uint8Array.from(bytes), Buffer.from(after)]),
      );
      expect(invalidAt).toBe(start.length);
      // Where nothing beyond ASCII is UTF-8, the bytes are windows-1252.
      const hasOthers = [...(before + after)].some((c) => c > '\x7f');
      expect(encoding).toBe(hasOthers ? 'utf-8' : 'windows-1252');
      expect(text.startsWith(hasOthers ? `${before}\ufffd` : before)).toBe(true);
    }),
  );
});

test.each([
  [[0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00], 4],
  [[0xff, 0xfe, 0x41, 0x00, 0x42], 4],
  [[0xfe, 0xff, 0x00, 0x41, 0xdc, 0x00], 4],
])('broken UTF-16 %j is named at %i', (bytes, at) => {
  expect(decode(Uint8Array.from(bytes)).invalidAt).toBe(at);
});
