import type { DiscourseText } from './text.js';

/** A noun phrase that no name heads: `the foreign minister`, `two officials`. */
export interface CommonPhrase {
  /** Tokens `[first, last)`; the last is the noun. */
  first: number;
  last: number;
  /** The noun's lemma, in small letters. */
  head: string;
  plural: boolean;
  determiner: Determiner;
  /** Words between determiner and noun, in small letters. */
  modifiers: readonly string[];
  /** Whether `of`, a relative clause or the like tells it apart from others. */
  restricted: boolean;
}

export const DETERMINERS = ['the', 'this', 'both', 'owner', 'one', 'none'] as const;
export type Determiner = (typeof DETERMINERS)[number];

const BY_FORM = new Map<string, Determiner>([
  ['the', 'the'],
  ['this', 'this'],
  ['that', 'this'],
  ['these', 'this'],
  ['those', 'this'],
  ['both', 'both'],
  ['his', 'owner'],
  ['her', 'owner'],
  ['its', 'owner'],
  ['their', 'owner'],
  ['my', 'owner'],
  ['our', 'owner'],
  ['your', 'owner'],
  ['a', 'one'],
  ['an', 'one'],
  ['one', 'one'],
  ['another', 'one'],
]);
const NUMBERS_OF_TWO = new Set(['two', 'both']);
const LONGEST = 7;
const INNER = /^(?:ADJ|NOUN|PROPN|NUM)$/;
const NOUN = /^(?:NOUN|PROPN)$/;
const RESTRICTING = /^(?:of|for|who|whose|that|which|-)$/;

/** The common noun phrase that begins at token `first`, before `end`; null where none does or a name heads it. */
export function commonPhraseAt(text: DiscourseText, first: number, end: number): CommonPhrase | null {
  const own = BY_FORM.get(text.forms[first]!.toLowerCase());
  if (own !== 'one' || text.forms[first + 1] !== 'of' || first + 2 >= end)
    return phraseAt(text, first, end, own);
  const inner = commonPhraseAt(text, first + 2, end);
  return inner && { ...inner, first, plural: false, determiner: 'one' };
}

function phraseAt(
  text: DiscourseText,
  first: number,
  end: number,
  own: Determiner | undefined,
): CommonPhrase | null {
  const { forms, pos, tags, lemmas, mentions } = text;
  let from = own === undefined ? first : first + 1;
  const isDefinite = own === 'the' || own === 'this' || own === 'both' || own === 'owner';
  const two =
    own === 'both' || (isDefinite && from < end && NUMBERS_OF_TWO.has(forms[from]!.toLowerCase()));
  if (two && own !== 'both') from++;
  let last = from;
  while (last < end && last - first < LONGEST && INNER.test(pos[last]!) && !opensName(text, last, from))
    last = mentions.at(last)?.last ?? last + 1;
  while (last > from && !NOUN.test(pos[last - 1]!)) last--;
  const head = last - 1;
  if (head < from || last > end || mentions.at(head)) return null;
  if (mentions.at(last)?.first === last && mentions.at(last)!.entity.type === 'person') return null;
  return {
    first,
    last,
    head: lemmas[head]!.toLowerCase(),
    plural: tags[head]!.endsWith('S'),
    determiner: two ? 'both' : (own ?? 'none'),
    modifiers: forms.slice(from, head).map((form) => form.toLowerCase()),
    restricted: RESTRICTING.test(forms[last] ?? ''),
  };
}

/** Whether a phrase holds a name or a part of one: `the Kenyan minister`. */
export function holdsName({ pos }: DiscourseText, { first, last }: CommonPhrase): boolean {
  for (let i = first; i < last; i++) if (pos[i] === 'PROPN') return true;
  return false;
}

/** A person's name ends the phrase before it: `foreign minister Anna Haugen`. */
const opensName = ({ mentions }: DiscourseText, token: number, from: number) => {
  const placed = mentions.at(token);
  return placed !== undefined && (placed.entity.type === 'person' || token === from - 1);
};
