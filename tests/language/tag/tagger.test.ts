import { describe, expect, it } from 'vitest';
import { annotate, sentencesOf } from '../annotated.js';

describe('tag', () => {
  it('tells verbs from nouns by what stands around them', () => {
    const { pos } = annotate(
      sentencesOf([
        ['They', 'visit', 'Oslo', '.'],
        ['The', 'visit', 'ended', '.'],
      ]),
    );
    expect([pos[1], pos[5]]).toEqual(['VERB', 'NOUN']);
  });

  it('gives Penn tags beside parts of speech', () => {
    const { pos, tags } = annotate(sentencesOf([['She', 'has', 'signed', 'two', 'agreements', '.']]));
    expect(pos.join(' ')).toBe('PRON AUX VERB NUM NOUN PUNCT');
    expect(tags.join(' ')).toBe('PRP VBZ VBN CD NNS .');
  });

  it('reads a headline in capitals as the words that it is', () => {
    const { pos } = annotate(
      sentencesOf([['THE', 'MINISTERS', 'SIGNED', 'THE', 'TREATY', 'IN', 'OSLO']]),
    );
    expect([pos[0], pos[1], pos[2], pos[5]]).toEqual(['DET', 'NOUN', 'VERB', 'ADP']);
  });

  it('has nothing to say of no words', () => {
    expect(annotate(sentencesOf([[]])).pos).toEqual([]);
  });
});
