import { addDays } from '../../calendar.js';
import { dayOfWeek } from '../moments.js';
import type { TimeRule } from '../rule.js';
import { onDay } from './day-part.js';
import { readStretch } from './span.js';
import { weekdayAt } from './weekday.js';

/** `two weeks ago Wednesday`, `a week from Friday`: a weekday, and weeks before or behind it. */
export const weekApart: TimeRule = (words, i, { today }) => {
  const stretch = readStretch(words, i);
  if (!stretch || stretch.unit !== 'week' || stretch.count === null) return null;
  const back = words.at(stretch.next) === 'ago';
  if (!back && words.at(stretch.next) !== 'from') return null;
  const weekday = weekdayAt(words, stretch.next + 1);
  if (weekday === 0) return null;
  const near = today && dayOfWeek(weekday, today, back ? 'past' : 'future');
  const days = 7 * stretch.count * (back ? -1 : 1);
  return onDay(near && addDays(near, days), stretch.next + 2, 'date.weekday');
};
