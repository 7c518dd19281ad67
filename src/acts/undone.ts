import {
  BEFORE_UNDONE,
  cancels,
  considers,
  fallsShort,
  heldBack,
  isHeld,
  isMistaken,
  isNegative,
  takesPlace,
} from '../lexicon/auxiliaries.js';
import { disbelieves, isClaimNoun, isFalsehood, isUntold } from '../lexicon/reporting.js';
import type { Tree } from '../grammar/tree/dependents.js';
import type { Outlook } from './outlook.js';

/** Words around a deed that take it out of what has happened. */
interface Undone {
  id: string;
  example: string;
  means: keyof Outlook;
  applies(tree: Tree, trigger: number): boolean;
}

export const UNDONE: readonly Undone[] = [
  {
    id: 'undone.nearly',
    example: 'Bulgaria nearly expelled the Russian ambassador.',
    means: 'negated',
    applies: ({ lowers, pos }, trigger) =>
      pos[trigger] === 'VERB' && fallsShort(lowers[trigger - 1] ?? ''),
  },
  {
    id: 'undone.short-of',
    example: 'Far from attacking the village, the army of Chad left it.',
    means: 'negated',
    applies: ({ lowers }, verb) =>
      BEFORE_UNDONE.get(lowers[verb - 1] ?? '')?.includes(lowers[verb - 2]!) ?? false,
  },
  {
    id: 'undone.close-to',
    example: 'Ghana came close to expelling the ambassador of Togo.',
    means: 'negated',
    applies: ({ lowers, lemmas }, verb) =>
      lowers[verb - 1] === 'to' && lowers[verb - 2] === 'close' && lemmas[verb - 3] === 'come',
  },
  {
    id: 'undone.about-to',
    example: 'Chad was about to arrest the rebels.',
    means: 'future',
    applies: ({ lowers }, verb) => lowers[verb - 1] === 'to' && lowers[verb - 2] === 'about',
  },
  {
    id: 'undone.denied',
    example: 'Nepal denied it had detained three traders from India.',
    means: 'negated',
    applies: (tree, trigger) =>
      climb(
        tree,
        trigger,
        (head, at) => tree.lemmas[head] === 'deny' && isClause(tree, at) && isSaid(tree, head),
      ),
  },
  {
    id: 'undone.disbelieved',
    example: 'Gabon rejected reports that its soldiers had killed a man from Cameroon.',
    means: 'negated',
    applies: (tree, trigger) => climb(tree, trigger, (head, at) => isDisbelieved(tree, head, at)),
  },
  {
    id: 'undone.untrue',
    example: 'It is untrue that Cuba sent troops to Angola.',
    means: 'negated',
    applies: (tree, trigger) =>
      climb(tree, trigger, (head, at) => isUntrue(tree, head) || isFalseClaim(tree, head, at)),
  },
  {
    id: 'undone.falsely',
    example: 'Malawi was wrongly accused of jailing the editor.',
    means: 'negated',
    applies: (tree, trigger) =>
      climb(
        tree,
        trigger,
        (head) =>
          isUntold(tree.lemmas[head]!) &&
          tree.children(head).some((child) => isMistaken(tree.lowers[child]!)),
      ),
  },
  {
    id: 'undone.not-held',
    example: 'The talks between Laos and Thailand did not take place.',
    means: 'negated',
    applies: isNotHeld,
  },
  {
    id: 'undone.held-back',
    example: 'Ghana kept Togo from attacking the port.',
    means: 'negated',
    applies: ({ lowers, heads, lemmas, tags }, verb) =>
      lowers[verb - 1] === 'from' && tags[verb] === 'VBG' && heldBack(lemmas[heads[verb]!] ?? ''),
  },
  {
    id: 'undone.considered',
    example: 'The government of Peru is mulling a ban on trucks from Chile.',
    means: 'hypothetical',
    applies: ({ heads, relations, lemmas, lowers }, trigger) =>
      /^(?:obj|xcomp)$/.test(relations[trigger]!) &&
      (considers(lemmas[heads[trigger]!] ?? '') || considers(lowers[heads[trigger]!] ?? '')),
  },
];

const MOST_STEPS = 4;

/** Whether a word above a deed, or what the deed is joined to, is what is asked for. */
function climb(
  { heads, relations }: Tree,
  trigger: number,
  test: (head: number, at: number) => boolean,
): boolean {
  let at = trigger;
  for (let step = 0; step < MOST_STEPS && heads[at]! >= 0; step++) {
    const head = heads[at]!;
    if (relations[at] !== 'conj' && test(head, at)) return true;
    at = head;
  }
  return false;
}

/** `denied that`, `denied doing`: what is denied is a clause. */
const isClause = ({ relations }: Tree, at: number): boolean => /^(?:ccomp|xcomp)$/.test(relations[at]!);

/** `did not deny that` denies nothing. */
const isSaid = (tree: Tree, verb: number): boolean =>
  !tree.children(verb).some((child) => isNegative(tree.lowers[child]!));

/** `dismissed as baseless reports that …`: as far behind its verb as this. */
const LONGEST_DISMISSAL = 5;

function isDisbelieved(tree: Tree, claim: number, at: number): boolean {
  if (!isClaimNoun(tree.lemmas[claim]!) || !isToldBy(tree, at)) return false;
  for (let verb = claim - 1; verb >= 0 && verb >= claim - LONGEST_DISMISSAL; verb--) {
    if (tree.sentenceOf[verb] !== tree.sentenceOf[claim]) return false;
    if (disbelieves(tree.lemmas[verb]!) && tree.pos[verb] !== 'NOUN') return isSaid(tree, verb);
  }
  return false;
}

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
const isUntrue = (tree: Tree, word: number): boolean =>
  isFalsehood(tree.lemmas[word]!) || (tree.lemmas[word] === 'true' && !isSaid(tree, word));

/** `Reports that Zambia had arrested a general are false`. */
const isFalseClaim = (tree: Tree, claim: number, at: number): boolean =>
  isClaimNoun(tree.lemmas[claim]!) &&
  isToldBy(tree, at) &&
  (isUntrue(tree, Math.max(tree.heads[claim]!, 0)) ||
    tree.children(claim).some((child) => isUntrue(tree, child)));

/** `the talks did not take place`, `the summit was cancelled`, `the visit was called off`. */
function isNotHeld(tree: Tree, trigger: number): boolean {
  const relation = tree.relations[trigger]!;
  const verb = tree.heads[trigger]!;
  if (tree.pos[trigger] !== 'NOUN' || !relation.startsWith('nsubj') || verb < 0) return false;
  const lemma = tree.lemmas[verb]!;
  if (relation === 'nsubj:pass' && isSaid(tree, verb))
    return cancels(lemma) || (lemma === 'call' && tree.lowers[verb + 1] === 'off');
  return (takesPlace(lemma) || (relation === 'nsubj:pass' && isHeld(lemma))) && !isSaid(tree, verb);
}
