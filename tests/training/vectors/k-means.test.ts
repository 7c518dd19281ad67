import { expect, it } from 'vitest';
import { createKernel } from '../../../src/language/kernel/create-kernel.js';
import { seededRandom } from '../../../src/training/random.js';
import { kMeans } from '../../../src/training/vectors/k-means.js';
import { standardize } from '../../../src/training/vectors/read-vectors.js';

const WIDTH = 4;

/** Thirty rows, ten about each of three directions. */
function directions(): Float32Array {
  const random = seededRandom(3);
  const numbers = Float32Array.from({ length: 30 * WIDTH }, (_, i) => {
    const direction = Math.floor(i / WIDTH) % 3;
    return (i % WIDTH === direction ? 1 : 0) + 0.1 * random();
  });
  standardize(numbers, WIDTH);
  return numbers;
}

const cluster = () => kMeans(createKernel(2 ** 20), directions(), WIDTH, 3, 8, seededRandom(1));

it('puts rows that point the same way together', () => {
  const clusters = cluster();
  clusters.forEach((own, row) => expect(own).toBe(clusters[row % 3]));
  expect(new Set(clusters).size).toBe(3);
});

it('finds the same clusters of the same numbers', () => {
  expect([...cluster()]).toEqual([...cluster()]);
});

it('takes the mean away and makes every row as long as any other', () => {
  const numbers = Float32Array.of(3, 1, 1, 3, 5, 5);
  standardize(numbers, 2);
  const lengths = [0, 2, 4].map((at) => Math.hypot(numbers[at]!, numbers[at + 1]!));
  lengths.forEach((length) => expect(length).toBeCloseTo(1, 5));
});
