import { isNamedAfterFeast } from '../../lexicon/calendar-words.js';
import { dayNumber, type Day } from '../../calendar.js';
import { HOLIDAYS, LONGEST_HOLIDAY } from '../holidays.js';
import { directionAt, type Direction } from '../direction.js';
import { isoOf } from '../moments.js';
import type { TimeMatch, TimeRule } from '../rule.js';
import { readTrailingYear } from './trailing-year.js';

/**
 * `Christmas Eve`, `Easter Sunday 2019`, `New Year's Day`: of the year named, else of the one that tense
 * tells.
 */
export const holiday: TimeRule = (words, i, anchors) => {
  if (!/^\p{Lu}/u.test(words.form(i)) || words.joined(i)) return null;
  for (let length = LONGEST_HOLIDAY; length > 0; length--) {
    const name = Array.from({ length }, (_, k) => words.at(i + k).replace('’', "'")).join(' ');
    const find = HOLIDAYS.get(name);
    if (!find) continue;
    const end = i + length;
    if (isNamedAfterFeast(words.at(end))) return null;
    const named = readTrailingYear(words, end, anchors);
    if (named) return on(named.year === null ? null : find(named.year), named.next);
    if (!anchors.today) return on(null, end);
    return on(nearest(find, anchors.today, directionAt(words, i, end)), end);
  }
  return null;
};

/** The one that lies nearest to `today` in the direction. */
function nearest(find: (year: number) => Day, today: Day, direction: Direction): Day {
  const now = dayNumber(today);
  const distance = (day: Day) => {
    const ahead = dayNumber(day) - now;
    const isWrong = direction === 'past' ? ahead > 0 : direction === 'future' && ahead < 0;
    return isWrong ? Infinity : Math.abs(ahead);
  };
  const days = [today.year - 1, today.year, today.year + 1].map(find);
  return days.reduce((best, day) => (distance(day) < distance(best) ? day : best));
}

const on = (day: Day | null, next: number): TimeMatch => ({
  next,
  value: day && isoOf(day),
  type: 'date',
  rule: 'date.holiday',
  names: day,
});
