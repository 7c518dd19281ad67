import type { ActType } from '../../analysis.js';
import type { Tree } from '../../grammar/tree/dependents.js';
import type { SentenceTokens } from '../../language/tokens.js';
import { opensRequest } from '../../lexicon/reporting.js';

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
];

/** The type of an act, as the words around its trigger show it. */
export const retyped = (type: ActType, tree: Tree, trigger: number, sentence: SentenceTokens): ActType =>
  RETYPINGS.find(({ from, applies }) => from === type && applies(tree, trigger, sentence))?.to ?? type;
