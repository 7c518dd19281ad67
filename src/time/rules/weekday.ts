import { addDays, weekdayNumber, weekdayOf, type Day } from '../../calendar.js';
import { DAY_PARTS } from '../../lexicon/calendar-words.js';
import { surnames } from '../../knowledge/name-lists.js';
import { isPersonalTitle } from '../../lexicon/person-names.js';
import { isSurnameOfRegion } from '../../lexicon/surnames-of-regions.js';
import { dayOfWeek } from '../moments.js';
import { directionAt, type Direction } from '../direction.js';
import type { Anchors, TimeMatch, TimeRule } from '../rule.js';
import type { Words } from '../words.js';
import { onDay } from './day-part.js';
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
  if (number === 0 || isPerson(words, at)) return null;
  const full = at === i ? fullDate(words, at + 1) : null;
  const match = full && (monthFirst(words, full, anchors) ?? dayFirst(words, full, anchors));
  if (match && match.rule !== 'date.month' && match.rule !== 'date.month-year')
    return closed(words, full, match);
  const part = DAY_PARTS.get(words.at(at + 1)) ?? '';
  const next = part === '' ? at + 1 : at + 2;
  const week = at === i ? weekAround(words, i, next, anchors) : null;
  if (week) return onDay(week.start && addDays(week.start, number - 1), week.next, 'date.weekday', part);
  if (!anchors.today) return onDay(null, next, 'date.weekday', part);
  const modifier = at > i ? words.at(at - 1) : '';
  const day = dayBy(modifier, number, anchors.today, directionAt(words, i, next));
  return onDay(day, next, 'date.weekday', part);
};

/**
 * The day of a weekday behind `last`, `next`, `this` or none of them, where the words around it point in a
 * direction.
 */
function dayBy(modifier: string, weekday: number, today: Day, tense: Direction): Day {
  const isLast = LAST.has(modifier);
  const isNext = NEXT.has(modifier);
  const ahead = isNext || (modifier === 'this' && tense !== 'past');
  const day = dayOfWeek(weekday, today, isLast ? 'past' : directionOf(ahead, tense));
  return (isLast || isNext) && weekdayOf(today) === weekday ? addDays(day, isLast ? -7 : 7) : day;
}

const directionOf = (ahead: boolean, tense: Direction): Direction => (ahead ? 'future' : tense);

/** Full names capitalised; abbreviations with their full stop. */
export function weekdayAt(words: Words, i: number): number {
  const form = words.form(i);
  return /^[A-Z]/.test(form) && (form.endsWith('day') || form.endsWith('.')) ? weekdayNumber(form) : 0;
}

/** A day that is somebody's name: `Friday, 43, wept`, `Sunday Okon works there`, `Friday Banda left`. */
const isPerson = (words: Words, i: number): boolean =>
  (words.at(i + 1) === ',' && words.at(i + 3) === ',' && /^[1-9]\d$/.test(words.at(i + 2))) ||
  isPersonalTitle(words.at(i - 1)) ||
  (i === words.first && words.tag(i + 1) === 'NNP' && words.tag(i + 2) === 'VBZ') ||
  ((i === words.first || words.at(i - 1) === 'and') && isSurname(words.form(i + 1)));

const isSurname = (form: string): boolean =>
  /^\p{Lu}/u.test(form) && (surnames().has(form) || isSurnameOfRegion(form.toLowerCase()));

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

/**
 * The Monday of the week named behind or before a weekday: `Tuesday of last week`, `Monday next week`, `last
 * week Friday`.
 */
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
