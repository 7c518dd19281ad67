import type { Kernel } from '../../language/kernel/kernel.js';

/** Rows that are compared with all means together. */
const ROWS = 1024;

/**
 * Spherical k-means (Dhillon and Modha 2001): the number, below `count`, of the mean that is nearest by angle
 * to each row. It begins with rows drawn by `random`; a mean that loses all its rows stays where it was.
 *
 * @param numbers rows of `width` numbers, each of length one
 */
export function kMeans(
  kernel: Kernel,
  numbers: Float32Array,
  width: number,
  count: number,
  passes: number,
  random: () => number,
): Uint16Array {
  const rows = numbers.length / width;
  const means = drawRows(numbers, width, count, random);
  const nearest = new Uint16Array(rows);
  for (let pass = 0; pass < passes; pass++) {
    kernel.scoped(() => {
      assign(kernel, numbers, width, means, count, nearest);
    });
    if (pass + 1 < passes) moveMeans(numbers, width, nearest, means);
  }
  return nearest;
}

/** `count` different rows, one after the other. */
function drawRows(
  numbers: Float32Array,
  width: number,
  count: number,
  random: () => number,
): Float32Array {
  const rows = numbers.length / width;
  const drawn = new Set<number>();
  while (drawn.size < Math.min(count, rows)) drawn.add(Math.floor(random() * rows));
  const means = new Float32Array(count * width);
  [...drawn].forEach((row, mean) => {
    means.set(numbers.subarray(row * width, (row + 1) * width), mean * width);
  });
  return means;
}

function assign(
  kernel: Kernel,
  numbers: Float32Array,
  width: number,
  means: Float32Array,
  count: number,
  nearest: Uint16Array,
): void {
  const held = kernel.floats(means.length),
    columns = kernel.floats(means.length);
  held.set(means);
  kernel.transpose(held, count, width, columns);
  const bias = kernel.floats(count),
    x = kernel.floats(ROWS * width),
    scores = kernel.floats(ROWS * count);
  for (let first = 0; first < nearest.length; first += ROWS) {
    const rows = Math.min(ROWS, nearest.length - first);
    x.set(numbers.subarray(first * width, (first + rows) * width));
    kernel.applyLayer({ inputs: width, outputs: count, weights: columns, bias }, x, rows, scores);
    for (let row = 0; row < rows; row++) {
      let best = 0;
      for (let mean = 1, at = row * count; mean < count; mean++)
        if (scores[at + mean]! > scores[at + best]!) best = mean;
      nearest[first + row] = best;
    }
  }
}

/** Each mean becomes the sum of its rows, of length one. */
function moveMeans(
  numbers: Float32Array,
  width: number,
  nearest: Uint16Array,
  means: Float32Array,
): void {
  const sums = new Float64Array(means.length);
  nearest.forEach((mean, row) => {
    for (let i = 0; i < width; i++) sums[mean * width + i]! += numbers[row * width + i]!;
  });
  for (let from = 0; from < means.length; from += width) {
    const sum = sums.subarray(from, from + width);
    const length = Math.sqrt(sum.reduce((all, number) => all + number * number, 0));
    if (length > 0) for (let i = 0; i < width; i++) means[from + i] = sum[i]! / length;
  }
}
