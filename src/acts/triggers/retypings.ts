import type { ActType } from '../../analysis.js';
import { dependents, type Tree } from '../../grammar/tree/dependents.js';
import type { SentenceTokens } from '../../language/tokens.js';
import { isNegative } from '../../lexicon/auxiliaries.js';
import { isVengeance, names, opensRequest, praises } from '../../lexicon/reporting.js';

/** What the words around a trigger say of its type, whatever the model says. */
interface Retyping {
  readonly id: string;
  readonly example: string;
  readonly from: ActType;
  readonly to: ActType;
  applies(tree: Tree, trigger: number, sentence: SentenceTokens): boolean;
}

export const RETYPINGS: readonly Retyping[] = [
  {
    id: 'retyping.visit',
    example: 'The Thai envoy called on the Omani sultan on Monday.',
    from: 'REQUEST',
    to: 'CONSULT',
    applies: ({ lemmas, lowers }, trigger, { last }) => {
      if (lemmas[trigger] !== 'call' || lowers[trigger + 1] !== 'on') return false;
      for (let i = trigger + 2; i < last; i++) if (opensRequest(lowers[i]!)) return false;
      return true;
    },
  },
  {
    id: 'retyping.praise',
    example: 'The ambassador called the plan “timely and important”.',
    from: 'ACCUSE',
    to: 'SUPPORT',
    applies: (tree, trigger, { last }) =>
      names(tree.lemmas[trigger]!) &&
      isCalledGood(tree, trigger, Math.min(last, trigger + LONGEST_NAMING)),
  },
  {
    id: 'retyping.vengeance',
    example: 'Oman promised vengeance after the raid.',
    from: 'AGREE',
    to: 'THREATEN',
    applies: (tree, trigger) =>
      dependents(tree, trigger, 'obj').some((noun) => isVengeance(tree.lemmas[noun]!)),
  },
];

/** As far behind its verb as this stands what something is called. */
const LONGEST_NAMING = 12;

/** Whether the first adjective of what something is called praises it; not `the timely plan a farce`. */
function isCalledGood({ pos, tags, lowers }: Tree, verb: number, end: number): boolean {
  for (let token = verb + 1; token < end && !/^VB[DZ]$/.test(tags[token]!); token++) {
    if (pos[token] !== 'ADJ') continue;
    const opens = token > verb + 1 && /^an?$/.test(lowers[token - 1]!);
    if (pos[token + 1] === 'NOUN' && !opens) continue;
    return praises(lowers[token]!) && !isNegative(lowers[token - 1]!);
  }
  return false;
}

/** The type of an act, as the words around its trigger show it. */
export const retyped = (type: ActType, tree: Tree, trigger: number, sentence: SentenceTokens): ActType =>
  RETYPINGS.find(({ from, applies }) => from === type && applies(tree, trigger, sentence))?.to ?? type;
