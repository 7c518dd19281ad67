import type { Tree } from '../../grammar/tree/dependents.js';

/** Relations of what qualifies a noun. */
export const MODIFIERS = ['compound', 'amod', 'nmod:poss', 'nmod:desc'];

/** Whether a word qualifies the noun behind it: `the Ruiz government`. */
export function isModifier(tree: Tree, token: number): boolean {
  return MODIFIERS.includes(tree.relations[token]!) && token < tree.heads[token]!;
}
