import { startsLower } from '../../scan/letters.js';
import type { SentenceTokens, Tokens } from '../tokens.js';

/** `!!`, `..`, `:-)` and `i`, as in mails, reviews and talk on the web. */
const SIGN = /^(?:i|[!?]{2,}|\.{2,}|[:;=]-?[()DPp])$/;
const ENDED = /[.!?…"”'’)\]]$/;
/** A missing mark at the end says half as much as another sign. */
const UNENDED = 0.5;
/** From this step on a sentence may end anywhere. */
export const CARELESS = 2;
/** Signs a sentence with which each step begins. */
const STEPS = [Number.MIN_VALUE, 0.1, 0.3, 0.7];

/**
 * How carelessly the sentences of a text are written, in steps: 0 where each ends in a mark and none has
 * another sign of haste.
 */
export function carelessness({ forms }: Tokens, sentences: readonly SentenceTokens[]): number {
  let signs = 0;
  for (const { first, last } of sentences) {
    if (startsLower(forms[first]!)) signs++;
    if (!ENDED.test(forms[last - 1]!)) signs += UNENDED;
    for (let i = first; i < last; i++) if (SIGN.test(forms[i]!)) signs++;
  }
  const rate = signs / Math.max(1, sentences.length);
  return STEPS.filter((least) => rate >= least).length;
}
