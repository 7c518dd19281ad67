import type { DiscourseText } from './text.js';

/** Prepositions before a phrase: the most frequent, any other, none. */
export const PREPOSITIONS: readonly string[] = [
  ...['of', 'in', 'at', 'on', 'by', 'with', 'to', 'from', 'for'],
  ...['other', 'none'],
];

/** The preposition before the phrase that begins at a token, as a number of `PREPOSITIONS`. */
export function prepositionBefore({ lowers, pos }: DiscourseText, first: number): number {
  const at = pos[first - 1] === 'DET' ? first - 2 : first - 1;
  if (pos[at] !== 'ADP') return PREPOSITIONS.indexOf('none');
  const found = PREPOSITIONS.indexOf(lowers[at]!);
  return found < 0 ? PREPOSITIONS.indexOf('other') : found;
}
