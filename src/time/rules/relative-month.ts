import type { Day } from '../../calendar.js';
import { isoOf, yearOf } from '../moments.js';
import type { TimeRule } from '../rule.js';
import { monthAt } from './month.js';
import { relative } from './relative.js';
import { readTrailingYear } from './trailing-year.js';

/** `last June`, `this past December`, `next March`, `that September`. */
export const relativeMonth: TimeRule = (words, i, { today, named }) => {
  const first = words.at(i);
  if (!/^(?:last|this|next|past|that)$/.test(first)) return null;
  const at = first === 'this' && /^(?:past|coming)$/.test(words.at(i + 1)) ? i + 2 : i + 1;
  const month = monthAt(words, at);
  if (month === 0 || /^\d/.test(words.at(at + 1))) return null;
  const year =
    first === 'that' ? (named.year?.year ?? null) : today && yearBy(words.at(at - 1), month, today);
  const found = year === null ? null : { value: isoOf({ year, month }), names: { year, month } };
  return relative(found, at + 1, 'date.month');
};

/** The year of the month that a word before it points to, seen from the article's day. */
function yearBy(modifier: string, month: number, today: Day): number {
  if (modifier === 'this') return today.year;
  if (modifier !== 'next' && modifier !== 'coming') return today.year - (month < today.month ? 0 : 1);
  return month === today.month ? today.year + 1 : yearOf(month, undefined, today, 'future');
}

/** `last year August 8` says its year first. */
export const yearBeforeDate =
  (inner: TimeRule): TimeRule =>
  (words, i, anchors) => {
    const year = readTrailingYear(words, i, anchors);
    if (!year?.year || words.at(i + 1) !== 'year') return null;
    const match = inner(words, year.next, {
      ...anchors,
      today: { year: year.year, month: 12, day: 31 },
    });
    return match?.names?.day !== undefined ? match : null;
  };
