import { isSame, isSole, tellsOrder } from '../lexicon/function-words.js';
import type { CommonPhrase } from './common-phrases.js';
import type { DiscourseText } from './text.js';

/** Kinds of the first word between the determiner and the noun of a phrase. */
export const MODIFIERS = ['none', 'order', 'superlative', 'same', 'number', 'name', 'noun', 'other'];

/** The kind of a phrase's first modifier, as a number of `MODIFIERS`. */
export function firstModifierOf(
  { tags, pos }: DiscourseText,
  { noun, modifiers }: CommonPhrase,
): number {
  const [word] = modifiers;
  const at = noun - modifiers.length;
  return MODIFIERS.indexOf(word === undefined ? 'none' : kindOfModifier(word, tags[at]!, pos[at]!));
}

function kindOfModifier(word: string, tag: string, pos: string): string {
  if (tellsOrder(word)) return 'order';
  if (isSame(word)) return 'same';
  if (tag === 'JJS' || tag === 'RBS' || isSole(word)) return 'superlative';
  if (pos === 'NUM') return 'number';
  if (pos === 'PROPN') return 'name';
  return pos === 'NOUN' ? 'noun' : 'other';
}
