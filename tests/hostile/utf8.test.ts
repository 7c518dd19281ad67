import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.js';
import { analyze } from '../../src/analyze.js';
import { wrongSpans } from '../spans.js';

// Protects offsets and warnings from bytes that are no text: the classes of UTF-8 decoder stress tests, each
// made here.
const text = (bytes: readonly number[]) =>
  Uint8Array.from([...Buffer.from('Kenya '), ...bytes, ...Buffer.from(' met Chad.')]);
const encoded = (point: number) => [...Buffer.from(String.fromCodePoint(point))];

const VALID: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  [
    0x00, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfffd, 0xfffe, 0xffff, 0x10000, 0x1fffe, 0x10fffe,
    0x10ffff,
  ].map((point) => [`U+${point.toString(16)}`, encoded(point)]),
);
const INVALID: Readonly<Record<string, readonly number[]>> = {
  'a continuation alone': [0x80],
  'the last continuation alone': [0xbf],
  'many continuations': Array.from({ length: 64 }, (_, i) => 0x80 + i),
  'a start of two alone': [0xc2, 0x20],
  'every start of two': Array.from({ length: 32 }, (_, i) => [0xc0 + i, 0x20]).flat(),
  'every start of three': Array.from({ length: 16 }, (_, i) => [0xe0 + i, 0x20]).flat(),
  'every start of four': Array.from({ length: 8 }, (_, i) => [0xf0 + i, 0x20]).flat(),
  'a start of three cut after one': [0xe2, 0x82],
  'a start of four cut after one': [0xf0, 0x9f],
  'a start of four cut after two': [0xf0, 0x9f, 0x98],
  'cut pieces in a row': [0xe2, 0x82, 0xf0, 0x9f, 0x98, 0xc3],
  'bytes that never stand': [0xfe, 0xff, 0xfe],
  'a slash in two bytes': [0xc0, 0xaf],
  'a slash in three bytes': [0xe0, 0x80, 0xaf],
  'a slash in four bytes': [0xf0, 0x80, 0x80, 0xaf],
  'NUL in two bytes': [0xc0, 0x80],
  'the longest overlong of two': [0xc1, 0xbf],
  'the longest overlong of three': [0xe0, 0x9f, 0xbf],
  'the longest overlong of four': [0xf0, 0x8f, 0xbf, 0xbf],
  'a first half': [0xed, 0xa0, 0x80],
  'a second half': [0xed, 0xbf, 0xbf],
  'two halves': [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
  'beyond the last': [0xf4, 0x90, 0x80, 0x80],
  'five bytes': [0xf8, 0x88, 0x80, 0x80, 0x80],
  'six bytes': [0xfc, 0x84, 0x80, 0x80, 0x80, 0x80],
};

describe('17.utf8 bytes', () => {
  test.each(Object.entries(VALID))('%s is read as it is', (_, bytes) => {
    const decoded = decode(text(bytes));
    expect(decoded).toMatchObject({ encoding: 'utf-8', invalidAt: null });
    expect([...Buffer.from(decoded.text)]).toEqual([...text(bytes)]);
  });

  test.each(Object.entries(INVALID))('%s is told at its place', (_, bytes) => {
    // Where something beyond ASCII is valid, the text is UTF-8 with damage, not an older encoding.
    const whole = Uint8Array.from([...Buffer.from('é '), ...text(bytes)]);
    const decoded = decode(whole);
    expect(decoded).toMatchObject({ encoding: 'utf-8', invalidAt: 'é Kenya '.length + 1 });
    expect(decoded.text).toBe(new TextDecoder().decode(whole));
    expect(wrongSpans(analyze(decoded.text))).toEqual([]);
  });

  test('any bytes decode as the standard says, and are told if and only if they are damaged', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...Object.values(INVALID), ...Object.values(VALID)),
            fc.array(fc.nat(255)),
          ),
        ),
        (pieces) => {
          const bytes = Uint8Array.from([0xc3, 0xa9, ...pieces.flat()]);
          const { text: read, encoding, invalidAt } = decode(bytes);
          if (encoding !== 'utf-8') return;
          const valid = Buffer.from(read).equals(Buffer.from(bytes));
          expect(invalidAt === null).toBe(valid);
          expect(read).toBe(new TextDecoder().decode(bytes));
        },
      ),
    ));
});
