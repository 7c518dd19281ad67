import { expect, it } from 'vitest';
import { createKernel } from '../../../src/language/kernel/create-kernel.js';
import { PARTS } from '../../../src/language/network/word-parts.js';
import { createNetwork } from '../../../src/training/network/network.js';
import { pretrainWords } from '../../../src/training/network/pretrain-words.js';
import { seededRandom } from '../../../src/training/random.js';

const LABELS = { pos: ['A'], tags: ['a'], relations: ['root'], pairs: [0, 0] };
const WIDTH = 8;
/** Words are rows of the table; the last row is shared by all, as a part that says nothing. */
const WORDS = ['', 'the', 'a', 'minister', 'envoy', 'spoke', 'left', 'today', '.'];
const SHARED = WORDS.length;
const partsOf = (sentence: string) =>
  Int32Array.from(
    sentence
      .split(' ')
      .flatMap((word) => [WORDS.indexOf(word), ...Array.from({ length: PARTS - 1 }, () => SHARED)]),
  );

const sentences = ['the', 'a'].flatMap((article) =>
  ['minister', 'envoy'].flatMap((noun) =>
    ['spoke', 'left'].map((verb) => `${article} ${noun} ${verb} today .`),
  ),
);
const corpus = Array.from({ length: 400 }, () => sentences)
  .flat()
  .map(partsOf);

function learn(): Float32Array {
  const network = createNetwork(
    { embedding: WIDTH, recurrences: 1, states: 4, arcs: 8, relations: 4, vector: 4 },
    WORDS.length + 1,
    LABELS,
    createKernel(2 ** 24),
    seededRandom(2),
  );
  pretrainWords(
    network,
    corpus,
    Int32Array.from(WORDS, (_, row) => (row === 0 ? 0 : 1000)),
    () => undefined,
  );
  return network.parts.values;
}

function likeness(values: Float32Array, a: string, b: string): number {
  const row = (word: string) =>
    values.subarray(WORDS.indexOf(word) * WIDTH, (WORDS.indexOf(word) + 1) * WIDTH);
  const dot = (x: Float32Array, y: Float32Array) => x.reduce((sum, value, i) => sum + value * y[i]!, 0);
  return dot(row(a), row(b)) / Math.sqrt(dot(row(a), row(a)) * dot(row(b), row(b)));
}

// What raw text teaches is which words are used alike: that is all it is for.
it('makes words alike that are used alike', () => {
  const values = learn();
  expect(likeness(values, 'minister', 'envoy')).toBeGreaterThan(0.9);
  expect(likeness(values, 'spoke', 'left')).toBeGreaterThan(0.9);
  expect(likeness(values, 'minister', 'spoke')).toBeLessThan(0.5);
  expect(likeness(values, 'the', 'envoy')).toBeLessThan(0.5);
});
