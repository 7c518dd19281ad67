import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, mayFollow, START } from '../../../../../src/entities/recognise/propose/model/labels.js';
import { Lattice } from '../../../../../src/entities/recognise/propose/model/viterbi.js';

const MATRIX = LABELS * LABELS;

/** Score of a path through the lattice. */
function scoreOf(path: ArrayLike<number>, scores: Int32Array, transitions: Int32Array): number {
  return Array.from(path).reduce(
    (sum, label, i) =>
      sum +
      scores[i * LABELS + label]! +
      transitions[(i === 0 ? START : path[i - 1]!) * LABELS + label]!,
    0,
  );
}

const lattices = fc.integer({ min: 1, max: 6 }).chain((n) => {
  const numbers = (length: number) =>
    fc
      .array(fc.integer({ min: -50, max: 50 }), { minLength: length, maxLength: length })
      .map((list) => Int32Array.from(list));
  return fc.record({ n: fc.constant(n), scores: numbers(n * LABELS), transitions: numbers(MATRIX) });
});

describe('decoding', () => {
  it('never continues a name that has not begun, and finds no better path through any label', () => {
    fc.assert(
      fc.property(lattices, ({ n, scores, transitions }) => {
        const lattice = new Lattice(transitions);
        const kinds = new Uint8Array(n),
          path = new Uint8Array(n);
        lattice.scoresFor(n).set(scores);
        lattice.decode(kinds, path);
        path.forEach((label, i) => {
          expect(mayFollow(i === 0 ? START : path[i - 1]!, label)).toBe(true);
        });
        const best = scoreOf(path, scores, transitions);
        const through = lattice.throughScores(kinds, 0).slice(0, n * LABELS);
        expect(Math.max(...through)).toBe(best);
        path.forEach((label, i) => {
          expect(through[i * LABELS + label]).toBe(best);
        });
      }),
      { numRuns: 30 },
    );
  });
});
