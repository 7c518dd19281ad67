import { monthNumber } from '../calendar.js';
import {
  BACKWARD,
  closesStretch,
  comparesTimes,
  endsClause,
  EXPECTED,
  FORWARD,
  INTENDING,
  isClockWord,
  isContract,
  LASTING,
  leavesOpen,
  OPENING,
  putsOnDay,
  SCHEDULING,
  standsInTime,
  STATIVE,
  TRAVELLING,
} from '../lexicon/time-direction.js';
import { UNITS } from '../lexicon/calendar-words.js';
import { isTimeZone } from '../lexicon/time-words.js';
import type { Words } from './words.js';

/** Where a date without its year or week lies, seen from the article's day. */
export type Direction = 'past' | 'future' | 'open';
type Sign = 'past' | 'future' | null;

const LONGEST_CLOCK = 6;
/** Words to either side that are looked at. */
const REACH = 16;

/** Prepositions before the date on which something ends or is put. */
const LIMITS = new Set(['until', 'till', 'through']);
const TARGETS = new Set([...LIMITS, 'to', 'for', 'by']);
const BE = new Set(['be', "'s", '’s']);

/**
 * Whether the words around the date from token `i` to `next` speak of what has been or of what is to come:
 * the nearest verb decides, those before the date first.
 */
export function directionAt(words: Words, i: number, next: number): Direction {
  const preposition = prepositionBefore(words, i);
  if (words.at(i - 1) === 'of' && words.at(i - 2) === 'ahead') return 'future';
  if (isContract(words.at(next))) return 'future';
  if (closesStretch(words.at(i - 1)) && UNITS.has(words.lemma(i - 2))) return 'past';
  const first = firstOfPart(words, i);
  for (let j = first - 1; j >= words.first && j >= i - REACH; j--) {
    const sign = signBefore(words, j, first, preposition);
    if (sign) return sign;
    if (endsClause(words.at(j))) break;
  }
  if (words.at(i - 1) === 'by' && hadBeen(words, next)) return 'past';
  if (LIMITS.has(preposition) || words.at(i - 1) === 'by') return 'future';
  for (let j = next; j < words.last && j < next + REACH; j++) {
    const sign = signOf(words, j);
    if (sign) return sign;
    if (endsClause(words.at(j))) break;
  }
  return travelsAhead(words, i) ? 'future' : 'open';
}

/** First word of what names a part of a month: `late August`, `the last week of October`. */
function firstOfPart(words: Words, i: number): number {
  if (monthNumber(words.form(i)) === 0) return i;
  if (words.at(i - 1) === 'late') return i - 1;
  const isPart = words.at(i - 1) === 'of' && UNITS.has(words.at(i - 2)) && words.at(i - 3) === 'last';
  if (!isPart) return i;
  return words.at(i - 4) === 'the' ? i - 4 : i - 3;
}

/** `By Monday, the river had risen`: a pluperfect before any other verb. */
function hadBeen(words: Words, next: number): boolean {
  for (let j = next; j < words.last && j < next + REACH; j++)
    if (/^(?:VB[DPZ]|MD)$/.test(words.tag(j))) return words.at(j) === 'had';
  return false;
}

/**
 * `Ana Li leaves for Tokyo Wednesday`: a verb that a tagger took for a noun, in a sentence without another.
 */
function travelsAhead(words: Words, i: number): boolean {
  let found = false;
  for (let j = words.first; j < words.last; j++) {
    if (/^(?:VB[DPZ]|MD)$/.test(words.tag(j))) return false;
    found ||=
      j < i &&
      words.tag(j) === 'NNS' &&
      TRAVELLING.has(words.at(j)) &&
      words.tag(j - 1).startsWith('NNP');
  }
  return found;
}

/** The preposition that governs the date, over an article and the like. */
function prepositionBefore(words: Words, i: number): string {
  let at = i - 1;
  while (standsInTime(words.at(at)) && at > i - 4) at--;
  return words.at(at);
}

/** What the word at `j` says of a date at `i` behind it. */
function signBefore(words: Words, j: number, i: number, preposition: string): Sign {
  const tag = words.tag(j);
  const isBeside = j === i - 1 || isClock(words, j + 1, i) || (j === i - 2 && words.at(i - 1) === 'in');
  if (isBeside && OPENING.has(words.at(j)) && !/^VB[DN]$/.test(tag) && words.at(j - 1) !== 'to')
    return 'future';
  const near = j >= i - 2 || isClock(words, j + 1, i);
  if (words.lemma(j) === 'be' && isPresent(tag) && near && !BACKWARD.has(words.at(i - 1)))
    return 'future';
  if (opensStretch(words, i) && words.lemma(j) === 'be' && isPresent(tag)) return 'future';
  const put = TARGETS.has(preposition) && tag.startsWith('VB') ? signOfPut(words, j, preposition) : null;
  return put ?? signOf(words, j);
}

