import { isRealDay, monthNumber } from '../../calendar.js';
import { startsUpper } from '../../scan/letters.js';
import { isoOf, nearestYear, yearOf } from '../moments.js';
import { directionAt } from '../direction.js';
import type { Anchors, Moment, TimeMatch, TimeRule } from '../rule.js';
import type { Words } from '../words.js';
import { readTrailingYear, readYear } from './trailing-year.js';

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const ASKS_FOR_MONTH = new Set([
  'in',
  'of',
  'since',
  'until',
  'till',
  'by',
  'from',
  'to',
  'for',
  'during',
  'between',
  'after',
  'before',
  'early',
  'late',
  'mid',
  '-',
  'last',
  'next',
  'this',
  'that',
  'and',
  'through',
  'throughout',
  'past',
  'coming',
  'or',
]);
const MAY = 5,
  MARCH = 3;

/**
 * `Sept. 16`, `September 16-19, 2021`, `Sept. 10 to 16`, `September 2021`, `September of last year`,
 * `September`.
 */
export const monthFirst: TimeRule = (words, i, anchors) => {
  const month = monthAt(words, i);
  if (month === 0) return null;
  const first = words.at(i + 1) === 'the' ? i + 2 : i + 1;
  const day = readDay(words, first);
  if (day !== null && words.at(first + 1) !== '%') {
    const until = readUntil(words, first + 1, day);
    return date(words, [i, until?.next ?? first + 1], { month, day, until: until?.day }, anchors);
  }
  const year = readTrailingYear(words, i + 1, anchors);
  if (year)
    return dated(year.year === null ? null : { year: year.year, month }, year.next, 'date.month-year');
  if (!standsAlone(words, i, month)) return null;
  const shared = yearOfLater(words, i + 1, month, anchors);
  if (shared !== null) return dated({ year: shared, month }, i + 1, 'date.month');
  const direction = directionAt(words, i, i + 1);
  return dated(
    anchors.today && { year: yearOf(month, undefined, anchors.today, direction), month },
    i + 1,
    'date.month',
  );
};

/** `16 September 2021`, `16th of September`, `10-16 September`. */
export const dayFirst: TimeRule = (words, i, anchors) => {
  const day = readDay(words, i);
  if (day === null) return null;
  const until = readUntil(words, i + 1, day);
  const last = until?.next ?? i + 1;
  const at = words.at(last) === 'of' ? last + 1 : last;
  const month = monthAt(words, at);
  if (month === 0 || readDay(words, at + 1) !== null) return null;
  return date(words, [i, at + 1], { month, day, until: until?.day }, anchors);
};

/**
 * The month a capitalised name or abbreviation stands for; short forms need a full stop or a number beside
 * them.
 */
export function monthAt(words: Words, i: number): number {
  const form = words.form(i).replace(/^[Mm]id-/, '');
  if (!/^[A-Z]/.test(form)) return 0;
  const month = monthNumber(form);
  if (
    month === 0 ||
    form === 'May' ||
    form.length > 4 ||
    form.endsWith('.') ||
    form === 'June' ||
    form === 'July'
  )
    return month;
  return DAY.test(words.at(i + 1)) || DAY.test(words.at(i - 1)) || readYear(words, i + 1) !== null
    ? month
    : 0;
}

