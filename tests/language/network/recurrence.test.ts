import { describe, expect, it } from 'vitest';
import { gate, recur, squash } from '../../../src/language/network/recurrence.js';

describe('recur', () => {
  it('moves the state towards each candidate by as much as the gate opens, from either end', () => {
    const out = new Float32Array(6);
    recur(Float32Array.of(0, 1, 2, 3, 1, -1, 0, 2, -2, 4, 1, 1), 3, 1, out);
    const forward = [[0, 1], [1, -1], [-2, 4]], backward = [[1, 1], [0, 2], [2, 3]];
    const run = (steps: number[][]) => steps.map(((state) => ([open, candidate]: number[]) => (state += gate(open!) * (squash(candidate!) - state)))(0));
    const forwardStates = run(forward), backwardStates = run(backward).reverse();
    [0, 1, 2].forEach((t) => {
      expect(out[2 * t]).toBeCloseTo(forwardStates[t]!, 6);
      expect(out[2 * t + 1]).toBeCloseTo(backwardStates[t]!, 6);
    });
  });

  it('stays within the bounds of its candidates', () => {
    const out = new Float32Array(200);
    recur(Float32Array.from({ length: 400 }, (_, i) => 1e6 * Math.sin(i)), 100, 1, out);
    expect(out.every((state) => Math.abs(state) <= 1)).toBe(true);
  });
});
