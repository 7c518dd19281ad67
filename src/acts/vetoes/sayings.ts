import type { Tree } from '../../grammar/tree/dependents.js';
import { insists, isDeclinedBySources, isDeclinedToPress } from '../../lexicon/reporting.js';

/** `insisted that it was right`: that is said, not asked for, as in `insisted that it be paid`. */
export const insistsSo = (tree: Tree, verb: number): boolean =>
  insists(tree.lemmas[verb]!) &&
  tree.children(verb).some((child) => tree.relations[child] === 'ccomp' && isFinite(tree, child));

/** A verb, or what is said to be, in a tense: not `be paid`, `pay`, `should pay`. */
function isFinite(tree: Tree, head: number): boolean {
  const helpers = tree.children(head).filter((child) => tree.pos[child] === 'AUX');
  const [first = head] = helpers;
  return /^VB[DZP]$/.test(tree.tags[first]!) && !helpers.some((child) => tree.tags[child] === 'MD');
}

/** `declined to comment`, `refused to be named`: silence about the matter is no refusal. */
export const isSilence = ({ relations, lemmas, forms }: Tree, token: number): boolean =>
  relations[token] === 'xcomp' &&
  (isDeclinedToPress(lemmas[token]!) ||
    (forms[token - 1] === 'be' && isDeclinedBySources(lemmas[token]!)));
