import { clustersOf } from '../../language/word-clusters.js';

/** Names of the clusters of a word, as values of features; empty where the word is unknown. */
export type ClassNames = readonly [wide: string, middle: string, narrow: string];

const UNKNOWN: ClassNames = ['', '', ''];
/** Most words that are remembered, and the longest of them. */
const MOST = 20_000;
const LONGEST = 40;

let known = new Map<string, ClassNames>();

export function classesOf(lemma: string): ClassNames {
  const found = known.get(lemma);
  if (found) return found;
  const [wide, middle, narrow] = clustersOf(lemma);
  const names: ClassNames = narrow === 0 ? UNKNOWN : [`w${wide}`, `m${middle}`, `n${narrow}`];
  if (lemma.length > LONGEST) return names;
  if (known.size >= MOST) known = new Map();
  known.set(lemma, names);
  return names;
}

export interface WordsWithClasses {
  readonly tree: { readonly lemmas: readonly string[] };
  /** What `classesAt` found of each token that it was asked for. */
  readonly classes: (ClassNames | undefined)[];
}

/** The same of a word of an article, looked up once. */
export const classesAt = ({ classes, tree }: WordsWithClasses, token: number): ClassNames =>
  (classes[token] ??= classesOf(tree.lemmas[token]!));
