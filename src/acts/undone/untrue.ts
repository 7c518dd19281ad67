import { isNegative } from '../../lexicon/auxiliaries.js';
import { isProof, proves } from '../../lexicon/before-deeds.js';
import { disbelieves, isClaimNoun, isFalsehood } from '../../lexicon/reporting.js';
import { dependents, type Tree } from '../../grammar/tree/dependents.js';

/** `did not deny that` denies nothing. */
export const isSaid = (tree: Tree, verb: number): boolean =>
  !tree.children(verb).some((child) => isNegative(tree.lowers[child]!));

/** `dismissed as baseless reports that …`: as far behind its verb as this. */
const LONGEST_DISMISSAL = 5;

/** `rejected claims that`, `reports that … were denied`. */
export function isDisbelieved(tree: Tree, claim: number, at: number): boolean {
  if (tree.tags[claim] === 'VBG' || !isClaimNoun(tree.lemmas[claim]!) || !isToldBy(tree, at))
    return false;
  if (isDenied(tree, claim)) return true;
  for (let verb = claim - 1; verb >= 0 && verb >= claim - LONGEST_DISMISSAL; verb--) {
    if (tree.sentenceOf[verb] !== tree.sentenceOf[claim]) return false;
    if (disbelieves(tree.lemmas[verb]!) && tree.pos[verb] !== 'NOUN') return isSaid(tree, verb);
  }
  return false;
}

/** `The claim that … was rejected`, also where the verb hangs on the claim. */
const isDenied = (tree: Tree, claim: number): boolean =>
  [Math.max(tree.heads[claim]!, 0), ...tree.children(claim)].some(
    (verb) =>
      disbelieves(tree.lemmas[verb]!) &&
      verb > claim &&
      dependents(tree, verb, 'aux:pass').length > 0 &&
      dependents(tree, verb, 'nsubj:pass').every((subject) => subject === claim) &&
      isSaid(tree, verb),
  );

/** `reports that its men fled`, `claims of an attack`; not `a report that condemned the attack`. */
function isToldBy(tree: Tree, at: number): boolean {
  const relation = tree.relations[at]!;
  if (relation === 'nmod') return true;
  if (tree.tags[at] === 'VBG') return true;
  return (
    /^(?:acl|ccomp|acl:relcl)$/.test(relation) &&
    tree
      .children(at)
      .some(
        (child) =>
          tree.relations[child]!.startsWith('nsubj') &&
          !/^(?:that|which|who)$/.test(tree.lowers[child]!),
      )
  );
}

/** `It is untrue that`, `it is not true that`. */
export const isUntrue = (tree: Tree, word: number): boolean =>
  isFalsehood(tree.lemmas[word]!) || (tree.lemmas[word] === 'true' && !isSaid(tree, word));

/** `Reports that Zambia had arrested a general are false`. */
export const isFalseClaim = (tree: Tree, claim: number, at: number): boolean =>
  isClaimNoun(tree.lemmas[claim]!) &&
  isToldBy(tree, at) &&
  [Math.max(tree.heads[claim]!, 0), claim].some(
    (word) => isUntrue(tree, word) || tree.children(word).some((child) => isUntrue(tree, child)),
  );

/** `There is no evidence that`, `nothing suggests that`, `could not confirm that`. */
export function isUnproved(tree: Tree, word: number): boolean {
  if (isProof(tree.lemmas[word]!)) return !isSaid(tree, word) || tree.lowers[word - 1] === 'little';
  if (!proves(tree.lemmas[word]!)) return false;
  return tree
    .children(word)
    .some((child) => isNegative(tree.lowers[child]!) || tree.lowers[child] === 'nothing');
}
