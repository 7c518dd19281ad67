import { weekdayOf } from '../../calendar.js';
import { directionAt } from '../direction.js';
import { dayFirst, monthAt, monthFirst } from './month.js';
import { readTrailingYear, readYear } from './trailing-year.js';
import {
  DAY_PARTS,
  isCountedUnit,
  isEdge,
  isEdgeNoun,
  isWholeUnit,
  REFERENCE_SHIFTS,
  SHIFTS,
} from '../../lexicon/calendar-words.js';
import { isoOf, namedFor, shiftUnit } from '../moments.js';
import { further, type Anchors, type TimeMatch, type TimeRule } from '../rule.js';
import type { Words } from '../words.js';

/** `next year`, `last week`, `this month`, `the current quarter`. */
export const relativeUnit: TimeRule = (words, i, { today }) => {
  const at = words.at(i) === 'the' ? i + 1 : i;
  const shift = SHIFTS.get(words.at(at));
  const fiscal = /^(?:fiscal|financial)$/.test(words.at(at + 1)) ? 1 : 0;
  const unit = words.at(at + 1 + fiscal);
  if (
    shift === undefined ||
    (fiscal === 1 && unit !== 'year') ||
    !isCountedUnit(unit) ||
    unit === 'day' ||
    (at > i && (shift === -1 || words.at(at) === 'next'))
  )
    return null;
  return relative(shiftUnit(today, unit, shift), at + 2 + fiscal, 'date.relative-unit');
};

/** `the next day`, `the previous month`, `the following year`, `the same week`: from the date last named. */
export const namedUnit: TimeRule = (words, i, anchors) => {
  if (words.at(i) !== 'the' && words.at(i) !== 'that') return null;
  const same = words.at(i) === 'that';
  const at = same && words.at(i + 1) !== 'same' ? i : i + 1;
  const shift = same ? 0 : REFERENCE_SHIFTS.get(words.at(at));
  if (!same && isBeside(words, at)) {
    const steps = words.at(at + 1) === 'before' ? -1 : 1;
    const beside = words.at(at);
    if (beside === 'day') return dayBeside(steps, at + 2, namedFor('day', anchors));
    if (isCountedUnit(beside))
      return relative(shiftUnit(namedFor(beside, anchors), beside, steps), at + 2, 'date.named-unit');
  }
  const unit = words.at(at + 1);
  if (shift === undefined || !isCountedUnit(unit)) return null;
  if (shift === 0 && readTrailingYear(words, at + 2, anchors)) return null;
  return relative(shiftUnit(namedFor(unit, anchors), unit, shift), at + 2, 'date.named-unit');
};

/** `the year before,`: nothing that it lies before is named. */
const isBeside = (words: Words, i: number): boolean =>
  /^(?:before|after)$/.test(words.at(i + 1)) &&
  !/^(?:DT|PRP\$|WP|NN|JJ|CD|VBG|EX|IN)/.test(words.tag(i + 2));

/** `the next morning`, `that night`, `the same evening`: on or after the day last named. */
export const namedDayPart: TimeRule = (words, i, anchors) => {
  const at = words.at(i) === 'the' ? i + 1 : i;
  const part = DAY_PARTS.get(words.at(at + 1));
  if (part === undefined) return null;
  const reference = at > i ? REFERENCE_SHIFTS.get(words.at(at)) : undefined;
  const shift = words.at(at) === 'that' ? 0 : reference;
  if (shift === undefined) return null;
  const match = relative(shiftUnit(namedFor('day', anchors), 'day', shift), at + 2, 'date.named-unit');
  return match.value === null ? match : { ...match, value: match.value + part, type: 'time' };
};

const LATE_MONTH = 9;

/** `in the new year`: the one to come when the year is old. */
export const newYear: TimeRule = (words, i, { today }) => {
  if (words.at(i) !== 'the' || words.form(i + 1) !== 'new' || words.form(i + 2) !== 'year') return null;
  const isOld = today !== null && today.month >= LATE_MONTH;
  return relative(shiftUnit(today, 'year', isOld ? 1 : 0), i + 3, 'date.relative-unit');
};

