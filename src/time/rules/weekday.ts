import { addDays, isoDay, weekdayNumber, weekdayOf, type Day } from '../../calendar.js';
import { DAY_PARTS, DAY_WORDS } from '../../lexicon/calendar-words.js';
import { dayOfWeek } from '../moments.js';
import { directionAt } from '../direction.js';
import type { Anchors, TimeMatch, TimeRule } from '../rule.js';
import type { Words } from '../words.js';
import { dayFirst, monthFirst } from './month.js';

const LAST = new Set(['last', 'past', 'previous', 'preceding']);
const NEXT = new Set(['next', 'coming', 'upcoming']);
const PLURAL = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/;

/** `Thursday`, `last Friday`, `this coming Saturday night`, `Tuesday, January 21`. */
export const weekday: TimeRule = (words, i, anchors) => {
  let at = i;
  while (at < i + 3 && (LAST.has(words.at(at)) || NEXT.has(words.at(at)) || words.at(at) === 'this'))
    at++;
  const number = weekdayAt(words, at);
  if (number === 0) return null;
  const full = at === i ? fullDate(words, at + 1) : null;
  const match = full && (monthFirst(words, full, anchors) ?? dayFirst(words, full, anchors));
  if (match && match.rule !== 'date.month' && match.rule !== 'date.month-year')
    return closed(words, full, match);
  const next = DAY_PARTS.has(words.at(at + 1)) ? at + 2 : at + 1;
  const week = at === i ? weekAround(words, i, next, anchors) : null;
  if (week) return onDay(week.start && addDays(week.start, number - 1), week.next, 'date.weekday');
  if (!anchors.today) return { next, value: null, type: 'date', rule: 'date.weekday' };
  const modifier = at > i ? words.at(at - 1) : '';
  const tense = directionAt(words, i, next);
  const direction = LAST.has(modifier)
    ? 'past'
    : NEXT.has(modifier) || (modifier === 'this' && tense !== 'past')
      ? 'future'
      : tense;
  let day = dayOfWeek(number, anchors.today, direction);
  if (modifier !== '' && modifier !== 'this' && weekdayOf(anchors.today) === number)
    day = addDays(day, LAST.has(modifier) ? -7 : 7);
  return { next, value: isoDay(day), type: 'date', rule: 'date.weekday', names: day };
};

/** `today`, `yesterday afternoon`, `last night`, `this morning`, `the day before yesterday`. */
export const dayWord: TimeRule = (words, i, { today }) => {
  const far =
    /^the$/.test(words.at(i)) && words.at(i + 1) === 'day' && /^(?:before|after)$/.test(words.at(i + 2))
      ? words.at(i + 3)
      : '';
  if (far === 'yesterday' || far === 'tomorrow')
    return onDay(today && addDays(today, far === 'tomorrow' ? 2 : -2), i + 4);
  const shift = DAY_WORDS.get(words.at(i));
  if (shift !== undefined)
    return words.at(i + 1) === "'s" && /^[A-Z]/.test(words.form(i + 2)) && words.form(i) === 'Today'
      ? null
      : onDay(today && addDays(today, shift), DAY_PARTS.has(words.at(i + 1)) ? i + 2 : i + 1);
  if (words.at(i) === 'last' && words.at(i + 1) === 'night')
    return onDay(today && addDays(today, -1), i + 2);
  if (words.at(i) === 'this' && /^(?:morning|afternoon|evening)$/.test(words.at(i + 1)))
    return onDay(today, i + 2);
  return null;
};

const PARTS = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);

/** `in the morning`, `at night`, `overnight`: a part of a day that others tell. */
export const dayPart: TimeRule = (words, i) => {
  if (words.at(i) === 'overnight') return part(i + 1, 'TNI');
  if (words.at(i) === 'at' && words.at(i + 1) === 'night') return part(i + 2, 'TNI');
  const value = words.at(i) === 'the' ? PARTS.get(words.at(i + 1)) : undefined;
  const isAsked = /^(?:in|during|into|through|by|of)$/.test(words.at(i - 1));
  return value && isAsked && words.at(i + 2) !== 'of' ? part(i + 2, value) : null;
};

const part = (next: number, value: string): TimeMatch => ({
  next,
  value,
  type: 'time',
  rule: 'time.day-part',
});

/** Full names capitalised; abbreviations with their full stop. */
export function weekdayAt(words: Words, i: number): number {
  const form = words.form(i);
  return /^[A-Z]/.test(form) && (form.endsWith('day') || form.endsWith('.')) ? weekdayNumber(form) : 0;
}

export const isPluralWeekday = (word: string): boolean => PLURAL.test(word);

const fullDate = (words: Words, i: number): number => {
  const at = DAY_PARTS.has(words.at(i)) ? i + 1 : i;
  return /^(?:,|the|\()$/.test(words.at(at)) ? at + 1 : at;
};

/** The date in brackets behind a weekday, with the closing one: `Monday (Oct. 9)`. */
const closed = (words: Words, first: number, match: TimeMatch): TimeMatch =>
  words.at(first - 1) === '(' && words.at(match.next) === ')'
    ? { ...match, next: match.next + 1 }
    : match;

const WEEKS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** The Monday of the week named behind or before a weekday: `Tuesday of last week`, `Monday next week`, `last week Friday`. */
function weekAround(
  words: Words,
  i: number,
  next: number,
  { today }: Anchors,
): { start: Day | null; next: number } | null {
  const of = /^(?:of|,)$/.test(words.at(next)) ? next + 1 : next;
  const behind = words.at(of + 1) === 'week' ? WEEKS.get(words.at(of)) : undefined;
  const before = words.at(i - 1) === 'week' ? WEEKS.get(words.at(i - 2)) : undefined;
  const shift = behind ?? before;
  if (shift === undefined) return null;
  const start = today && addDays(today, 1 - weekdayOf(today) + 7 * shift);
  return { start, next: behind === undefined ? next : of + 2 };
}

const onDay = (day: Day | null, next: number, rule = 'date.day-word'): TimeMatch => ({
  next,
  value: day && isoDay(day),
  type: 'date',
  rule,
  names: day,
});
