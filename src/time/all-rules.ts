import { isEdge } from '../lexicon/calendar-words.js';
import { rememberWord } from '../remember.js';
import {
  isDayWord,
  isFigures,
  isHoliday,
  isNamed,
  isOrdinal,
  isPartOfDay,
  isPeriod,
  isReference,
  isSeason,
  isSet,
  isShift,
  isStretch,
  isUnit,
  mayBeginDate,
  opensDecade,
  type Opener,
} from './openers.js';
import type { TimeRule } from './rule.js';
import { clock, isoDate, lettersDate, nineEleven, numericDate } from './rules/clock.js';
import { dayFirst, monthFirst } from './rules/month.js';
import { dayAlone, dayOfMonth, nthWeekday } from './rules/ordinal-day.js';
import { holiday } from './rules/holiday.js';
import { age, vagueAge } from './rules/age.js';
import { barePlural, duration, pluralAround, recentStretch, wholeUnit } from './rules/duration.js';
import { inOffset, offset } from './rules/offset.js';
import { reference } from './rules/reference.js';
import {
  edge,
  namedDayPart,
  namedUnit,
  newYear,
  relativeUnit,
  weekend,
  weekOf,
  yearEnd,
} from './rules/relative.js';
import { relativeMonth, yearBeforeDate } from './rules/relative-month.js';
import { daysOfWeek, every, frequency, rate, weekdays } from './rules/repeated.js';
import { dayPart, dayWord } from './rules/day-part.js';
import { endedStretch } from './rules/ended-stretch.js';
import { weekApart } from './rules/week-apart.js';
import { weekday } from './rules/weekday.js';
import { fiscalYear, quarter, season } from './rules/period.js';
import { decade, year } from './rules/year.js';

/** A rule with the words that it may begin with: others are never shown to it. */
interface Row {
  readonly rule: TimeRule;
  readonly openers: readonly (string | Opener)[];
}

const row = (rule: TimeRule, ...openers: Row['openers']): Row => ({ rule, openers });

const PLAIN: readonly Row[] = [
  row(isoDate, isFigures),
  row(numericDate, isFigures),
  row(lettersDate, isFigures),
  row(nineEleven, isFigures),
  row(monthFirst, isNamed),
  row(dayFirst, isFigures),
  row(dayOfMonth, 'the', isFigures),
  row(dayAlone, 'the'),
  row(nthWeekday, 'the', 'last', isOrdinal),
  row(weekday, 'previous', 'preceding', isNamed, isShift),
  row(dayWord, 'the', 'last', 'this', isDayWord),
  row(dayPart, 'the', 'at', 'overnight', isPartOfDay),
  row(relativeUnit, 'the', isShift),
  row(namedUnit, 'the', 'that'),
  row(namedDayPart, 'the', 'that'),
  row(weekend, 'the'),
  row(weekOf, 'the'),
  row(newYear, 'the'),
  row(yearEnd, 'year', 'end'),
  row(relativeMonth, 'that', isShift),
  row(season, 'the', isSeason, isShift),
  row(quarter, 'the', 'fiscal', isPeriod, isOrdinal),
  row(decade, 'the', opensDecade),
  row(year, isFigures),
  row(fiscalYear, 'fiscal', 'financial', isPeriod),
  row(holiday, isHoliday),
  row(reference, isReference),
];

/** Every rule; where two read equally far the earlier one wins. */
const ROWS: readonly Row[] = [
  ...PLAIN,
  row(yearBeforeDate(monthFirst), 'same', 'that', isFigures, isShift),
  row(edge(PLAIN.map(({ rule }) => rule)), 'the', isEdge),
  row(weekApart, isStretch),
  row(endedStretch, 'the'),
  row(clock, 'noon', 'midday', 'midnight', isStretch),
  row(offset, isStretch, isUnit),
  row(inOffset, 'in'),
  row(recentStretch, 'the', 'previous', 'first', 'final', 'following', isShift),
  row(every, 'every', 'each'),
  row(weekdays, isNamed),
  row(frequency, 'once', 'twice', 'time', 'times', isSet),
  row(rate, 'a', 'an', 'per'),
  row(daysOfWeek, isUnit),
  row(barePlural, isUnit),
  row(pluralAround, 'the'),
  row(wholeUnit, 'the', 'all', isUnit),
  row(age, isStretch),
  row(vagueAge, isUnit),
  row(duration, isStretch),
];

/** Every rule, in order. */
export const TIME_RULES: readonly TimeRule[] = ROWS.map(({ rule }) => rule);

const opensWith = (word: string, { openers }: Row): boolean =>
  openers.some((opener) => (typeof opener === 'string' ? opener === word : opener(word)));

const NONE: readonly TimeRule[] = [];

/** The rules that may begin with a word in small letters, in order. */
export const rulesFor = rememberWord((word): readonly TimeRule[] =>
  mayBeginDate(word) ? ROWS.filter((each) => opensWith(word, each)).map(({ rule }) => rule) : NONE,
);
