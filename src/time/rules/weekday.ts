import { addDays, isoDay, weekdayNumber, weekdayOf } from '../../calendar.js';
import { DAY_PARTS, DAY_WORDS } from '../lexicon.js';
import { dayOfWeek } from '../moments.js';
import { directionAt } from '../direction.js';
import type { TimeMatch, TimeRule } from '../rule.js';
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
  if (match && match.rule !== 'date.month' && match.rule !== 'date.month-year') return match;
  const next = DAY_PARTS.has(words.at(at + 1)) ? at + 2 : at + 1;
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

/** Full names capitalised; abbreviations with their full stop. */
export function weekdayAt(words: Words, i: number): number {
  const form = words.form(i);
  return /^[A-Z]/.test(form) && (form.endsWith('day') || form.endsWith('.')) ? weekdayNumber(form) : 0;
}

export const isPluralWeekday = (word: string): boolean => PLURAL.test(word);

const fullDate = (words: Words, i: number): number =>
  words.at(i) === ',' || words.at(i) === 'the' ? i + 1 : i;

const onDay = (day: { year: number; month: number; day: number } | null, next: number): TimeMatch => ({
  next,
  value: day && isoDay(day),
  type: 'date',
  rule: 'date.day-word',
  names: day,
});
