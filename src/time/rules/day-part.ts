import { addDays, isoDay, type Day } from '../../calendar.js';
import { DAY_PARTS, DAY_WORDS, isBeforeMoment, MOMENTS_OF_DAY } from '../../lexicon/calendar-words.js';
import type { TimeMatch, TimeRule } from '../rule.js';
import type { Words } from '../words.js';

/** A day, or a part of one where `part` says which: `2021-09-16`, `2021-09-16TMO`. */
export const onDay = (day: Day | null, next: number, rule = 'date.day-word', part = ''): TimeMatch => ({
  next,
  value: day && isoDay(day) + part,
  type: part === '' || day === null ? 'date' : 'time',
  rule,
  names: day,
});

/** `today`, `yesterday afternoon`, `last night`, `this morning`, `the day before yesterday`. */
export const dayWord: TimeRule = (words, i, { today }) => {
  const far =
    words.at(i) === 'the' && words.at(i + 1) === 'day' && /^(?:before|after)$/.test(words.at(i + 2))
      ? words.at(i + 3)
      : '';
  if (far === 'yesterday' || far === 'tomorrow')
    return onDay(today && addDays(today, far === 'tomorrow' ? 2 : -2), i + 4);
  const shift = DAY_WORDS.get(words.at(i));
  if (shift !== undefined)
    return words.at(i + 1) === "'s" && isPaper(words.form(i), words.form(i + 2))
      ? null
      : ofWord(words, i, today, shift);
  if (words.at(i) === 'last' && words.at(i + 1) === 'night')
    return onDay(today && addDays(today, -1), i + 2, 'date.day-word', 'TNI');
  const part = words.at(i) === 'this' ? DAY_PARTS.get(words.at(i + 1)) : undefined;
  return part !== undefined && /^T[A-Z]/.test(part) && part !== 'TNI'
    ? onDay(today, i + 2, 'date.day-word', part)
    : null;
};

function ofWord(words: Parameters<TimeRule>[0], i: number, today: Day | null, shift: number): TimeMatch {
  const part = words.at(i) === 'tonight' ? 'TNI' : (DAY_PARTS.get(words.at(i + 1)) ?? '');
  const next = part === '' || words.at(i) === 'tonight' ? i + 1 : i + 2;
  return onDay(today && addDays(today, shift), next, 'date.day-word', part);
}

/** `Today's Zaman`. */
const isPaper = (word: string, behind: string): boolean => word === 'Today' && /^[A-Z]/.test(behind);

/** `in the morning`, `at night`, `overnight`: a part of a day that others tell. */
export const dayPart: TimeRule = (words, i) => {
  if (words.at(i) === 'overnight') return part(i + 1, 'TNI');
  if (words.at(i) === 'at' && words.at(i + 1) === 'night') return part(i + 2, 'TNI');
  const moment = MOMENTS_OF_DAY.get(words.at(i));
  if (moment !== undefined) return isBeforeMoment(words.at(i - 1)) ? part(i + 1, moment) : null;
  const late = lateIn(words, i);
  if (late) return late;
  const value = words.at(i) === 'the' ? DAY_PARTS.get(words.at(i + 1)) : undefined;
  const isAsked = /^(?:in|during|into|through|by|of)$/.test(words.at(i - 1));
  return value && /^T[A-Z]/.test(value) && isAsked && words.at(i + 2) !== 'of'
    ? part(i + 2, value)
    : null;
};

/** The part of a day behind `early` or `late`: `in the late afternoon`, `by early evening`. */
function lateIn(words: Words, i: number): TimeMatch | null {
  const value = /^(?:early|late)$/.test(words.at(i - 1)) ? DAY_PARTS.get(words.at(i)) : undefined;
  const before = words.at(i - 2) === 'the' ? words.at(i - 3) : words.at(i - 2);
  return value && /^T[A-Z]/.test(value) && /^(?:in|during|into|by|until|since)$/.test(before)
    ? part(i + 1, value)
    : null;
}

const part = (next: number, value: string): TimeMatch => ({
  next,
  value,
  type: 'time',
  rule: 'time.day-part',
});
