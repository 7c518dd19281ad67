import { FREQUENT_PREPOSITIONS } from '../lexicon/prepositions.js';
import type { DiscourseText } from './text.js';

/** The preposition before the phrase that begins at a token, as a number of `FREQUENT_PREPOSITIONS`. */
export function prepositionBefore({ lowers, pos }: DiscourseText, first: number): number {
  const at = pos[first - 1] === 'DET' ? first - 2 : first - 1;
  if (pos[at] !== 'ADP') return FREQUENT_PREPOSITIONS.indexOf('none');
  const found = FREQUENT_PREPOSITIONS.indexOf(lowers[at]!);
  return found < 0 ? FREQUENT_PREPOSITIONS.indexOf('other') : found;
}
