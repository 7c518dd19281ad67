import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hold,
  holdSmallTable,
  INPUT_STEPS,
  MOST_WEIGHT,
  type Kernel,
} from '../../../src/language/kernel/kernel.js';
import { gate, PlainKernel, softsign } from '../../../src/language/kernel/plain-kernel.js';
import { SimdKernel } from '../../../src/language/kernel/simd-kernel.js';
import { toSmallTable } from '../../../src/training/network/small-table.js';

const BYTES = 2 ** 20;
const numbers = (length: number) =>
  fc
    .array(fc.float({ noNaN: true, min: -8, max: 8 }), { minLength: length, maxLength: length })
    .map((all) => Float32Array.from(all));
const size = (max: number) => fc.integer({ min: 1, max });

/** What `run` gives with each kernel. */
const bothKernels = (run: (kernel: Kernel) => Float32Array) =>
  [new SimdKernel(BYTES), new PlainKernel()].map((kernel) => run(kernel).slice());

function expectSame(run: (kernel: Kernel) => Float32Array): void {
  const [fast, plain] = bothKernels(run);
  expect(fast).toEqual(plain);
}

// The plain kernel is what runs where there is no WebAssembly: the same text must give the same facts there.
describe('kernels give the same bits', () => {
  it('of a layer, whatever its size', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(size(9), size(21), size(37))
          .chain(([rows, inputs, outputs]) =>
            fc.tuple(
              fc.constant({ rows, inputs, outputs }),
              numbers(rows * inputs),
              numbers(inputs * outputs),
              numbers(outputs),
            ),
          ),
        ([{ rows, inputs, outputs }, x, weights, bias]) => {
          expectSame((kernel) => {
            const out = kernel.floats(rows * outputs);
            kernel.applyLayer(
              { inputs, outputs, weights: hold(kernel, weights), bias: hold(kernel, bias) },
              hold(kernel, x),
              rows,
              out,
            );
            kernel.addProducts(
              { inputs, outputs, weights: hold(kernel, weights) },
              hold(kernel, x),
              rows,
              out,
            );
            return out;
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of a layer of small whole numbers, which is close to that of the full ones', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(size(9), size(20), size(3))
          .chain(([rows, pairs, eighth]) =>
            fc.tuple(
              fc.constant({ rows, inputs: 2 * pairs, outputs: 8 * eighth }),
              numbers(rows * 2 * pairs),
              numbers(2 * pairs * 8 * eighth),
              numbers(8 * eighth),
            ),
          ),
        ([{ rows, inputs, outputs }, numbersIn, weights, bias]) => {
          const x = numbersIn.map((number) => number / 8);
          const table = toSmallTable({ inputs, outputs, weights });
          const run = (kernel: Kernel) => {
            const rowsMade = 4 * Math.ceil(rows / 4);
            const steps = kernel.shorts(8 * Math.ceil((rowsMade * inputs) / 8)),
              out = kernel.floats(rowsMade * outputs);
            for (let t = 0; t < rows; t++) out.set(bias, t * outputs);
            kernel.quantize(hold(kernel, x), rows * inputs, steps);
            kernel.addSmallProducts(holdSmallTable(kernel, table), steps, rows, out);
            return out.subarray(0, rows * outputs);
          };
          expectSame(run);
          const plain = new PlainKernel();
          const full = plain.floats(rows * outputs);
          plain.applyLayer({ inputs, outputs, weights, bias }, x, rows, full);
          run(plain).forEach((number, at) => {
            expect(Math.abs(number - full[at]!)).toBeLessThan(
              inputs * 8 * (1 / INPUT_STEPS + 1 / MOST_WEIGHT),
            );
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of the recurrence, the squashing and the windows', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(size(7), size(3))
          .chain(([rows, quarter]) =>
            fc.tuple(
              fc.constant(rows),
              fc.constant(4 * quarter),
              numbers(rows * 16 * quarter),
              fc.array(fc.nat(2), { minLength: rows, maxLength: rows }),
              numbers(9 * 16 * quarter),
            ),
          ),
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
          expectSame((kernel) => {
            const places = kernel.integers(rows);
            places.set(forms.map((form) => form * 4 * width));
            const gathered = kernel.floats(rows * 4 * width),
              turned = kernel.floats(rows * 4 * width);
            kernel.gather(hold(kernel, windows), places, rows, 4 * width, gathered);
            kernel.transpose(gathered, rows, 4 * width, turned);
            return turned;
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe.each([
  ['SIMD', () => new SimdKernel(BYTES)],
  ['plain', () => new PlainKernel()],
])('the %s kernel', (_, create) => {
  it('adds products to what is there, row by row', () => {
    const kernel = create();
    const out = hold(kernel, Float32Array.of(100, 200));
    kernel.addProducts(
      { inputs: 1, outputs: 1, weights: hold(kernel, Float32Array.of(10)) },
      hold(kernel, Float32Array.of(2, 3)),
      2,
      out,
    );
    expect([...out]).toEqual([120, 230]);
  });

  it('lets each state open to its input by its gate, forward and backward', () => {
    const kernel = create();
    const width = 4,
      rows = 2;
    const input = kernel.floats(rows * 4 * width);
    const set = (row: number, block: number, value: number) => {
      input[row * 4 * width + block * width] = value;
    };
    for (const row of [0, 1])
      [1, 2, -1, 3].forEach((value, block) => {
        set(row, block, (row + 1) * value);
      });
    const out = kernel.floats(rows * 2 * width);
    kernel.recur(input, rows, width, out);
    const first = gate(1) * softsign(2);
    expect(out[0]).toBeCloseTo(first);
    expect(out[2 * width]).toBeCloseTo(first + gate(2) * (softsign(4) - first));
    const last = gate(-2) * softsign(6);
    expect(out[3 * width]).toBeCloseTo(last);
    expect(out[width]).toBeCloseTo(last + gate(-1) * (softsign(3) - last));
  });

  it('turns columns into rows, and gathers blocks', () => {
    const kernel = create();
    const turned = kernel.floats(6);
    kernel.transpose(hold(kernel, Float32Array.of(1, 2, 3, 4, 5, 6)), 2, 3, turned);
    expect([...turned]).toEqual([1, 4, 2, 5, 3, 6]);
    const places = kernel.integers(2),
      gathered = kernel.floats(8);
    places.set([4, 0]);
    kernel.gather(hold(kernel, Float32Array.of(0, 1, 2, 3, 4, 5, 6, 7)), places, 2, 4, gathered);
    expect([...gathered]).toEqual([4, 5, 6, 7, 0, 1, 2, 3]);
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
  fc.assert(
    fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(Math.abs(softsign(x))).toBeLessThanOrEqual(1);
      expect(Math.abs(gate(x) - 0.5)).toBeLessThanOrEqual(0.5);
    }),
  );
});
