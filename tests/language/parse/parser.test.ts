import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segmentation } from '../../../src/language/tokens.js';
import { annotate, sentencesOf } from '../annotated.js';

/** Every sentence has one root, and every word reaches it inside the sentence. */
function expectTrees(segmentation: Segmentation): void {
  const { heads, relations } = annotate(segmentation);
  for (const { first, last } of segmentation.sentences) {
    if (first === last) continue;
    const words = Array.from({ length: last - first }, (_, i) => first + i);
    expect(words.filter((i) => heads[i] === -1)).toHaveLength(1);
    const depth = new Map<number, number>([[-1, 0]]);
    for (const word of words) {
      const path: number[] = [];
      let i = word;
      while (!depth.has(i)) {
        path.push(i);
        depth.set(i, NaN);
        i = heads[i]!;
        expect(i === -1 || (i >= first && i < last)).toBe(true);
      }
      expect(depth.get(i)).not.toBeNaN();
      path.reverse().forEach((j, k) => depth.set(j, k));
      expect(relations[word] === 'root').toBe(heads[word] === -1);
    }
  }
}

const word = fc.oneof(
  fc.constantFrom(
    'the',
    'The',
    'minister',
    'said',
    'that',
    'of',
    ',',
    '.',
    '"',
    'and',
    'will',
    'Kazakhstan',
    '2021',
    '--',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
);

describe('parse', () => {
  it('makes a tree of any words', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 4 }), (sentences) =>
        expectTrees(sentencesOf(sentences)),
      ),
    );
  });

  it('makes a tree of a sentence of 10,000 words, in linear time', () => {
    expectTrees(
      sentencesOf([Array.from({ length: 10_000 }, (_, i) => (i % 5 === 4 ? ',' : `word${i % 97}`))]),
    );
  });

  it('hangs a dateline on the root of the sentence that it opens', () => {
    const segmentation = sentencesOf(
      [['OSLO', ',', 'March', '3', '--', 'The', 'minister', 'signed', 'the', 'treaty', '.']],
      5,
    );
    const { heads, relations } = annotate(segmentation);
    expectTrees(segmentation);
    expect(heads[0]).toBe(7);
    expect(relations[0]).toBe('parataxis');
    expect([...heads.slice(1, 5)]).toEqual([0, 0, 0, 0]);
  });

  it('finds who did what to whom', () => {
    const { heads, relations } = annotate(
      sentencesOf([['The', 'president', 'thanked', 'the', 'doctors', 'for', 'their', 'work', '.']]),
    );
    expect(relations[2]).toBe('root');
    expect([heads[1], relations[1]]).toEqual([2, 'nsubj']);
    expect([heads[4], relations[4]]).toEqual([2, 'obj']);
  });

  it('tells the passive from the active', () => {
    const { relations } = annotate(
      sentencesOf([['The', 'agreement', 'was', 'signed', 'by', 'both', 'ministers', '.']]),
    );
    expect(relations[1]).toBe('nsubj:pass');
    expect(relations[2]).toBe('aux:pass');
  });
});
