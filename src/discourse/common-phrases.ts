import type { RoleClass } from '../knowledge/offices.js';
import { isPersonNoun, tellingClassOf } from './kinds.js';
import { determinerOf, isTwo, restricts, type Determiner } from '../lexicon/determiners.js';
import { isOfficeInLetters } from '../lexicon/office-phrases.js';
import { rememberWord } from '../remember.js';
import { startsUpper } from '../scan/letters.js';
import type { Place } from './place.js';
import type { DiscourseText } from './text.js';

/** A noun phrase that no name heads: `the foreign minister`, `two officials`. */
export interface CommonPhrase {
  /** Tokens `[first, last)`. */
  first: number;
  last: number;
  /** Token of the noun: the last but in `the head of state`. */
  noun: number;
  /** The noun's lemma, in small letters. */
  head: string;
  plural: boolean;
  determiner: Determiner;
  /** Words between determiner and noun, in small letters. */
  modifiers: readonly string[];
  /** Those of them that are names nobody is known by: `PSP` of `the PSP police force`. */
  unknown: readonly string[];
  /** The nations whose adjectives or names stand among them: `the Kenyan minister`. */
  nations: readonly string[];
  /** The class of the office or trade that it names; null for others. */
  office: RoleClass | null;
  /** Whether `of`, a relative clause or the like tells it apart from others. */
  restricted: boolean;
}

const DEFINITE: ReadonlySet<Determiner> = new Set(['the', 'this', 'both', 'owner']);
const LONGEST = 7;
const INNER = /^(?:ADJ|NOUN|PROPN|NUM)$/;
const NOUN = /^(?:NOUN|PROPN)$/;

/**
 * The common noun phrase that begins at token `first`, before `end`; null where none does or a name heads it.
 */
export function commonPhraseAt(text: DiscourseText, first: number, end: number): CommonPhrase | null {
  const own = determinerOf(text.lowers[first]!);
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
  const { forms, lowers, tags, lemmas } = text;
  let from = own === undefined ? first : first + 1;
  const counted = own !== undefined && DEFINITE.has(own) && from < end;
  const two = counted && isTwo(lowers[from]!);
  if (two) from++;
  const head = headOf(text, first, from, end);
  if (head < 0) return two || own === 'both' ? pairAlone(text, first, from, end) : null;
  const isInLetters = /^[A-Z]+$/.test(forms[head]!) && isOfficeInLetters(lowers[head]!);
  const lemma = isInLetters ? lowers[head]! : lemmas[head]!.toLowerCase();
  const last = lemma === 'head' && isWholeOffice(forms, head) ? head + 3 : head + 1;
  return {
    first,
    last,
    noun: head,
    head: lemma,
    plural: tags[head]!.endsWith('S'),
    determiner: two ? 'both' : (own ?? 'none'),
    modifiers: lowers.slice(from, head),
    unknown: unknownNames(text, from, head),
    nations: nationsIn(text, from, head),
    office: isPersonNoun(lemma) ? officeOf(forms.slice(from, last).join(' ')) : null,
    restricted: restricts(forms[last] ?? ''),
  };
}

/** `the two`, `both` right before a verb: two people without a noun; null elsewhere. */
function pairAlone(
  { pos }: DiscourseText,
  first: number,
  last: number,
  end: number,
): CommonPhrase | null {
  if (last >= end || (pos[last] !== 'VERB' && pos[last] !== 'AUX')) return null;
  const rest = { modifiers: [], unknown: [], nations: [], office: null, restricted: false };
  return { first, last, noun: last - 1, head: 'pair', plural: true, determiner: 'both', ...rest };
}

const NO_NAMES: readonly string[] = [];

/** Words in `[from, head)` that are written as names and are none of the text's, in small letters. */
function unknownNames(
  { forms, lowers, tags, mentions }: DiscourseText,
  from: number,
  head: number,
): readonly string[] {
  let names = NO_NAMES;
  for (let i = from; i < head; i++)
    if (tags[i]!.startsWith('NNP') && startsUpper(forms[i]) && !mentions.at(i))
      names = [...names, lowers[i]!];
  return names;
}

/** Codes of the countries that words in `[from, head)` name. */
function nationsIn({ mentions }: DiscourseText, from: number, head: number): readonly string[] {
  let nations = NO_NAMES;
  for (let i = from; i < head; i++) {
    const placed = mentions.at(i);
    const code = placed?.first === i && placed.entity.type === 'country' ? placed.entity.country : null;
    if (code !== null) nations = [...nations, code];
  }
  return nations;
}

/** Phrases of offices come back, and none of them holds on to a text. */
const officeOf = rememberWord(tellingClassOf);

/** A word of a phrase, or the hyphen between two: `secretary-general`. */
const isInner = ({ pos, forms }: DiscourseText, i: number, from: number): boolean =>
  INNER.test(pos[i]!) || (forms[i] === '-' && i > from && INNER.test(pos[i + 1] ?? ''));

/** The noun that heads the words from `from`; -1 where none does, or a name does or follows. */
function headOf(text: DiscourseText, first: number, from: number, end: number): number {
  const { pos, mentions } = text;
  let last = from;
  while (
    last < end &&
    last - first < LONGEST &&
    isInner(text, last, from) &&
    !opensName(text, last, from)
  )
    last = mentions.at(last)?.last ?? last + 1;
  while (last > from && !NOUN.test(pos[last - 1]!)) last--;
  if (last <= from || last > end || mentions.at(last - 1)) return -1;
  const behind = mentions.at(last);
  return behind?.first === last && behind.entity.type === 'person' ? -1 : last - 1;
}

/** `head of state`, `head of government`. */
const isWholeOffice = (forms: readonly string[], head: number) =>
  forms[head + 1] === 'of' && /^(?:state|government)$/i.test(forms[head + 2] ?? '');

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

/**
 * Whether a word of a nation's people before token `last` is told apart from the rest: `Kenyans who farm`.
 */
export const isSomeOf = ({ tags, forms }: DiscourseText, last: number): boolean =>
  /S$/.test(tags[last - 1]!) && restricts(forms[last] ?? '');

/** The phrase of such a word. */
export const phraseOfSome = ({ lemmas }: DiscourseText, { first, last }: Place): CommonPhrase => ({
  first,
  last,
  noun: last - 1,
  head: lemmas[last - 1]!.toLowerCase(),
  plural: true,
  determiner: 'none',
  modifiers: [],
  unknown: [],
  nations: [],
  office: null,
  restricted: true,
});