/** `is back at work from Thursday`; `is up from Thursday` compares. */
const opensStretch = (words: Words, i: number): boolean =>
  words.at(i - 1) === 'from' && !comparesTimes(words.at(i - 2));

/** `was put off until Monday`: what a verb says of the day that something is put to or lasts until. */
function signOfPut(words: Words, j: number, preposition: string): Sign {
  const tag = words.tag(j);
  const lemma = words.lemma(j);
  if (SCHEDULING.has(lemma)) return isPluperfect(words, j) ? 'past' : 'future';
  if (
    LIMITS.has(preposition) &&
    !LASTING.has(lemma) &&
    (tag === 'VBN' || isPresent(tag)) &&
    !inPast(words, j)
  )
    return 'future';
  if (LIMITS.has(preposition) && isPresent(tag)) return 'future';
  return null;
}

/** Whether nothing but a time of the clock stands between: `is at 7:30 p.m. ET Thursday`. */
function isClock(words: Words, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = words.at(i);
    if (words.tag(i) !== 'CD' && !isTimeZone(word) && !isClockWord(word)) return false;
  }
  return last - first < LONGEST_CLOCK;
}

/** What the word at `j` says by its form and meaning. */
function signOf(words: Words, j: number): Sign {
  const word = words.at(j);
  if (EXPECTED.has(word)) return wasExpected(words, j) ? 'past' : 'future';
  if (FORWARD.has(word)) return 'future';
  if (BACKWARD.has(word) && words.tag(j) !== 'VB') return 'past';
  if (word === 'set' && words.tag(j).startsWith('JJ')) return signOfSet(words, j);
  switch (words.tag(j)) {
    case 'MD':
      return words.at(j + 1) === 'have' || word === 'could' ? 'past' : 'future';
    case 'VBD':
      return word === 'set' || word === 'put' ? signOfSet(words, j) : 'past';
    case 'VBN':
      if (leavesOpen(words.at(j - 1))) return null;
      return word === 'set' ? signOfSet(words, j) : 'past';
    case 'VB':
      return signOfInfinitive(words, j);
    case 'VBP':
    case 'VBZ':
      return signOfPresent(words, j);
    default:
      return null;
  }
}

/** `had forecast in May`, `had been due on Monday`: what was to come then. */
const wasExpected = (words: Words, j: number): boolean =>
  words.at(j - 1) === 'had' || (words.at(j - 1) === 'been' && words.at(j - 2) === 'had');

/** `set for`, `set to`: what is still to come. */
const signOfSet = (words: Words, j: number): Sign =>
  words.at(j + 1) === 'to' || words.at(j + 1) === 'for' ? 'future' : 'past';

/** `agreed to meet` is to come, `flew to Lima to meet` and `failed to meet` follow the verb before. */
function signOfInfinitive(words: Words, j: number): Sign {
  if (words.at(j - 1) !== 'to') return null;
  const governor = words.lemma(j - 2);
  if (governor === 'be') return words.tag(j - 2) === 'VBD' ? 'past' : 'future';
  if (words.at(j) === 'be' && words.tag(j - 2).startsWith('N')) return 'future';
  if (!INTENDING.has(governor) && !EXPECTED.has(words.at(j - 2))) return null;
  return wasExpected(words, j - 2) ? 'past' : 'future';
}

/**
 * The present tense of an event on a day is to come; what reports says nothing, and of `has met` the
 * participle tells.
 */
function signOfPresent(words: Words, j: number): Sign {
  const lemma = words.lemma(j);
  if (lemma === 'have' || BE.has(lemma)) return null;
  if (lemma === 'appear' && putsOnDay(words.at(j + 1))) return 'future';
  return STATIVE.has(lemma) || words.inHeadline ? null : 'future';
}

const isPresent = (tag: string) => tag === 'VBZ' || tag === 'VBP';

/** `had given it until Thursday`: the limit lies behind too. */
const isPluperfect = (words: Words, j: number) => words.at(j - 1) === 'had' && words.tag(j) === 'VBN';

/** Whether the participle at `j` follows `was`, `were` or `had`. */
function inPast(words: Words, j: number): boolean {
  for (let k = j - 1; k >= words.first && k > j - 4; k--) if (words.tag(k) === 'VBD') return true;
  return false;
}
