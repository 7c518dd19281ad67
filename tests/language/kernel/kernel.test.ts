import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hold, type Kernel } from '../../../src/language/kernel/kernel.js';
import { gate, PlainKernel, softsign } from '../../../src/language/kernel/plain-kernel.js';
import { SimdKernel } from '../../../src/language/kernel/simd-kernel.js';

const BYTES = 2 ** 20;
const numbers = (length: number) => fc.array(fc.float({ noNaN: true, min: -8, max: 8 }), { minLength: length, maxLength: length }).map((all) => Float32Array.from(all));
const size = (max: number) => fc.integer({ min: 1, max });

/** What `run` gives with each kernel. */
const bothKernels = (run: (kernel: Kernel) => Float32Array) => [new SimdKernel(BYTES), new PlainKernel()].map((kernel) => run(kernel).slice());

function expectSame(run: (kernel: Kernel) => Float32Array): void {
  const [fast, plain] = bothKernels(run);
  expect(fast).toEqual(plain);
}

// The plain kernel is what runs where there is no WebAssembly: the same text must give the same facts there.
describe('kernels give the same bits', () => {
  it('of a layer, whatever its size', () => {
    fc.assert(fc.property(
      fc.tuple(size(9), size(21), size(37)).chain(([rows, inputs, outputs]) =>
        fc.tuple(fc.constant({ rows, inputs, outputs }), numbers(rows * inputs), numbers(inputs * outputs), numbers(outputs))),
      ([{ rows, inputs, outputs }, x, weights, bias]) => {
        expectSame((kernel) => {
          const out = kernel.floats(rows * outputs);
          kernel.applyLayer({ inputs, outputs, weights: hold(kernel, weights), bias: hold(kernel, bias) }, hold(kernel, x), rows, out);
          kernel.addProducts(hold(kernel, x), rows, inputs, hold(kernel, weights), outputs, out);
          return out;
        });
      }), { numRuns: 60 });
  });

  it('of the recurrence, the squashing and the windows', () => {
    fc.assert(fc.property(
      fc.tuple(size(7), size(3)).chain(([rows, quarter]) => fc.tuple(fc.constant(rows), fc.constant(4 * quarter), numbers(rows * 16 * quarter), fc.array(fc.nat(2), { minLength: rows, maxLength: rows }), numbers(9 * 16 * quarter))),
      ([rows, width, input, forms, windows]) => {
        expectSame((kernel) => {
          const out = kernel.floats(rows * 2 * width);
          kernel.recur(hold(kernel, input), rows, width, out);
          return out;
        });
        expectSame((kernel) => {
          const places = kernel.integers(rows);
          places.set(forms.map((form) => form * 12 * width));
          const out = kernel.floats(rows * 4 * width);
          kernel.sumWindows(hold(kernel, windows), places, rows, 4 * width, out);
          kernel.squash(out, out.length);
          return out;
        });
      }), { numRuns: 60 });
  });
});

describe.each([['SIMD', () => new SimdKernel(BYTES)], ['plain', () => new PlainKernel()]])('the %s kernel', (_, create) => {
  it('adds products to what is there, row by row', () => {
    const kernel = create();
    const out = hold(kernel, Float32Array.of(100, 200));
    kernel.addProducts(hold(kernel, Float32Array.of(2, 3)), 2, 1, hold(kernel, Float32Array.of(10)), 1, out);
    expect([...out]).toEqual([120, 230]);
  });

  it('lets each state open to its input by its gate, forward and backward', () => {
    const kernel = create();
    const width = 4, rows = 2;
    const input = kernel.floats(rows * 4 * width);
    const set = (row: number, block: number, value: number) => { input[row * 4 * width + block * width] = value; };
    for (const row of [0, 1]) [1, 2, -1, 3].forEach((value, block) => { set(row, block, (row + 1) * value); });
    const out = kernel.floats(rows * 2 * width);
    kernel.recur(input, rows, width, out);
    const first = gate(1) * softsign(2);
    expect(out[0]).toBeCloseTo(first);
    expect(out[2 * width]).toBeCloseTo(first + gate(2) * (softsign(4) - first));
    const last = gate(-2) * softsign(6);
    expect(out[3 * width]).toBeCloseTo(last);
    expect(out[width]).toBeCloseTo(last + gate(-1) * (softsign(3) - last));
  });

  it('gives zeros, in memory that was used before too', () => {
    const kernel = create();
    kernel.scoped(() => kernel.floats(40).fill(7));
    expect([...kernel.floats(40)]).toEqual(Array.from({ length: 40 }, () => 0));
  });
});

it('says so when there is no room', () => {
  expect(() => new SimdKernel(65536).floats(20000)).toThrow(/no room for 20000/);
});

it('squashes to between -1 and 1, and opens gates between 0 and 1', () => {
  fc.assert(fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (x) => {
    expect(Math.abs(softsign(x))).toBeLessThanOrEqual(1);
    expect(Math.abs(gate(x) - 0.5)).toBeLessThanOrEqual(0.5);
  }));
});
