import { considers, fallsShort, heldBack, isBe, isMistaken } from '../../lexicon/auxiliaries.js';
import { BEFORE_COMING, BEFORE_POSSIBLE, BEFORE_UNDONE, failsToDo } from '../../lexicon/before-deeds.js';
import { isUntold } from '../../lexicon/reporting.js';
import type { Tree } from '../../grammar/tree/dependents.js';
import type { Outlook } from '../outlook.js';
import { isNotHeld, isOfShelvedPlan, isToBegin, standsBehind } from './events.js';
import { isDisbelieved, isFalseClaim, isSaid, isUnproved, isUntrue } from './untrue.js';

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
    applies: (tree, deed) => standsBehind(tree, deed, BEFORE_UNDONE),
  },
  {
    id: 'undone.about-to',
    example: 'Chad was about to arrest the rebels.',
    means: 'future',
    applies: (tree, deed) => standsBehind(tree, deed, BEFORE_COMING),
  },
  {
    id: 'undone.headline-to',
    example: 'Kenya to expel Sudanese envoy',
    means: 'future',
    applies: ({ lowers, tags, heads }, verb) =>
      tags[verb] === 'VB' &&
      lowers[verb - 1] === 'to' &&
      heads[verb] === verb - 2 &&
      heads[verb - 2] === -1 &&
      /^NN(?:PS?|S)$/.test(tags[verb - 2]!),
  },
  {
    id: 'undone.reluctant-to',
    example: 'Nepal is reluctant to receive the general.',
    means: 'hypothetical',
    applies: (tree, deed) => standsBehind(tree, deed, BEFORE_POSSIBLE),
  },
  {
    id: 'undone.was-to-have',
    example: 'The minister was to have visited Peru in May.',
    means: 'negated',
    applies: ({ lowers, tags }, verb) =>
      lowers[verb - 1] === 'have' &&
      lowers[verb - 2] === 'to' &&
      (isBe(lowers[verb - 3] ?? '') || tags[verb - 3] === 'VBN'),
  },
  {
    id: 'undone.in-vain',
    example: 'Gunmen tried in vain to kidnap the governor.',
    means: 'negated',
    applies: (tree, trigger) => climb(tree, trigger, (head) => isVain(tree, head)),
  },
  {
    id: 'undone.unproved',
    example: 'There is no evidence that Mali bombed the village.',
    means: 'hypothetical',
    applies: (tree, trigger) =>
      climb(tree, trigger, (head, at) => isUnproved(tree, head) && tree.relations[at] !== 'obj'),
  },
  {
    id: 'undone.due',
    example: 'The president of Ghana is due in Togo on Friday to sign a treaty.',
    means: 'future',
    applies: isDue,
  },
  {
    id: 'undone.to-begin',
    example: 'The talks between Laos and Thailand will begin on Monday.',
    means: 'future',
    applies: isToBegin,
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
    id: 'undone.shelved',
    example: 'The plan for joint drills by Norway and Chile was shelved.',
    means: 'negated',
    applies: (tree, trigger) => isOfShelvedPlan(tree, trigger),
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

/** As far behind `due` as this a verb may stand. */
const LONGEST_DUE = 8;

/** `is due in Lima on Monday to sign`: an infinitive with no other verb in between. */
function isDue({ lowers, tags, pos, sentenceOf }: Tree, verb: number): boolean {
  if (tags[verb] !== 'VB' || lowers[verb - 1] !== 'to') return false;
  for (let token = verb - 2; token >= Math.max(1, verb - LONGEST_DUE); token--) {
    if (sentenceOf[token] !== sentenceOf[verb] || pos[token] === 'VERB') return false;
    if (lowers[token] === 'due') return pos[token - 1] === 'AUX';
  }
  return false;
}

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

/** `tried in vain to`, `sought unsuccessfully to`. */
const isVain = (tree: Tree, verb: number): boolean =>
  (tree.lowers[verb + 1] === 'in' && tree.lowers[verb + 2] === 'vain') ||
  tree.children(verb).some((child) => failsToDo(tree.lowers[child]!));

/** `denied that`, `denied doing`: what is denied is a clause. */
const isClause = ({ relations }: Tree, at: number): boolean => /^(?:ccomp|xcomp)$/.test(relations[at]!);
