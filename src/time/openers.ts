import {
  ADVERBS_OF_REFERENCE,
  ADJECTIVES_OF_REFERENCE,
  beginsTime,
  DAY_PARTS,
  DAY_WORDS,
  DECADES,
  isEdgeNoun,
  MOMENTS_OF_DAY,
  PHRASES_OF_REFERENCE,
  SEASONS,
  SET_WORDS,
  SHIFTS,
} from '../lexicon/calendar-words.js';
import { CARDINALS, FRACTION_SIGNS, FRACTION_WORDS, ORDINALS } from '../lexicon/number-words.js';
import { isArticle } from '../lexicon/function-words.js';
import { HOLIDAYS } from './holidays.js';
import { VAGUE_COUNTS } from './rules/span.js';

/** Whether a rule may begin with a word in small letters, without its full stop. */
export type Opener = (word: string) => boolean;

const OPENERS = new Set([
  ...CARDINALS.keys(),
  ...DAY_WORDS.keys(),
  ...SEASONS.keys(),
  ...SET_WORDS.keys(),
  ...SHIFTS.keys(),
  ...ADVERBS_OF_REFERENCE.keys(),
  ...DECADES.keys(),
  ...MOMENTS_OF_DAY.keys(),
  ...isEdgeNoun.words,
  ...beginsTime.words,
]);

const NAMED =
  /^(?:mid-|fy)?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

const UNIT = /^(?:second|minute|hour|day|night|week|month|quarter|year|decade|centur)/;
const HOLIDAY_OPENERS = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ', 1)[0]!));

/** Whether any rule may begin with the word: the quick way past all others. */
export const mayBeginDate: Opener = (word) =>
  isFigures(word) ||
  isApostrophe(word.charAt(0)) ||
  OPENERS.has(word) ||
  HOLIDAY_OPENERS.has(word) ||
  isNamed(word) ||
  isUnit(word);

const isApostrophe = (sign: string) => sign === "'" || sign === '‘' || sign === '’';

// What rules begin with. A word too many costs a look, a word too few an expression.

/** `1630`, `16th`, `1990s`. */
export const isFigures: Opener = (word) => word >= '0' && word < ':';

/** `may`, `mid-may`, `sept`, `monday`, `mondays`. */
export const isNamed: Opener = (word) => NAMED.test(word);

/** `weeks`, `yearlong`. */
export const isUnit: Opener = (word) => UNIT.test(word);

const PERIOD = /^(?:[qh]|fy)\d/;
/** `q3`, `fy2022`. */
export const isPeriod: Opener = (word) => PERIOD.test(word);

/** `1990s`, `nineties`, `'90s`. */
export const opensDecade: Opener = (word) =>
  isFigures(word) || isApostrophe(word.charAt(0)) || DECADES.has(word);

/** `three`, `3`, `½`, `half`, `a`, `the` of `the few`, `several`. */
export const isStretch: Opener = (word) =>
  isFigures(word) ||
  CARDINALS.has(word) ||
  FRACTION_SIGNS.has(word) ||
  FRACTION_WORDS.has(word) ||
  isArticle(word) ||
  VAGUE_COUNTS.has(word);

/** `now`, `recent`, `once`, `at` of `at present`. */
export const isReference: Opener = (word) =>
  word === 'once' ||
  ADVERBS_OF_REFERENCE.has(word) ||
  ADJECTIVES_OF_REFERENCE.has(word) ||
  PHRASES_OF_REFERENCE.has(word);

export const isPartOfDay: Opener = (word) => DAY_PARTS.has(word) || MOMENTS_OF_DAY.has(word);
export const isHoliday: Opener = (word) => HOLIDAY_OPENERS.has(word.replace('’', "'"));
export const isDayWord: Opener = (word) => DAY_WORDS.has(word);
export const isOrdinal: Opener = (word) => ORDINALS.has(word);
export const isSeason: Opener = (word) => SEASONS.has(word);
export const isSet: Opener = (word) => SET_WORDS.has(word);
export const isShift: Opener = (word) => SHIFTS.has(word);
