import { isBe } from '../../lexicon/auxiliaries.js';
import {
  isDeterminer,
  isInterrogative,
  isSpeakingPronoun,
  opensPair,
} from '../../lexicon/function-words.js';
import { neededPreposition, passesOn } from '../../lexicon/reporting.js';
import {
  addresses,
  objectsOf,
  takesBareClause,
  takesGerund,
  takesInfinitive,
  takesObject,
  takesObjectAndInfinitive,
  type CueVerb,
} from '../../lexicon/reporting-verbs.js';
import { LONGEST_CLAUSE_SUBJECT } from '../../grammar/limits.js';
import { isPicture, opensQuotation } from '../../grammar/marks.js';
import type { Phrase, Sentence } from '../../grammar/sentence.js';
import { isVerbal, opensNominal } from '../../grammar/tags.js';
import { skipAside } from '../../grammar/words/adverbials.js';
import { phraseEnd } from '../../grammar/words/noun-phrase.js';
import { canSpeak } from '../../lexicon/speaking.js';
import { isDayWord } from '../../lexicon/time-words.js';
import type { Complement } from '../draft.js';
import { clauseAt, opensContent } from './clause-start.js';
import { anyClause } from './any-clause.js';
import { isBareObject } from './bare-object.js';
import { behindDay, isTime } from './day-of-telling.js';
import { infinitiveAt, infinitiveOf, isToBe, isUrged } from './infinitives.js';

const MOST_ASIDES = 4;
const LONGEST_ASIDE = 14;
/** Words of an object among which the noun and the preposition it needs stand. */
const NEAR = { noun: 8, preposition: 16 };

/** What is said after the cue whose last token is right before `behind`; null when nothing there is. */
export function complementAfter(
  s: Sentence,
  verb: CueVerb,
  behind: number,
  last = s.last,
): Complement | null {
  let from = behind;
  while (from < last && isPicture(s.form(from))) from++;
  if (from > behind && takesBareClause(verb.lemma) && isVerbal(s.tag(from)))
    return { kind: 'clause', first: behind, addressee: null };
  let addressee = addressed(s, verb, from, last);
  let at = addressee && !isUrged(s, verb, addressee[1], last) ? addressee[1] : from;
  at = behindDay(s, at, last);
  const start = at;
  for (let asides = 0; asides < MOST_ASIDES; asides++) {
    const found = contentAt(s, verb, at, last, addressee);
    if (found) return found;
    const next = skipAside(s, behindBrackets(s, at, last), last);
    if (next === at)
      return parenthesized(s, verb, at, last, addressee) ?? anyClause(s, verb, start, last, addressee);
    if (s.form(at) === 'to') addressee = [at + 1, next];
    at = next;
  }
  return anyClause(s, verb, start, last, addressee);
}

/** `said on Wednesday (10 December) that`: behind what brackets add between a cue and its clause. */
function behindBrackets(s: Sentence, at: number, last: number): number {
  if (s.form(at) !== '(') return at;
  const close = s.find(')', at + 1, Math.min(last, at + LONGEST_ASIDE));
  return close < 0 ? at : close + 1;
}

/** `told reporters`: whom it is said to, where the verb names them first. */
function addressed(s: Sentence, verb: CueVerb, at: number, last: number): Phrase | null {
  if (!addresses(verb.lemma) || s.form(at) === 'that' || isDayWord(s.lower(at))) return null;
  const end = endOfAddressee(s, at, last);
  const named =
    end > at && (verb.lemma === 'tell' || !clauseAt(s, at, last, false) || opensContent(s, end));
  return named ? [at, end] : null;
}

/**
 * End of whom it is said to; a name is one alone where a clause begins behind it: `told The Star roads were
 * closed`.
 */
function endOfAddressee(s: Sentence, at: number, last: number): number {
  const end = phraseEnd(s, at, last);
  for (let i = at + 1; i < end; i++) if (isWhole(s, at, i) && clauseAt(s, i, last, true)) return i;
  for (let i = at + 1; i < end; i++)
    if (s.name(i)?.first === i && s.pos(i - 1) === 'NOUN' && clauseAt(s, i, last, true)) return i;
  const name = s.name(isDeterminer(s.lower(at)) && !s.name(at) ? at + 1 : at);
  return name && name.last < end && clauseAt(s, name.last, last, true) ? name.last : end;
}

/** `told reporters plans were afoot`: several people, before a noun that goes with none of them. */
const isWhole = (s: Sentence, first: number, end: number) =>
  s.tag(end - 1) === 'NNS' &&
  canSpeak(s.lower(end - 1), s.lemma(end - 1), true) &&
  (end - 1 === first || isDeterminer(s.lower(first))) &&
  s.pos(end) === 'NOUN';

/** `said, as of Thursday, it was closed`: a clause after one comma or two. */
function parenthesized(
  s: Sentence,
  verb: CueVerb,
  comma: number,
  last: number,
  addressee: Phrase | null,
): Complement | null {
  if (s.form(comma) !== ',') return null;
  const that = thatAfterAsides(s, comma, last);
  if (that >= 0) return { kind: 'clause', first: that + 1, addressee, apart: true };
  if (!takesBareClause(verb.lemma)) return null;
  if (tells(s, comma + 1)) return null;
  if (clauseAt(s, comma + 1, last, false) && !opensModifier(s.tag(comma + 1)))
    return { kind: 'clause', first: comma + 1, addressee, apart: true };
  const close = s.find(',', comma + 1, last);
  if (close < 0 || close - comma > LONGEST_ASIDE) return null;
  const found = contentAt(s, verb, close + 1, last, addressee);
  return found && (found.kind === 'clause' || found.kind === 'quote') ? { ...found, apart: true } : null;
}