/** A day of the month in figures, `1st` too; null for any other word. */
export function readDay(words: Words, i: number): number | null {
  const day = Number(DAY.exec(words.at(i))?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** The later day of a range: `-19`, `to 16`, `through 16`. */
function readUntil(words: Words, i: number, day: number): { day: number; next: number } | null {
  if (!/^(?:[-–—]|to|through)$/.test(words.at(i))) return null;
  const until = readDay(words, i + 1);
  return until !== null && until > day && words.at(i + 2) !== '%' ? { day: until, next: i + 2 } : null;
}

/** `the Sept. 11 attacks` are those of 2001, whatever the year of the article. */
const yearOfEvent = (words: Words, i: number, month: number, day: number): number | null =>
  month === 9 && day === 11 && /^(?:attacks?|terrorist|terror|hijackers?|hijackings)$/.test(words.at(i))
    ? 2001
    : null;

/** The year of the date that a range goes on to: `26 July to 2 August 2025`, `July and August 2011`. */
function yearOfLater(words: Words, i: number, month: number, anchors: Anchors): number | null {
  if (!/^(?:to|until|through|and|or|[-–—])$/.test(words.at(i))) return null;
  const at = readDay(words, i + 1) !== null && !monthAt(words, i + 1) ? i + 2 : i + 1;
  const later = monthAt(words, at);
  if (later === 0) return null;
  const end = at === i + 1 && readDay(words, at + 1) !== null ? at + 2 : at + 1;
  const year = readTrailingYear(words, end, anchors);
  if (year?.year == null) return null;
  return later < month ? year.year - 1 : year.year;
}

/**
 * May and March are also words, and months are also names: alone they need a word before that asks for a
 * month.
 */
function standsAlone(words: Words, i: number, month: number): boolean {
  const form = words.form(i);
  if (isForename(words, i)) return false;
  if (ASKS_FOR_MONTH.has(words.at(i - 1))) return true;
  return (
    month !== MAY &&
    month !== MARCH &&
    form !== form.toUpperCase() &&
    !startsUpper(words.form(i + 1)) &&
    !startsUpper(words.form(i - 1))
  );
}

/** `and June Whitfield`, `for April Jensen`: a name behind a word that stands before months and people. */
const isForename = (words: Words, i: number): boolean =>
  /^(?:and|or|to|for|by|of|from|that|after|before|-)$/.test(words.at(i - 1)) &&
  /^\p{Lu}\p{Ll}+$/u.test(words.form(i + 1)) &&
  words.tag(i + 1).startsWith('NNP') &&
  monthNumber(words.form(i + 1)) === 0;

/** A day of a month, or several up to `until`. */
interface DayOfMonth {
  month: number;
  day: number;
  until: number | undefined;
}

/** The date that the words `[i, end)` tell, with the year that stands behind them or is meant. */
function date(
  words: Words,
  [i, end]: readonly [number, number],
  named: DayOfMonth,
  anchors: Anchors,
): TimeMatch | null {
  const { month, day, until } = named;
  const trailing = readTrailingYear(words, end, anchors);
  const next = trailing?.next ?? end;
  const shared = trailing
    ? null
    : (yearOfLater(words, end, month, anchors) ?? yearOfEvent(words, end, month, day));
  const year = trailing ? trailing.year : (shared ?? yearAround(words, [i, next], named, anchors));
  const isNear = year !== null && !trailing && shared === null && anchors.today === null;
  if (!isRealDay({ year: year ?? 2000, month, day })) return null;
  const rule = ruleOf(isNear, until !== undefined);
  if (year === null) return dated(null, next, rule);
  const match = dated({ year, month, day }, next, rule);
  return until === undefined
    ? match
    : { ...match, value: `${match.value}/${isoOf({ year, month, day: until })}` };
}

/** The year of a day without one: seen from the article's day, else beside the full date of the text. */
function yearAround(
  words: Words,
  [i, next]: readonly [number, number],
  { month, day }: DayOfMonth,
  { today, near }: Anchors,
): number | null {
  if (today) return yearOf(month, day, today, directionAt(words, i, next));
  return near ? nearestYear(month, day, near) : null;
}

function ruleOf(isNear: boolean, isRange: boolean): string {
  if (isNear) return 'date.day-near';
  return isRange ? 'date.range' : 'date.day';
}

const dated = (names: Moment | null, next: number, rule: string): TimeMatch => ({
  next,
  value: names && isoOf(names),
  type: 'date',
  rule,
  names,
});
