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

const PLAIN: readonly TimeRule[] = [
  isoDate,
  numericDate,
  lettersDate,
  nineEleven,
  monthFirst,
  dayFirst,
  dayOfMonth,
  dayAlone,
  nthWeekday,
  weekday,
  dayWord,
  dayPart,
  relativeUnit,
  namedUnit,
  namedDayPart,
  weekend,
  weekOf,
  newYear,
  yearEnd,
  relativeMonth,
  season,
  quarter,
  decade,
  year,
  fiscalYear,
  holiday,
  reference,
];

/** Every rule; where two read equally far the earlier one wins. */
export const TIME_RULES: readonly TimeRule[] = [
  ...PLAIN,
  yearBeforeDate(monthFirst),
  edge(PLAIN),
  weekApart,
  endedStretch,
  clock,
  offset,
  inOffset,
  recentStretch,
  every,
  weekdays,
  frequency,
  rate,
  daysOfWeek,
  barePlural,
  pluralAround,
  wholeUnit,
  age,
  vagueAge,
  duration,
];