/** `…, she laughed.`, `…, Tass reported`: who tells what stands before, and how, or passes it on. */
const tells = (s: Sentence, at: number): boolean =>
  (isSpeakingPronoun(s.lower(at)) && s.tag(at + 1) === 'VBD' && /^[.,;]$/.test(s.form(at + 2))) ||
  (s.name(at)?.entity.type === 'organization' && passesOn(s.lemma(s.name(at)!.last)));

const opensModifier = (tag: string) =>
  tag === 'RB' || tag === 'IN' || tag === 'TO' || tag === 'WDT' || tag === 'WP' || tag === 'VBG';

/**
 * `affirms today, on the Day of Peace, that`: the conjunction after commas with no verb between; -1 without
 * one.
 */
function thatAfterAsides(s: Sentence, comma: number, last: number): number {
  for (let at = comma + 1; at < last && at - comma < LONGEST_CLAUSE_SUBJECT; at++) {
    if (s.finite(at) || /^[;:.]$/.test(s.form(at))) return -1;
    if (s.form(at) === 'that' && s.form(at - 1) === ',' && s.pos(at + 1) !== 'VERB') return at;
  }
  return -1;
}

/** What of the kinds that a verb takes begins at `at`. */
function contentAt(
  s: Sentence,
  verb: CueVerb,
  at: number,
  last: number,
  addressee: Phrase | null,
): Complement | null {
  if (at >= last) return null;
  const make = (kind: Complement['kind'], first = at): Complement => ({ kind, first, addressee });
  const form = s.form(at);
  const marked = form === ',' || form === ':' ? at + 1 : at;
  if (marked < last && opensQuotation(s.form(marked))) return make('quote', marked);
  if (form === ':') return at + 2 < last ? make('clause', at + 1) : null;
  if (isThat(s, at)) return at + 1 < last ? make('clause', at + 1) : null;
  if (form === 'to')
    return takesInfinitive(verb.lemma) && infinitiveAt(s, at, last) ? make('infinitive') : null;
  if (isBareClause(s, verb, at, last)) return make('clause');
  if (takesGerund(verb.lemma) && s.tag(at) === 'VBG') return make('object');
  return opensObject(s, at) ? objectAt(s, verb, at, last, addressee) : null;
}

/** `that the road`, but not `that is why`. */
const isThat = (s: Sentence, at: number) =>
  s.form(at) === 'that' &&
  (!(s.pos(at + 1) === 'VERB' || isBe(s.lower(at + 1))) || s.tag(at + 1) === 'VBG');

/** Whether a clause without `that` begins at `at`, where the verb takes one. */
const isBareClause = (s: Sentence, verb: CueVerb, at: number, last: number) =>
  takesBareClause(verb.lemma) &&
  !urgedAt(s, verb, at, last) &&
  (asksAt(s, at) || clauseAt(s, at, last, !takesObject(verb.lemma)) || isToBe(s, at, last));

/** `asked the judge to wait until the road was open`: someone who is to do something, and no clause. */
const urgedAt = (s: Sentence, { lemma }: CueVerb, at: number, last: number) =>
  takesObjectAndInfinitive(lemma) && infinitiveOf(s, at, last) !== null;

const opensObject = (s: Sentence, at: number) =>
  opensNominal(s.pos(at)) || opensPair(s.lower(at)) || s.tag(at) === 'VBG' || s.tag(at) === 'VBN';

/** What begins with a noun phrase: someone with an infinitive, a quotation behind a colon, an object. */
function objectAt(
  s: Sentence,
  { lemma }: CueVerb,
  at: number,
  last: number,
  addressee: Phrase | null,
): Complement | null {
  const urged = takesObjectAndInfinitive(lemma) ? infinitiveOf(s, at, last) : null;
  if (urged) return urged;
  const quote = quoteAfterColon(s, at, last);
  if (quote >= 0) return { kind: 'quote', first: quote, addressee };
  const fits =
    takesObject(lemma) && !isTime(s, at) && !isBareObject(s, at, last) && objectFits(s, lemma, at, last);
  return fits ? { kind: 'object', first: at, addressee } : null;
}

const asksAt = (s: Sentence, at: number) => isInterrogative(s.form(at)) && s.tag(at + 1) !== 'TO';

/**
 * `rejected the claim: "…"`: the mark of a quotation that a colon introduces later in the sentence; -1
 * without one.
 */
function quoteAfterColon(s: Sentence, from: number, last: number): number {
  for (let at = from; at < last && at - from < LONGEST_CLAUSE_SUBJECT && !s.finite(at); at++)
    if (s.form(at) === ':') return opensQuotation(s.form(at + 1)) && at + 1 < last ? at + 1 : -1;
  return -1;
}

/** Whether the object at `at` is one the verb reports with: `thanked China for …`, `extended condolences`. */
function objectFits(s: Sentence, lemma: string, at: number, last: number): boolean {
  const near = (reach: number) => Math.min(last, at + reach);
  const needed = neededPreposition(lemma);
  if (needed && !s.some(at, near(NEAR.preposition), (i) => needed.includes(s.form(i)))) return false;
  const nouns = objectsOf(lemma);
  return !nouns || s.some(at, near(NEAR.noun), (i) => nouns.includes(s.lower(i)));
}
