import { describe, expect, it } from 'vitest';
import { ACT_TYPES } from '../../../src/acts/model/act-types.js';
import { holdsWord } from '../../../src/training/acts/act-notation.js';
import {
  alignOwnArticle,
  listOwnArticles,
  listOwnFile,
} from '../../../src/training/acts/own-articles.js';

// Protects that acts are learned from the sentences that tell them.
const STORY = `@@@
Ministers meet over ferry

SUVA, May 4 — Fiji and Tonga met on Monday. Nobody was arrested.

Police arrested the captain on Friday.
@@@ acts
CONSULT met: Fiji, Tonga >
COERCE arrested@2: Police > captain
@@@
A quiet day

Nothing happened in Suva.
@@@ acts
`;

const aligned = (content: string) => listOwnFile(content, 'pacific').map(alignOwnArticle);

describe('articles of a file', () => {
  it('gives each its acts, in sentences of the body', () => {
    const [first, second, ...rest] = aligned(STORY);
    expect(rest).toEqual([]);
    expect(first!.acts.map(({ sentence }) => sentence)).toEqual([
      'SUVA, May 4 — Fiji and Tonga met on Monday.',
      'Police arrested the captain on Friday.',
    ]);
    expect(second!.acts).toEqual([]);
  });

  it('takes the next sentence with the word where no paragraph is named', () => {
    const [first] = aligned(STORY.replace('@2', ''));
    expect(first!.acts[1]!.sentence).toBe('Nobody was arrested.');
  });

  it('says where no sentence holds the trigger', () => {
    expect(() => aligned(STORY.replace('met:', 'shook:'))).toThrow('pacific-1: no sentence');
  });
});

describe('the articles of the project', () => {
  const articles = listOwnArticles();

  it('have acts of every type, and many have none', () => {
    const types = new Set(articles.flatMap(({ acts }) => acts.map(({ type }) => type)));
    expect([...types].sort()).toEqual([...ACT_TYPES].sort());
    expect(articles.filter(({ acts }) => acts.length === 0).length).toBeGreaterThan(
      articles.length / 10,
    );
  });

  it('hold the triggers of their acts, no article twice', () => {
    const lost = articles.flatMap(({ id, text, acts }) =>
      acts.filter(({ trigger }) => !holdsWord(text, trigger)).map(({ trigger }) => `${id} ${trigger}`),
    );
    expect(lost).toEqual([]);
    expect(new Set(articles.map(({ text }) => text)).size).toBe(articles.length);
  });

  it('are read as they are written down', () => {
    for (const article of articles.filter((_, i) => i % 100 === 0))
      expect(alignOwnArticle(article).acts).toHaveLength(article.acts.length);
  });
});
