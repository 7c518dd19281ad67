import { rememberWord } from '../../remember.js';
import { clustersOf } from '../../language/word-clusters.js';

/** Names of the clusters of a word, as values of features; empty where the word is unknown. */
export type ClassNames = readonly [wide: string, middle: string, narrow: string];

const UNKNOWN: ClassNames = ['', '', ''];

export const classesOf = rememberWord((lemma): ClassNames => {
  const [wide, middle, narrow] = clustersOf(lemma);
  return narrow === 0 ? UNKNOWN : [`w${wide}`, `m${middle}`, `n${narrow}`];
});

export interface WordsWithClasses {
  readonly tree: { readonly lemmas: readonly string[] };
  /** What `classesAt` found of each token that it was asked for. */
  readonly classes: (ClassNames | undefined)[];
}

/** The same of a word of an article, looked up once. */
export const classesAt = ({ classes, tree }: WordsWithClasses, token: number): ClassNames =>
  (classes[token] ??= classesOf(tree.lemmas[token]!));
