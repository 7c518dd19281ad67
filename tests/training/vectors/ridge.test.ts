import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/training/random.js';
import { learnRidge } from '../../../src/training/vectors/ridge.js';

it('finds the table by which what is foretold was made', () => {
  const random = seededRandom(4);
  const rows = Array.from({ length: 200 }, () => {
    const [a, b] = [random() - 0.5, random() - 0.5];
    return { weight: 1, x: Float64Array.of(a, b, 1), y: Float64Array.of(2 * a - b + 3, 4 * b) };
  });
  const table = learnRidge({ inputs: 3, outputs: 2, rows });
  [2, 0, -1, 4, 3, 0].forEach((number, i) => expect(table[i]).toBeCloseTo(number, 1));
});

it('listens more to what has more weight', () => {
  const rows = [
    { weight: 9, x: Float64Array.of(1), y: Float64Array.of(1) },
    { weight: 1, x: Float64Array.of(1), y: Float64Array.of(0) },
  ];
  expect(learnRidge({ inputs: 1, outputs: 1, rows })[0]).toBeCloseTo(0.9, 2);
});
