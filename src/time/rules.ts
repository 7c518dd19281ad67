import { CARDINALS, DAY_WORDS, SEASONS, SET_WORDS } from './lexicon.js';
import type { TimeRule } from './rule.js';
import { clock, isoDate, numericDate } from './rules/clock.js';
import { dayFirst, monthFirst } from './rules/month.js';
import { duration, inOffset, offset, recentStretch } from './rules/offset.js';
import { edge, namedUnit, relativeMonth, relativeUnit, yearBeforeDate } from './rules/relative.js';
import { every, frequency, weekdays } from './rules/repeated.js';
import { dayWord, weekday } from './rules/weekday.js';
import { decade, quarter, season, year } from './rules/year.js';

const PLAIN: readonly TimeRule[] = [
  isoDate,
  numericDate,
  monthFirst,
  dayFirst,
  weekday,
  dayWord,
  relativeUnit,
  namedUnit,
  relativeMonth,
  season,
  quarter,
  decade,
  year,
];

/** Every rule; where two read equally far the earlier one wins. */
export const TIME_RULES: readonly TimeRule[] = [
  ...PLAIN,
  yearBeforeDate(monthFirst),
  edge(PLAIN),
  clock,
  offset,
  inOffset,
  recentStretch,
  every,
  weekdays,
  frequency,
  duration,
];

const OPENERS = new Set([
  ...CARDINALS.keys(),
  ...DAY_WORDS.keys(),
  ...SEASONS.keys(),
  ...SET_WORDS.keys(),
  'the',
  'a',
  'an',
  'half',
  'several',
  'few',
  'many',
  'some',
  'recent',
  'these',
  'those',
  'this',
  'that',
  'last',
  'past',
  'next',
  'coming',
  'upcoming',
  'current',
  'previous',
  'preceding',
  'first',
  'second',
  'third',
  'fourth',
  'early',
  'late',
  'mid',
  'earlier',
  'later',
  'beginning',
  'end',
  'start',
  'middle',
  'close',
  'in',
  'every',
  'each',
  'once',
  'twice',
  'times',
  'noon',
  'midday',
  'midnight',
  'q1',
  'q2',
  'q3',
  'q4',
  'h1',
  'h2',
  'final',
  'following',
]);

const NAMED =
  /^(?:mid-)?(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** Whether any rule may begin with the word: the quick way past all others. */
export function mayBeginDate(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 0x30 && code <= 0x39) || OPENERS.has(word) || NAMED.test(word);
}
