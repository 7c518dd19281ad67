import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLayer } from '../../../src/language/network/layer.js';

// Sums are taken four rows and two outputs at a time; no number of rows or outputs may fall through.
describe('applyLayer', () => {
  const number = fc.integer({ min: -9, max: 9 });

  it('is a matrix product plus bias, for any numbers of rows, inputs and outputs', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 7 }), fc.infiniteStream(number), (rows, inputs, outputs, numbers) => {
      const take = (count: number) => Float32Array.from({ length: count }, () => numbers.next().value as number);
      const layer = { inputs, outputs, weights: take(inputs * outputs), bias: take(outputs) };
      const x = take(rows * inputs);
      const out = new Float32Array(rows * outputs);
      applyLayer(layer, x, rows, out);
      for (let t = 0; t < rows; t++) {
        for (let o = 0; o < outputs; o++) {
          let sum = layer.bias[o]!;
          for (let i = 0; i < inputs; i++) sum += layer.weights[o * inputs + i]! * x[t * inputs + i]!;
          expect(out[t * outputs + o]).toBe(sum);
        }
      }
    }));
  });
});
