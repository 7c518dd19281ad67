import { prepositionsOf, type Tree } from '../../grammar/tree/dependents.js';

/** The relation of a token, with the preposition of its phrase. */
export const labelOf = (tree: Tree, token: number): string =>
  (tree.labels[token] ??= readLabel(tree, token));

function readLabel(tree: Tree, token: number): string {
  const relation = tree.relations[token]!;
  const by = prepositionsOf(tree, token)[0];
  return by === undefined ? relation : `${relation}:${by}`;
}
