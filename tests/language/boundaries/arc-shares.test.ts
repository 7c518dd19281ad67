import { expect, it } from 'vitest';
import { shareArcs, type ArcShares } from '../../../src/language/boundaries/arc-shares.js';

/** Scores by which each word surely hangs on the head given; the number of words is the root. */
function surely(heads: readonly number[]): Float32Array {
  const columns = heads.length + 1;
  const scores = new Float32Array(heads.length * columns).fill(-50);
  heads.forEach((head, child) => (scores[child * columns + head] = 50));
  return scores;
}

const rounded = (shares?: ArcShares): string =>
  shares ? `${Math.round(shares.roots)} ${Math.round(shares.crossing)}` : 'none';

it('finds a root on either side and no arc across where two sentences meet', () => {
  const [, inside, between, behind] = shareArcs(surely([1, 4, 4, 2]), 4);
  expect([between, inside, behind].map(rounded)).toEqual(['1 0', '0 1', '0 1']);
});

it('finds no second root inside one sentence', () => {
  for (const { roots } of shareArcs(surely([1, 3, 1]), 3)) expect(roots).toBeCloseTo(0);
});
