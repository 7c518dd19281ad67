import { clustersOf } from '../language/word-clusters.js';
import { remember } from '../remember.js';

/** Names of the clusters of a word, as values of features; empty where the word is unknown. */
export type ClassNames = readonly [wide: string, middle: string, narrow: string];

const UNKNOWN: ClassNames = ['', '', ''];

const classesOfWord = remember((word): ClassNames => {
  const [wide, middle, narrow] = clustersOf(word);
  return narrow === 0 ? UNKNOWN : [`w${wide}`, `m${middle}`, `n${narrow}`];
});

export const classesOf = (lemma: string): ClassNames => classesOfWord(lemma, '');
