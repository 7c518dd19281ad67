import { prepositionsOf, type Tree } from '../../grammar/tree/dependents.js';
import { determinerOf } from '../../lexicon/determiners.js';
import { isOnMatter } from '../../lexicon/prepositions.js';

/** What an event noun has about it that tells nothing of who did what, and when. */
const TELLS_NOTHING = /^(?:det|case|punct|cc)$/;

/** `the attack`, `that visit`: an event noun of which nothing more is told, as of what was told before. */
export const isNamedAlone = (tree: Tree, noun: number): boolean =>
  tree.pos[noun] === 'NOUN' &&
  tree.children(noun).every((child) => TELLS_NOTHING.test(tree.relations[child]!)) &&
  tree.children(noun).some((child) => isDefinite(tree.lowers[child]!));

const isDefinite = (word: string): boolean => /^(?:the|this)$/.test(determinerOf(word) ?? '');

/** `did not comment on the raid`: who did it is not told; not `claimed responsibility for the raid`. */
export const isOnlyMentioned = (tree: Tree, noun: number): boolean =>
  isNamedAlone(tree, noun) &&
  tree.lemmas[tree.heads[noun]!] !== 'responsibility' &&
  /^(?:nmod|obl)$/.test(tree.relations[noun]!) &&
  isOnMatter(prepositionsOf(tree, noun)[0] ?? '');
