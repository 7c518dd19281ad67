import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words in order of frequency, each with `width` numbers one after the other. */
export interface WordVectors {
  words: readonly string[];
  width: number;
  numbers: Float32Array;
}

const WIDTH = 100;
const NAME = 'vectors/glove-100d';

/** The vectors below `data`, less their mean, each of length one: what a word has that others have not. */
export function readVectors(data: string): WordVectors {
  const words = readFileSync(join(data, `${NAME}.words.txt`), 'utf8')
    .split('\n')
    .filter((word) => word !== '');
  const bytes = readFileSync(join(data, `${NAME}.i8`));
  const small = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const scales = new DataView(Uint8Array.from(readFileSync(join(data, `${NAME}.scale.f32`))).buffer);
  const numbers = Float32Array.from(
    small,
    (number, i) => number * scales.getFloat32(4 * Math.floor(i / WIDTH), true),
  );
  standardize(numbers, WIDTH);
  return { words, width: WIDTH, numbers };
}

/** Takes the mean row from every row and divides each by its length. */
export function standardize(numbers: Float32Array, width: number): void {
  const rows = numbers.length / width;
  const mean = new Float64Array(width);
  numbers.forEach((number, i) => {
    mean[i % width]! += number / rows;
  });
  for (let i = 0; i < numbers.length; i++) numbers[i]! -= mean[i % width]!;
  for (let from = 0; from < numbers.length; from += width) {
    const row = numbers.subarray(from, from + width);
    const length = Math.sqrt(row.reduce((sum, number) => sum + number * number, 0)) || 1;
    for (let i = 0; i < width; i++) row[i]! /= length;
  }
}