/** `the week of Dec. 10`: the one that holds the day. */
export const weekOf: TimeRule = (words, i, anchors) => {
  if (words.at(i) !== 'the' || words.at(i + 1) !== 'week' || words.at(i + 2) !== 'of') return null;
  const match = monthFirst(words, i + 3, anchors) ?? dayFirst(words, i + 3, anchors);
  const day = match?.names;
  if (!match || (day && day.day === undefined)) return null;
  return relative(day ? shiftUnit(day, 'week', 0) : null, match.next, 'date.named-unit');
};

/** `the weekend`: the one before or after, by tense. */
export const weekend: TimeRule = (words, i, { today }) => {
  if (words.at(i) !== 'the' || words.at(i + 1) !== 'weekend') return null;
  const isPast = directionAt(words, i, i + 2) !== 'future' && today !== null && weekdayOf(today) < 6;
  return relative(shiftUnit(today, 'weekend', isPast ? -1 : 0), i + 2, 'date.relative-unit');
};

/** `year-end`, `year's end`, `end-2013`, `end-March`. */
export const yearEnd: TimeRule = (words, i, anchors) => {
  if (words.at(i) === 'year' && /^(?:-|['’]s)$/.test(words.at(i + 1)) && words.at(i + 2) === 'end')
    return relative(shiftUnit(anchors.today, 'year', 0), i + 3, 'date.relative-unit');
  if (words.at(i) !== 'end' || words.at(i + 1) !== '-') return null;
  const year = readYear(words, i + 2);
  if (year !== null) return relative({ value: isoOf({ year }), names: { year } }, i + 3, 'date.year');
  return monthAt(words, i + 2) > 0 ? monthFirst(words, i + 2, anchors) : null;
};

/** `earlier in the day`, `later in the week`: the whole of the one that is spoken of. */
function unitAround(words: Words, i: number, anchors: Anchors): TimeMatch | null {
  if (!/^(?:earlier|later|early|late)$/.test(words.at(i)) || words.at(i + 1) !== 'in') return null;
  const unit = words.at(i + 3);
  if (words.at(i + 2) !== 'the' || !(unit === 'day' || isWholeUnit(unit))) return null;
  return relative(shiftUnit(namedFor(unit, anchors), unit, 0), i + 4, 'date.named-unit');
}

/**
 * `early October`, `the early hours of Sunday`, `the end of July`, `later this month`: the whole of what they
 * are part of, by the rule that reads furthest.
 */
export const edge =
  (inners: readonly TimeRule[]): TimeRule =>
  (words, i, anchors) => {
    let at = words.at(i) === 'the' ? i + 1 : i;
    if (!isEdge(words.at(at))) return null;
    const inUnit = unitAround(words, at, anchors);
    if (inUnit) return inUnit;
    at += words.at(at) === 'early' && words.at(at + 1) === 'hours' ? 2 : 1;
    if (words.at(at) === '-') at++;
    const of = words.at(at) === 'of' ? at + 1 : at;
    if (of === at && isEdgeNoun(words.at(at - 1))) return null;
    const then = words.at(of) === 'the' ? of + 1 : null;
    const unit = then === null || of === at ? null : words.at(then);
    if (unit !== null && isWholeUnit(unit))
      return relative(shiftUnit(anchors.today, unit, 0), then! + 1, 'date.relative-unit');
    let best: TimeMatch | null = null;
    for (const inner of inners) {
      const match = inner(words, of, anchors) ?? (then === null ? null : inner(words, then, anchors));
      best = further(best, match, i);
    }
    return best;
  };

/** The match of a moment that was counted; its value is null where nothing can be counted from. */
export function relative(
  at: { value: string; names: TimeMatch['names'] } | null | undefined,
  next: number,
  rule: string,
): TimeMatch {
  return { next, value: at?.value ?? null, type: 'date', rule, names: at?.names ?? null };
}

const dayBeside = (
  days: number,
  next: number,
  from: Parameters<typeof shiftUnit>[0],
): TimeMatch | null =>
  from?.day === undefined ? null : relative(shiftUnit(from, 'day', days), next, 'date.named-unit');
