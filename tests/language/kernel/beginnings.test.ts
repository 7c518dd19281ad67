import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPlainly, beginnings } from '../../../src/language/kernel/beginnings.js';

const plainly = (lengths: Uint8Array | Uint16Array, shift: number) => {
  const begin = new Uint32Array(lengths.length + 1);
  addPlainly(lengths, shift, begin);
  return begin;
};

describe('where stretches begin', () => {
  it('is the sum of the lengths before', () => {
    expect([...beginnings(Uint8Array.of(3, 0, 5))]).toEqual([0, 3, 3, 8]);
    expect([...beginnings(Uint16Array.of(700, 1), 0)]).toEqual([0, 700, 701]);
    expect([...beginnings(Uint8Array.of(0x2f, 0x10), 4)]).toEqual([0, 2, 3]);
  });

  it('is the same with and without WebAssembly', () => {
    const lengths = fc.oneof(fc.uint8Array({ maxLength: 99 }), fc.uint16Array({ maxLength: 99 }));
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 7 }), (all, shift) => {
        expect(beginnings(all, shift)).toEqual(plainly(all, shift));
      }),
    );
  });

  it('is told of more stretches than the memory of WebAssembly has room for', () => {
    const many = new Uint16Array(400_000).fill(9);
    expect(beginnings(many).at(-1)).toBe(3_600_000);
  });
});
