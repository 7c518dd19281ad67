import {
  begins,
  cancels,
  isFutureAuxiliary,
  isHeld,
  isPlan,
  takesPlace,
} from '../../lexicon/auxiliaries.js';
import { BEFORE_COMING } from '../../lexicon/before-deeds.js';
import type { WordKind } from '../../lexicon/word-kind.js';
import type { Tree } from '../../grammar/tree/dependents.js';
import { isSaid } from './untrue.js';

/** `the talks did not take place`, `the summit was cancelled`, `the visit was called off`. */
export function isNotHeld(tree: Tree, trigger: number): boolean {
  const relation = tree.relations[trigger]!;
  const verb = tree.heads[trigger]!;
  if (tree.pos[trigger] !== 'NOUN' || !relation.startsWith('nsubj') || verb < 0) return false;
  const lemma = tree.lemmas[verb]!;
  if (relation === 'nsubj:pass' && isSaid(tree, verb))
    return cancels(lemma) || (lemma === 'call' && tree.lowers[verb + 1] === 'off');
  return (takesPlace(lemma) || (relation === 'nsubj:pass' && isHeld(lemma))) && !isSaid(tree, verb);
}

/** `plans for joint patrols were shelved`. */
export function isOfShelvedPlan(tree: Tree, trigger: number): boolean {
  const plan = tree.relations[trigger] === 'nmod' ? tree.heads[trigger]! : -1;
  if (plan < 0 || !isPlan(tree.lemmas[plan]!) || !tree.relations[plan]!.startsWith('nsubj'))
    return false;
  const verb = tree.heads[plan]!;
  return cancels(tree.lemmas[verb]!) && tree.tags[verb] === 'VBN' && isSaid(tree, verb);
}

/** `the talks will begin on Monday`. */
export function isToBegin(tree: Tree, trigger: number): boolean {
  const verb = tree.relations[trigger]!.startsWith('nsubj') ? tree.heads[trigger]! : -1;
  return tree.pos[trigger] === 'NOUN' && begins(tree.lemmas[verb] ?? '') && isToCome(tree, verb);
}

/** `will begin`, `said it would begin`, `is to begin`. */
const isToCome = (tree: Tree, verb: number): boolean =>
  standsBehind(tree, verb, BEFORE_COMING) ||
  tree
    .children(verb)
    .some(
      (child) =>
        isFutureAuxiliary(tree.lowers[child]!) ||
        (tree.lowers[child] === 'would' && tree.relations[verb] === 'ccomp'),
    );

/** Whether the two words before a deed are of a table: `far from attacking`, `due to be expelled`. */
export function standsBehind(
  { lowers }: Tree,
  deed: number,
  table: ReadonlyMap<string, WordKind>,
): boolean {
  const first = lowers[deed - 1] === 'be' ? deed - 1 : deed;
  return table.get(lowers[first - 1] ?? '')?.(lowers[first - 2] ?? '') ?? false;
}
