import {
  isAuthorship,
  isGenitive,
  isIndefiniteArticle,
  isRelative,
  isThirdSingular,
} from '../../lexicon/function-words.js';
import { closesDouble } from '../marks.js';
import { isTimeWord } from '../../lexicon/time-words.js';
import { endsLikePerson, isPersonNoun } from '../../lexicon/people.js';
import { LONGEST_NOUN_PHRASE, MOST_APPOSITIONS } from '../limits.js';
import type { Phrase, Sentence } from '../sentence.js';
import { opensAdjunct } from '../tags.js';
import { phraseEndingAt } from './noun-phrase.js';
import { isPerson } from './speaking.js';

/**
 * The phrase the appositions before the comma at `comma` belong to. Reads the stretches between commas
 * leftwards: one that is a name, titles before it or not, is the subject; a name inside `a lawyer for Jane
 * Roe` is not; adverbials and ages are passed over. Without a name, the leftmost noun phrase.
 */
export function beforeAppositions(s: Sentence, comma: number): Phrase | null {
  let apposed: Phrase | null = null;
  let end = comma;
  for (let rounds = 0; rounds < MOST_APPOSITIONS; rounds++) {
    const open = stretchStart(s, end);
    const found = phraseOf(s, open, end);
    const fronted = open <= s.core ? personBehindAdjunct(s, found) : null;
    if (fronted) return fronted;
    if (!isAside(s, open, end)) {
      if (!found || found[0] > open + 1)
        return found && open <= s.core && isPerson(s, found) ? found : apposed;
      if (isNameWithTitles(s, found)) return holderBefore(s, found, open - 1) ?? found;
      apposed = found;
    }
    if (open <= s.core) break;
    end = open - 1;
  }
  return apposed;
}

/**
 * `Jane Roe, the director, Red Cross, said`: the person whose office stands between the comma before a body
 * and their name; null elsewhere.
 */
function holderBefore(s: Sentence, body: Phrase, comma: number): Phrase | null {
  if (isPerson(s, body) || s.form(comma) !== ',') return null;
  const office = phraseOf(s, stretchStart(s, comma), comma);
  const before = office ? office[0] - 1 : -1;
  if (!office || s.form(before) !== ',' || !isOffice(s, office)) return null;
  const holder = phraseOf(s, stretchStart(s, before), before);
  return holder && isPerson(s, holder) && isNameWithTitles(s, holder) ? holder : null;
}

/** `the director`, `Regional Director of the Red Cross`: whether a phrase says what somebody is. */
const isOffice = (s: Sentence, [first, last]: Phrase) =>
  s.some(first, last, (i) => isPersonNoun(s.lower(i)) || endsLikePerson(s.lower(i))) &&
  !s.some(first, last, (i) => s.name(i)?.entity.type === 'person');

/**
 * The noun phrase that a stretch ends with, or that the relative clause at its end tells of: `a doctor who
 * had left`.
 */
function phraseOf(s: Sentence, open: number, end: number): Phrase | null {
  const found = phraseEndingAt(s, beforeParenthesis(s, end));
  if (found && found[0] <= open + 1) return found;
  const who = s.find('who', open + 1, end);
  const described = who > 0 ? phraseEndingAt(s, who) : null;
  return described && described[0] <= open + 1 ? described : found;
}

/** First token behind the comma or dash before `end`. */
function stretchStart(s: Sentence, end: number): number {
  let open = end;
  while (open > s.core && !/^[,—]$/.test(s.form(open - 1)) && end - open < LONGEST_NOUN_PHRASE) open--;
  return open;
}

/**
 * `On Monday Jane Roe`, `In Accra Jane Roe`: a name behind the day or place that opens the sentence, no part
 * of its phrase.
 */
function personBehindAdjunct(s: Sentence, found: Phrase | null): Phrase | null {
  const name = found && opensAdjunct(s.pos(s.core)) ? s.name(found[1] - 1) : null;
  if (name?.entity.type !== 'person' || name.first < s.core + 2) return null;
  const before = s.name(name.first - 1);
  const apart = isTimeWord(s.lower(name.first - 1)) || before?.entity.type === 'place';
  return apart ? [name.first, name.last] : null;
}

/**
 * `in remarks to ABC`, `led by Roe`, `who is retired`, `67`: what stands between commas and is no noun
 * phrase.
 */
function isAside(s: Sentence, open: number, end: number): boolean {
  const timed = isTimeWord(s.lower(end - 1));
  const opening = s.lower(open);
  return (
    opensAdjunct(s.pos(open)) ||
    (s.tag(open) === 'VBN' && s.form(open + 1) === 'by') ||
    (isRelative(opening) && opening !== 'that') ||
    opening === 'then' ||
    opening === 'citing' ||
    (timed && (end - open <= 2 || isTimeWord(opening)))
  );
}

/** `German Foreign Minister Jane Roe`, `the Red Cross`: a phrase that a name ends. */
function isNameWithTitles(s: Sentence, [first, last]: Phrase): boolean {
  const name = s.name(last - 1);
  if (!name) return leadsToName(s, first, last);
  if (name.entity.type !== 'person')
    return name.entity.type === 'organization' && name.first <= first + 1;
  const opening = s.lower(first);
  const belongs = isIndefiniteArticle(opening) || isThirdSingular(opening) || opening === 'their';
  if (s.pos(first) === 'NOUN' && isOfSomeone(s.form(first + 1))) return false;
  return !(belongs && s.some(first, name.first, (i) => isOfSomeone(s.form(i))));
}

const isOfSomeone = (form: string) =>
  (isAuthorship(form) && form !== 'by' && form !== 'from') || form === 'to' || form === 'with';

/** `Jane Roe of the Red Cross`: a person's name at the front. */
function leadsToName(s: Sentence, first: number, last: number): boolean {
  const name = s.name(first);
  return (
    name?.entity.type === 'person' &&
    name.first === first &&
    name.last < last &&
    !isGenitive(s.form(name.last))
  );
}

/** Before what parentheses add: `the agency (NASA)`. */
export function beforeParenthesis(s: Sentence, end: number): number {
  if (end <= s.core || s.form(end - 1) !== ')') return end;
  const open = s.findLast('(', Math.max(s.core + 1, end - LONGEST_NOUN_PHRASE), end - 1);
  return open < 0 ? end : open;
}

/** Before the name in marks that somebody has: `a man known as "Abu Noor"`, `a militia called "Free Men"`. */
export function beforeNickname(s: Sentence, end: number): number {
  if (!closesDouble(s.form(end - 1))) return end;
  let open = end - 2;
  while (open > s.core && s.quoted(open)) open--;
  const verb = s.form(open - 1) === 'as' ? open - 2 : open - 1;
  return open < end - 2 && s.tag(verb) === 'VBN' && verb > s.core ? verb : end;
}
