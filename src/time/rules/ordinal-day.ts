import { addDays, addMonths, dayNumber, isRealDay, weekdayOf, type Day } from '../../calendar.js';
import { ORDINALS } from '../../lexicon/number-words.js';
import { directionAt, type Direction } from '../direction.js';
import { isoOf, yearOf } from '../moments.js';
import type { Anchors, Moment, TimeMatch, TimeRule } from '../rule.js';
import type { Words } from '../words.js';
import { monthAt, readDay } from './month.js';
import { readTrailingYear } from './trailing-year.js';
import { weekdayAt } from './weekday.js';

const MONTH_SHIFTS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/**
 * `the 2nd of this month`, `the third of last month`: a day of the month the article was written in, or
 * beside it.
 */
export const dayOfMonth: TimeRule = (words, i, { today }) => {
  const at = words.at(i) === 'the' ? i + 1 : i;
  const day = ordinalDay(words, at) ?? (at > i ? ORDINALS.get(words.at(at)) : undefined);
  if (day === undefined || words.at(at + 1) !== 'of' || words.at(at + 3) !== 'month') return null;
  const shift = MONTH_SHIFTS.get(words.at(at + 2));
  if (shift === undefined) return null;
  const names = today && { ...addMonths(today, shift), day };
  return dated(names && isRealDay(names) ? names : null, at + 4);
};

/** `on the 28th`: the day of that number that lies nearest, where the words point. */
export const dayAlone: TimeRule = (words, i, { today }) => {
  if (words.at(i) !== 'the' || !/^(?:on|by|until|since|from|before|after)$/.test(words.at(i - 1)))
    return null;
  const day = ordinalDay(words, i + 1);
  if (
    day === undefined ||
    /^(?:NN|JJ|CD|VBG)/.test(words.tag(i + 2)) ||
    /^(?:of|-)$/.test(words.at(i + 2))
  )
    return null;
  return dated(today && nearestDay(day, today, directionAt(words, i, i + 2)), i + 2);
};

/** `the first Monday of April`, `the last Sunday in May 2019`. */
export const nthWeekday: TimeRule = (words, i, anchors) => {
  const at = words.at(i) === 'the' ? i + 1 : i;
  const nth = words.at(at) === 'last' ? -1 : ORDINALS.get(words.at(at));
  const weekday = nth === undefined ? 0 : weekdayAt(words, at + 1);
  if (nth === undefined || weekday === 0 || nth > 5 || !/^(?:of|in)$/.test(words.at(at + 2)))
    return null;
  if (/^(?:every|each)$/.test(words.at(at + 3)) && words.at(at + 4) === 'month')
    return { next: at + 5, value: 'P1M', type: 'set', rule: 'set' };
  const month = monthAt(words, at + 3);
  if (month === 0) return null;
  const trailing = readTrailingYear(words, at + 4, anchors);
  const next = trailing?.next ?? at + 4;
  const year = trailing ? trailing.year : yearAround(words, i, next, month, anchors);
  return dated(year === null ? null : weekdayOfMonth(year, month, weekday, nth), next);
};

const yearAround = (words: Words, i: number, next: number, month: number, { today }: Anchors) =>
  today && yearOf(month, undefined, today, directionAt(words, i, next));

const ordinalDay = (words: Words, i: number): number | undefined =>
  /^\d{1,2}(?:st|nd|rd|th)$/.test(words.at(i)) ? (readDay(words, i) ?? undefined) : undefined;

/** The nth of a weekday in a month, -1 for the last; null where there are not so many. */
function weekdayOfMonth(year: number, month: number, weekday: number, nth: number): Day | null {
  const first = { year, month, day: 1 };
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  if (nth > 0) {
    const day = addDays(first, offset + 7 * (nth - 1));
    return day.month === month ? day : null;
  }
  const fifth = addDays(first, offset + 28);
  return fifth.month === month ? fifth : addDays(first, offset + 21);
}

function nearestDay(day: number, today: Day, direction: Direction): Day | null {
  const days = [-1, 0, 1].map((shift) => ({ ...addMonths(today, shift), day })).filter(isRealDay);
  const now = dayNumber(today);
  const fits = days.filter((found) => {
    const ahead = dayNumber(found) - now;
    return direction === 'open' || ahead === 0 || ahead > 0 === (direction === 'future');
  });
  const distance = (found: Day) => Math.abs(dayNumber(found) - now);
  return fits.reduce<Day | null>(
    (best, found) => (best === null || distance(found) < distance(best) ? found : best),
    null,
  );
}

const dated = (names: Moment | null, next: number): TimeMatch => ({
  next,
  value: names && isoOf(names),
  type: 'date',
  rule: 'date.day',
  names,
});
