import { takesExpletive } from '../lexicon/auxiliaries.js';
import { opensPostponed } from '../lexicon/function-words.js';
import type { DiscourseText } from './text.js';

const REACH = 8;
const MOST_HELPERS = 3;

/**
 * Whether the `it` before a token may stand for nothing: 0 for `it is …`, 1 for `it is clear that`, `it seems
 * to`; -1 elsewhere.
 */
export function expletive({ pos, lemmas, forms }: DiscourseText, after: number): number {
  let verb = after;
  while (
    verb - after < MOST_HELPERS &&
    (pos[verb] === 'AUX' || pos[verb] === 'ADV') &&
    lemmas[verb] !== 'be'
  )
    verb++;
  if (!takesExpletive(lemmas[verb] ?? '')) return -1;
  for (let i = verb + 1; i < verb + REACH && pos[i] !== 'PUNCT'; i++)
    if (opensPostponed(forms[i] ?? '')) return 1;
  return lemmas[verb] === 'be' ? 0 : 1;
}
