import { monthAt } from './month.js';
import { isPluralWeekday, weekdayAt } from './weekday.js';
import { SEASONS, SET_WORDS } from '../../lexicon/calendar-words.js';
import { startsUpper } from '../../scan/letters.js';
import type { TimeMatch, TimeRule } from '../rule.js';
import type { Words } from '../words.js';
import { weekdayNumber } from '../../calendar.js';
import { durationOf, readStretch, singularUnit } from './span.js';

const EVERY = new Set(['every', 'each']);

/** `every year`, `each Monday`, `every two weeks`, `every other day`. */
export const every: TimeRule = (words, i) => {
  if (!EVERY.has(words.at(i))) return null;
  const weekday = weekdayAt(words, i + 1);
  if (weekday > 0) return set(i + 2, `XXXX-WXX-${weekday}`);
  const month = monthAt(words, i + 1);
  if (month > 0) {
    const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words.at(i + 2))?.[1] ?? 0);
    const value = `XXXX-${pad(month)}`;
    return day > 0 && day <= 31 ? set(i + 3, `${value}-${pad(day)}`) : set(i + 2, value);
  }
  const season = SEASONS.get(words.at(i + 1));
  if (season !== undefined) return set(i + 2, `XXXX-${season}`);
  const other = words.at(i + 1) === 'other' ? 2 : 1;
  const unit = singularUnit(words.at(i + other));
  if (unit && unit === words.at(i + other))
    return set(i + other + 1, durationOf({ count: other, unit }));
  const stretch = readStretch(words, i + 1);
  return stretch ? set(stretch.next, durationOf(stretch)) : null;
};

/** `Mondays`. */
export const weekdays: TimeRule = (words, i) =>
  isPluralWeekday(words.at(i)) && /^[A-Z]/.test(words.form(i))
    ? set(i + 1, `XXXX-WXX-${weekdayNumber(words.at(i).slice(0, -1))}`)
    : null;

/** `daily`, `annually`, `twice a week`. */
export const frequency: TimeRule = (words, i) => {
  const period = SET_WORDS.get(words.at(i));
  const named = words.form(i) !== words.at(i) && startsUpper(words.form(i + 1));
  if (period && !named) return set(i + 1, period);
  if (!/^(?:once|twice|times?)$/.test(words.at(i)) || !/^(?:an?|per|every|each)$/.test(words.at(i + 1)))
    return null;
  const unit = singularUnit(words.at(i + 2));
  return unit ? set(i + 3, durationOf({ count: 1, unit })) : null;
};

/** `$5 a day`, `200 deaths per year`, `per night`, `per annum`: how often, after a number. */
export const rate: TimeRule = (words, i) => {
  if (!/^(?:an?|per)$/.test(words.at(i))) return null;
  if (words.at(i) === 'per' && words.at(i + 1) === 'annum') return set(i + 2, 'P1Y');
  const unit = singularUnit(words.at(i + 1));
  if (unit === null || unit !== words.at(i + 1) || unit === 'second' || unit === 'quarter') return null;
  if (words.at(i) !== 'per' && !countsBefore(words, i)) return null;
  return set(i + 2, durationOf({ count: 1, unit }));
};

/** Whether an amount ends right before token `i`: `5 percent`, `$3 billion`, `200 people`. */
function countsBefore(words: Words, i: number): boolean {
  for (let j = i - 1; j >= words.first && j > i - 4; j--) {
    if (/^\d/.test(words.at(j)) || words.tag(j) === 'CD') return true;
    if (!/^(?:NNS?|CD|JJ)$/.test(words.tag(j)) && words.at(j) !== '%') return false;
  }
  return false;
}

/** `weekends`, `weekdays`. */
export const daysOfWeek: TimeRule = (words, i) => {
  const word = words.at(i);
  return word === 'weekends' || word === 'weekdays'
    ? set(i + 1, word === 'weekends' ? 'XXXX-WXX-WE' : 'XXXX-WXX-WD')
    : null;
};

const pad = (n: number) => String(n).padStart(2, '0');

const set = (next: number, value: string): TimeMatch => ({ next, value, type: 'set', rule: 'set' });
