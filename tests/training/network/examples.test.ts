import { expect, it } from 'vitest';
import { certain, type Chances } from '../../../src/training/network/chances.js';
import { joinExamples, type Example } from '../../../src/training/network/examples.js';

const example = (heads: readonly number[]): Example => {
  const none = new Int32Array(heads.length);
  const answer: Chances = {
    pos: certain(none, 2),
    tags: certain(none, 2),
    relations: certain(none, 2),
    arcs: certain(heads, heads.length + 1),
    heads: Int32Array.from(heads),
  };
  return { parts: none, smallParts: none, vectors: none, clusters: none, answer };
};

it('joins two sentences so that each keeps its tree and its root', () => {
  const { answer } = joinExamples(example([1, 2]), example([3, 0, 1]));
  const heads = [1, 5, 5, 2, 3];
  expect([...answer.heads]).toEqual(heads);
  expect(answer.arcs).toEqual(certain(heads, 6));
});

it('joins chances: what is left to chance stays so', () => {
  const doubtful = example([1, 2]);
  doubtful.answer.arcs.set([0, 155, 100], 0);
  const { answer } = joinExamples(example([1]), doubtful);
  // Word 1 is the first of the second sentence: its head is the word after it or the root, number 3.
  expect([...answer.arcs.slice(4, 8)]).toEqual([0, 0, 155, 100]);
});
