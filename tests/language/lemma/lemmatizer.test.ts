import { describe, expect, it } from 'vitest';
import { lemmatize } from '../../../src/language/lemma/lemmatizer.js';
import { lemmaRules } from '../../../src/language/load-models.js';

describe('lemmatize', () => {
  it.each([
    ['said', 'VERB', 'say'],
    ['signing', 'VERB', 'sign'],
    ['pledged', 'VERB', 'pledge'],
    // Irregular verbs that treebanks lack or have wrong, and regular ones that suffixes tell wrongly.
    ['fled', 'VERB', 'flee'],
    ['freed', 'VERB', 'free'],
    ['went', 'VERB', 'go'],
    ['underwent', 'VERB', 'undergo'],
    ['upheld', 'VERB', 'uphold'],
    ['overthrew', 'VERB', 'overthrow'],
    ['froze', 'VERB', 'freeze'],
    ['forbidden', 'VERB', 'forbid'],
    ['swore', 'VERB', 'swear'],
    ['vetoed', 'VERB', 'veto'],
    ['patrolled', 'VERB', 'patrol'],
    ['looted', 'VERB', 'loot'],
    ['vied', 'VERB', 'vie'],
    ['found', 'VERB', 'find'],
    ['crises', 'NOUN', 'crisis'],
    ['bases', 'NOUN', 'base'],
    ['countries', 'NOUN', 'country'],
    ['women', 'NOUN', 'woman'],
    ['better', 'ADJ', 'good'],
    ['largest', 'ADJ', 'large'],
    ['Was', 'AUX', 'be'],
    ['talks', 'NOUN', 'talk'],
    ['talks', 'VERB', 'talk'],
    ['Kazakhstan', 'PROPN', 'kazakhstan'],
    ['the', 'DET', 'the'],
  ])('%s as %s is %s', (form, pos, lemma) => {
    expect(lemmatize(form, pos, lemmaRules())).toBe(lemma);
  });

  it('leaves alone what it cannot know', () => {
    for (const form of ['', '𝔘', '…', '漢字', '\ud800'])
      expect(lemmatize(form, 'X', lemmaRules())).toBe(form.toLowerCase());
  });
});
