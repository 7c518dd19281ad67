import { describe, expect, it } from 'vitest';
import { ACT_TYPES } from '../../../src/acts/model/act-types.js';
import { readOwnArticles, readOwnFile } from '../../../src/training/acts/own-articles.js';

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

describe('articles of a file', () => {
  it('gives each its acts, in sentences of the body', () => {
    const [first, second, ...rest] = readOwnFile(STORY, 'pacific');
    expect(rest).toEqual([]);
    expect(first!.acts.map(({ sentence }) => sentence)).toEqual([
      'SUVA, May 4 — Fiji and Tonga met on Monday.',
      'Police arrested the captain on Friday.',
    ]);
    expect(second!.acts).toEqual([]);
  });

  it('takes the next sentence with the word where no paragraph is named', () => {
    const [first] = readOwnFile(STORY.replace('@2', ''), 'pacific');
    expect(first!.acts[1]!.sentence).toBe('Nobody was arrested.');
  });

  it('says where no sentence holds the trigger', () => {
    expect(() => readOwnFile(STORY.replace('met:', 'shook:'), 'pacific')).toThrow('pacific-1: no sentence');
  });
});

it('reads all articles of the project, with acts of every type and many without any', () => {
  const articles = readOwnArticles();
  const types = new Set(articles.flatMap(({ acts }) => acts.map(({ type }) => type)));
  expect([...types].sort()).toEqual([...ACT_TYPES].sort());
  expect(articles.filter(({ acts }) => acts.length === 0).length).toBeGreaterThan(articles.length / 10);
}, 120_000);
