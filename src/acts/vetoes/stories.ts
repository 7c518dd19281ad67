import { dependents, prepositionsOf, type Tree } from '../../grammar/tree/dependents.js';
import { isStory, isStorytelling, retells } from '../../lexicon/games-and-fiction.js';

const MOST_STEPS = 6;

/** Relations by which a deed stands beside what a work tells, and in it no more. */
const BESIDE = /^(?:nsubj|advcl|parataxis|conj)/;

/** `The film follows thieves who kidnap a judge`, `a play about the murder of the judge`. */
export function isRetold(tree: Tree, deed: number): boolean {
  let at = deed;
  for (let step = 0; step < MOST_STEPS && tree.heads[at]! >= 0; step++) {
    const head = tree.heads[at]!;
    if (isTopic(tree, at) && retells(tree.lemmas[head]!)) return true;
    if (!BESIDE.test(tree.relations[at]!) && isStorytelling(tree.lemmas[head]!) && isOfWork(tree, head))
      return true;
    at = head;
  }
  return false;
}

/** `about the siege`. */
const isTopic = (tree: Tree, noun: number): boolean =>
  tree.relations[noun] === 'nmod' && prepositionsOf(tree, noun)[0] === 'about';

const isOfWork = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'nsubj', 'nsubj:pass').some((subject) => retells(tree.lemmas[subject]!));

/** `In the final episode, a colonel kills a judge`; not `in a series of raids`. */
export function isInStory(tree: Tree, deed: number): boolean {
  return dependents(tree, deed, 'obl').some(
    (noun) =>
      isStory(tree.lemmas[noun]!) &&
      prepositionsOf(tree, noun)[0] === 'in' &&
      dependents(tree, noun, 'nmod').every((child) => prepositionsOf(tree, child)[0] !== 'of'),
  );
}
