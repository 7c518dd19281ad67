import { isNamedAfterFeast } from '../../lexicon/calendar-words.js';
import { dayNumber, type Day } from '../../calendar.js';
import { HOLIDAYS, LONGEST_HOLIDAY } from '../holidays.js';
import { directionAt, type Direction } from '../direction.js';
import { isoOf } from '../moments.js';
import type { TimeMatch, TimeRule } from '../rule.js';
import type { Words } from '../words.js';
import { readTrailingYear } from './trailing-year.js';

/**
 * `Christmas Eve`, `Easter Sunday 2019`, `New Year's Day`: of the year named, else of the one that tense
 * tells.
 */
export const holiday: TimeRule = (words, i, anchors) => {
  if (!/^\p{Lu}/u.test(words.form(i)) || words.joined(i)) return null;
  const named = longestAt(words, i);
  if (!named || isNamedAfterFeast(words.at(named.end))) return null;
  const { find, end } = named;
  const year = readTrailingYear(words, end, anchors);
  if (year) return on(year.year === null ? null : find(year.year), year.next);
  if (!anchors.today) return on(null, end);
  return on(nearest(find, anchors.today, directionAt(words, i, end)), end);
};

/** The longest name of a holiday that begins at a token. */
function longestAt(words: Words, i: number): { find: (year: number) => Day; end: number } | null {
  let longest: ReturnType<typeof longestAt> = null;
  let name = '';
  for (let end = i + 1; end <= i + LONGEST_HOLIDAY; end++) {
    name += words.at(end - 1).replace('’', "'");
    const find = HOLIDAYS.get(name);
    if (find) longest = { find, end };
    name += ' ';
  }
  return longest;
}

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
