import { isoDay, isRealDay, monthNumber } from '../../calendar.js';
import { isTimeZone } from '../../lexicon/time-words.js';
import type { TimeMatch, TimeRule } from '../rule.js';
import type { Words } from '../words.js';
import { clockValue, inPart, time } from './clock-value.js';
import { clockInWords, oClock } from './clock-words.js';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):\d{2}(?::\d{2})?)?(?![\d-])/;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2}(?=[^\d/.-]|$|\.(?!\d)))(?!\d|[/.-]\d)/;
const YEAR_FIRST = /^((?:19|20)\d{2})([/.])(\d{1,2})\2(\d{1,2})(?!\d|[/.]\d)/;
const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(?: ?([ap])\.? ?m\b\.?)?/i;
const WIDEST = 24;

/** `2021-09-17`, `2021-09-17T13:07`. */
export const isoDate: TimeRule = (words, i) => {
  if (words.joined(i)) return null;
  const match = ISO.exec(words.textFrom(i, WIDEST));
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!isRealDay(day)) return null;
  const next = words.after(words.tokens.starts[i]! + match[0].length, i);
  return { next, value: match[0], type: match[4] ? 'time' : 'date', rule: 'date.iso', names: day };
};

/**
 * `17/09/2021`, `17.09.2021`, `17-09-2021`, `9/17/2021`, `9-17-2021`; null value where day and month cannot
 * be told apart.
 */
export const numericDate: TimeRule = (words, i) => {
  const text = words.textFrom(i, WIDEST);
  const ordered = YEAR_FIRST.exec(text);
  if (ordered && !words.joined(i)) return yearFirst(words, i, ordered);
  const match = NUMERIC.exec(text);
  if (!match || words.joined(i)) return null;
  const [first, third] = [Number(match[1]), Number(match[3])];
  const short = match[4]!.length === 2;
  if (short && (match[2] !== '/' || Math.max(first, third) < 13)) return null;
  const year = short ? centuryOf(Number(match[4])) : Number(match[4]);
  const isMonthFirst = match[2] === '-' && third > 12;
  const dotted = match[2] !== '/' && !isMonthFirst;
  const dayFirst = dotted || first > 12 || first === third;
  if (!dayFirst && third <= 12)
    return {
      next: words.after(words.tokens.starts[i]! + match[0].length, i),
      value: null,
      type: 'date',
      rule: 'date.numeric',
    };
  const day = dayFirst ? { year, month: third, day: first } : { year, month: first, day: third };
  if (!isRealDay(day)) return null;
  return {
    next: words.after(words.tokens.starts[i]! + match[0].length, i),
    value: isoDay(day),
    type: 'date',
    rule: 'date.numeric',
    names: day,
  };
};

/** Years of two figures are of this century up to 30, as spreadsheets read them. */
const centuryOf = (year: number): number => (year <= 30 ? 2000 : 1900) + year;

/** `2018/03/01`, `2019.11.3`. */
function yearFirst(words: Words, i: number, match: RegExpExecArray): TimeMatch | null {
  const day = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
  if (!isRealDay(day)) return null;
  const next = words.after(words.tokens.starts[i]! + match[0].length, i);
  return { next, value: isoDay(day), type: 'date', rule: 'date.numeric', names: day };
}

/** `12-Mar-1961`. */
export const lettersDate: TimeRule = (words, i) => {
  const match = /^(\d{1,2})-(\p{L}{3})-((?:19|20)\d{2})(?!\d)/u.exec(words.textFrom(i, WIDEST));
  if (!match || words.joined(i)) return null;
  const day = { year: Number(match[3]), month: monthNumber(match[2]!), day: Number(match[1]) };
  if (day.month === 0 || !isRealDay(day)) return null;
  const next = words.after(words.tokens.starts[i]! + match[0].length, i);
  return { next, value: isoDay(day), type: 'date', rule: 'date.numeric', names: day };
};

/** `9/11`, as the attacks of 2001 are called. */
export const nineEleven: TimeRule = (words, i) =>
  words.at(i) === '9/11' ? { next: i + 1, value: '2001-09-11', type: 'date', rule: 'date.event' } : null;

/** `13:07`, `10:30 a.m.`, `9 pm EST`, `noon`, `1630 GMT`, `2300 hours`. */
export const clock: TimeRule = (words, i) => {
  const word = words.at(i);
  if (/^(?:noon|midday|midnight)$/.test(word))
    return /^(?:at|by|until|before|after|around|past|between|to)$/.test(words.at(i - 1))
      ? time(words, i + 1, word === 'midnight' ? 'T24:00' : 'T12:00')
      : null;
  if (/^o['’]clock$/.test(words.at(words.number(i)?.next ?? i))) return oClock(words, i);
  const told = clockInWords(words, i);
  if (told) return told;
  if (!/^\d/.test(word) || (words.joined(i) && words.at(i - 1) !== '(')) return null;
  return militaryTime(words, i) ?? clockTime(words, i);
};

/** Four figures are a time before a zone or `hours`. */
function militaryTime(words: Words, i: number): TimeMatch | null {
  const figures = /^([01]\d|2[0-3])[:.]?([0-5]\d)$/.exec(words.at(i));
  if (!figures || !/^\d{4}$/.test(words.at(i))) return null;
  const value = `T${figures[1]!}:${figures[2]!}`;
  if (/^(?:hours|hrs)$/.test(words.at(i + 1))) {
    const end = isTimeZone(words.at(i + 2)) ? i + 3 : i + 2;
    return { next: end, value, type: 'time', rule: 'time.clock' };
  }
  return isTimeZone(words.at(i + 1)) ? time(words, i + 1, value) : null;
}

function clockTime(words: Words, i: number): TimeMatch | null {
  const match = CLOCK.exec(words.textFrom(i, WIDEST));
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const half = match[3]?.toLowerCase();
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  if (minute > 59 || hour > (half ? 12 : 24) || (hour === 24 && minute > 0)) return null;
  if (!half && !isPlainClock(words, i, match[0])) return null;
  const end = words.tokens.starts[i]! + match[0].length;
  const next = words.after(end, i);
  if (words.tokens.ends[next - 1]! > end + 1) return null;
  const part = half === undefined ? inPart(words, next, hour) : null;
  if (part) return time(words, part.next, clockValue(part.hour, minute));
  return time(
    words,
    next,
    clockValue(half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0), minute),
  );
}

/** Without a.m. or p.m. a colon tells a time; a full stop does where a zone follows. */
const isPlainClock = (words: Words, i: number, written: string): boolean =>
  /^\d{1,2}:\d{2}(?::\d{2})?$/.test(words.at(i)) ||
  (written.includes('.') && isTimeZone(words.at(i + 1)) && /^\d{1,2}\.\d{2}$/.test(words.at(i)));
