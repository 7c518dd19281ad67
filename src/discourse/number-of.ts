import { pronounOf } from '../lexicon/pronouns.js';
import type { Referent } from './memory.js';
import type { DiscourseText } from './text.js';

export const NUMBERS = [
  ...['group', 'they', 'it', 'person', 'plural', 'plural name', 'the + adjective', 'adjective'],
  ...['singular name', 'singular', 'modifier'],
] as const;

/** What the last words for a candidate say of its number, as a number of `NUMBERS`. */
export const numberOf = (text: DiscourseText, candidate: Referent): number =>
  NUMBERS.indexOf(kindOfNumber(text, candidate));

function kindOfNumber(
  { lowers, tags }: DiscourseText,
  { last, members, phrase }: Referent,
): (typeof NUMBERS)[number] {
  const head = last.last - 1;
  const pronoun = last.last - last.first === 1 ? pronounOf(lowers[head]!) : undefined;
  if (pronoun) return pronoun.class;
  if (members.length > 0) return 'group';
  if (phrase) return phrase.plural ? 'plural' : 'singular';
  if (last.role === 'modifier') return 'modifier';
  const tag = tags[head]!;
  if (tag === 'NNPS' || tag === 'NNS') return 'plural name';
  if (tag.startsWith('JJ'))
    return last.first > 0 && lowers[last.first - 1] === 'the' ? 'the + adjective' : 'adjective';
  return 'singular name';
}
