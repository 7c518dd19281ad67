import {
  ADVERBS_OF_REFERENCE,
  beginsTime,
  DAY_WORDS,
  DECADES,
  isEdgeNoun,
  MOMENTS_OF_DAY,
  SEASONS,
  SET_WORDS,
  SHIFTS,
} from '../lexicon/calendar-words.js';
import { CARDINALS } from '../lexicon/number-words.js';
import { HOLIDAYS } from './holidays.js';

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
export function mayBeginDate(word: string): boolean {
  const code = word.charCodeAt(0);
  return (
    (code >= 0x30 && code <= 0x39) ||
    code === 0x27 ||
    code === 0x2018 ||
    code === 0x2019 ||
    OPENERS.has(word) ||
    HOLIDAY_OPENERS.has(word) ||
    NAMED.test(word) ||
    UNIT.test(word)
  );
}
