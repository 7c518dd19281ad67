import {
  isFloatingQuantifier,
  isNounLink,
  isPossessive,
  isPreposition,
  isSpeakingPronoun,
  isTimePreposition,
} from '../../lexicon/function-words.js';
import { isTimeWord } from '../../lexicon/time-words.js';
import { FARTHEST_NAME, LONGEST_BEFORE_VERB, LONGEST_NOUN_PHRASE } from '../limits.js';
import type { Phrase, Sentence } from '../sentence.js';
import { isPicture } from '../marks.js';
import { isBeforeVerb, isNominal, isNoun, isTensed } from '../tags.js';
import { beforeAppositions, beforeNickname, beforeParenthesis } from './appositions.js';
import { phraseEndingAt } from './noun-phrase.js';
import { isName, isPerson } from './speaking.js';

/**
 * The noun phrase that stands before a verb as its subject: right before it, or before the appositions that
 * commas set off (`Hugh Hill, a doctor, said`). Reads the words beside the verb, because a parser attaches
 * the names of headlines and long appositions less surely than commas do. Null when no noun phrase stands
 * there.
 */
export const subjectBefore = (s: Sentence, verb: number): Phrase | null => s.once(readBefore, verb);

function readBefore(s: Sentence, verb: number): Phrase | null {
  const end = beforeNickname(s, beforeParenthesis(s, skipBack(s, verb)));
  if (end > s.core && (s.form(end - 1) === ',' || s.form(end - 1) === '—'))
    return beforeAppositions(s, end - 1);
  const near = beforeModifier(s, withSeat(s, phraseEndingAt(s, end)));
  if (near && isHeadlinePair(s, near)) return [s.core, near[1]];
  return near;
}

/**
 * `the Ministry of Ports in Valdivia, Chile`, `the Institute (INAP) of Chile`: a country, with the phrase
 * that it ends.
 */
function withSeat(s: Sentence, near: Phrase | null): Phrase | null {
  const name = near && s.name(near[0]);
  if (!near || name?.first !== near[0] || name.last !== near[1]) return near;
  const end = seatOf(s, near[0]);
  const whole = end > s.core ? phraseEndingAt(s, end) : null;
  return whole && whole[0] < end - 1 && s.name(whole[0])?.last !== end ? [whole[0], near[1]] : near;
}

/**
 * Token behind the phrase that a country at `at` ends: before the comma behind a city, before a bracket; -1
 * for none.
 */
function seatOf(s: Sentence, at: number): number {
  const mark = s.form(at - 1);
  if (mark === ',') return s.name(at - 2)?.entity.type === 'place' ? at - 1 : -1;
  return mark === 'of' && s.form(at - 2) === ')' ? beforeParenthesis(s, at - 1) : -1;
}

/** `Kenya, Chad agree to …`: two names of a kind with a comma for `and`, at the front. */
function isHeadlinePair(s: Sentence, [first, last]: Phrase): boolean {
  const left = s.name(s.core);
  const right = s.name(first);
  return (
    left?.first === s.core &&
    left.last === first - 1 &&
    s.form(first - 1) === ',' &&
    right?.last === last &&
    left.entity.type === right.entity.type
  );
}

/** Subject of a verb that follows what is said: `…, said Wang`. */
export const subjectAfter = (s: Sentence, verb: number): Phrase | null => s.once(readAfter, verb);

function readAfter(s: Sentence, verb: number): Phrase | null {
  const from = verb + 1;
  let to = from;
  const opens = !isPreposition(s.form(from));
  while (opens && to < s.last && to - verb < LONGEST_NOUN_PHRASE && continuesAhead(s, to, from)) to++;
  while (to > from && isNounLink(s.form(to - 1))) to--;
  if (to === from && isSpeakingPronoun(s.lower(to))) return [from, from + 1];
  if (s.form(to) === ',' && !isPerson(s, [from, to])) {
    const named = personAt(s, to + 1);
    if (named && (to === from || s.pos(to - 1) === 'NOUN' || !isName(s, [from, to]))) return named;
  }
  return to > from && (to >= s.last || isPerson(s, [from, to]) || !isMainVerb(s, to))
    ? [from, to]
    : nextPerson(s, from);
}

/** `said a baker known as …`: a participle is part of the phrase before it. */
const isMainVerb = (s: Sentence, i: number) =>
  s.pos(i) === 'VERB' && s.tag(i) !== 'VBN' && s.tag(i) !== 'VBG';

function continuesAhead(s: Sentence, i: number, from: number): boolean {
  if (i > from && isTimeWord(s.lower(i)) && s.form(i + 1) !== '-') return false;
  if (s.form(i) === '-') return isNominal(s.pos(i - 1)) && isNominal(s.pos(i + 1));
  return isNominal(s.pos(i)) || isNounLink(s.form(i)) || isOwner(s, i) || s.mention(i) !== null;
}

/** `Kenya's`, `the miners'`. */
const isOwner = (s: Sentence, i: number) => isPossessive(s.lower(i)) || s.tag(i) === 'POS';

function personAt(s: Sentence, at: number): Phrase | null {
  const placed = s.mention(at);
  return placed?.entity.type === 'person' ? [placed.first, placed.last] : null;
}

/**
 * `said lead author Jane Roe`: up to the first person named before a mark, for words a tagger takes for
 * verbs.
 */
function nextPerson(s: Sentence, from: number): Phrase | null {
  for (let i = from; i < s.last && i - from < FARTHEST_NAME && !/^[,.;!?"“”]$/.test(s.form(i)); i++) {
    const placed = s.mention(i);
    if (placed?.entity.type === 'person') return [from, placed.last];
  }
  return null;
}

/**
 * `the decree signed by the Pope`, `Roe who wrote the bill`: the noun that a participle or relative clause
 * goes with.
 */
function beforeModifier(s: Sentence, near: Phrase | null): Phrase | null {
  if (!near || near[0] < s.core + 3) return near;
  const at = near[0] - 1;
  if (s.form(at) === 'by' && s.tag(at - 1) === 'VBN') {
    const noun = phraseEndingAt(s, at - 1);
    return noun ? [noun[0], near[1]] : near;
  }
  const relative =
    isTensed(s.tag(at)) && (s.form(at - 1) === 'who' || s.form(at - 1) === 'which') ? at - 1 : -1;
  return relative > s.core ? (phraseEndingAt(s, relative) ?? near) : near;
}

/** Before adverbs, auxiliaries and times: `Wang also on Thursday said`. */
function skipBack(s: Sentence, verb: number): number {
  let end = verb;
  while (end > s.core && verb - end < LONGEST_BEFORE_VERB && isBetween(s, end - 1, verb)) end--;
  return end;
}

function isBetween(s: Sentence, i: number, verb: number): boolean {
  const word = s.lower(i);
  if (isPicture(word)) return true;
  if (isBeforeVerb(s.pos(i)) && word !== "'s" && word !== '’s') return true;
  if (isTimeWord(word) && i > s.core) return true;
  if (isFloatingQuantifier(word) && i > s.core && (isNoun(s.pos(i - 1)) || s.pos(i - 1) === 'AUX'))
    return true;
  if (word === 'as') return s.form(i + 1) === 'of' && isTimeWord(s.lower(i + 2));
  const leads = isTimePreposition(word) || word === 'from' || (word === 'of' && s.form(i - 1) === 'as');
  return leads && i + 1 < verb && isTimeWord(s.lower(i + 1));
}
