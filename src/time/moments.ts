import {
  addDays,
  addMonths,
  dayNumber,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  weekdayOf,
  type Day,
} from '../calendar.js';
import type { Direction } from './direction.js';
import type { Anchors, Moment } from './rule.js';

/** ISO 8601 value, as precise as the moment. */
export function isoOf({ year, month, day }: Moment): string {
  if (month === undefined) return isoYear(year);
  return day === undefined ? isoMonth(year, month) : isoDay({ year, month, day });
}

const isDay = (moment: Moment | null): moment is Day => moment?.day !== undefined;

/**
 * The value of a day, week, month, quarter, year, decade or century that lies `steps` of them from `from`;
 * null when that is less precise.
 */
export function shiftUnit(
  from: Moment | null,
  unit: string,
  steps: number,
): { value: string; names: Moment | null } | null {
  if (!from) return null;
  switch (unit) {
    case 'year':
      return named({ year: from.year + steps });
    case 'decade':
      return { value: isoYear(from.year + 10 * steps).slice(0, 3), names: null };
    case 'century':
      return { value: isoYear(from.year + 100 * steps).slice(0, 2), names: null };
    case 'month':
      return from.month === undefined
        ? null
        : named(addMonths({ year: from.year, month: from.month, day: 1 }, steps));
    case 'quarter':
      return from.month === undefined
        ? null
        : { value: quarterOf(from.year, from.month + 3 * steps), names: null };
  }
  if (!isDay(from)) return null;
  switch (unit) {
    case 'day':
    case 'night':
      return named(addDays(from, steps));
    case 'week':
      return { value: isoWeek(addDays(from, 7 * steps)), names: addDays(from, 7 * steps) };
    case 'fortnight':
      return { value: isoWeek(addDays(from, 14 * steps)), names: addDays(from, 14 * steps) };
    case 'weekend':
      return { value: `${isoWeek(addDays(from, 7 * steps))}-WE`, names: null };
    default:
      return null;
  }
}

function precisionOf(unit: string): 'year' | 'month' | 'day' {
  if (unit === 'year' || unit === 'decade' || unit === 'century') return 'year';
  return unit === 'month' || unit === 'quarter' ? 'month' : 'day';
}

/**
 * The date last named that is precise enough to count the unit from; the article's day where there is none.
 */
export function namedFor(unit: string, { named, today }: Anchors): Moment | null {
  return named[precisionOf(unit)] ?? today;
}

const named = (moment: Moment) => ({ value: isoOf(moment), names: moment });

function quarterOf(year: number, month: number): string {
  const at = addMonths({ year, month: 1, day: 1 }, month - 1);
  return `${isoYear(at.year)}-Q${Math.ceil(at.month / 3)}`;
}

/**
 * A future month without a year and without a sign of the future is read as such when it lies this many days
 * ahead at most.
 */
const SOON = 100;
const MOST_AHEAD = 330;
/** A day this near ahead is meant though a verb before it looks back, when the other lies this far behind. */
const NEAR = 45;
const FAR = 300;

/** The year of a month and perhaps day, seen from `today`. */
export function yearOf(
  month: number,
  day: number | undefined,
  today: Day,
  direction: Direction,
): number {
  const at = (year: number) =>
    dayNumber({
      year,
      month,
      day: day ?? (month === today.month && year === today.year ? today.day : 1),
    });
  const now = dayNumber(today);
  const ahead = [today.year, today.year + 1].find((year) => at(year) >= now)!;
  const behind = [today.year, today.year - 1].find((year) => at(year) <= now)!;
  const gap = at(ahead) - now;
  if (direction === 'past')
    return day !== undefined && gap <= NEAR && now - at(behind) >= FAR ? ahead : behind;
  return gap <= (direction === 'future' ? MOST_AHEAD : Math.min(SOON, now - at(behind)))
    ? ahead
    : behind;
}

/** The year in which a day of the year lies nearest to another day. */
export function nearestYear(month: number, day: number, from: Day): number {
  const distance = (year: number) => Math.abs(dayNumber({ year, month, day }) - dayNumber(from));
  return [from.year, from.year - 1, from.year + 1].reduce((best, year) =>
    distance(year) < distance(best) ? year : best,
  );
}

/** The day a weekday names, seen from `today`: today itself or the nearest one in that direction. */
export function dayOfWeek(weekday: number, today: Day, direction: Direction): Day {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return addDays(today, direction === 'future' && back > 0 ? 7 - back : -back);
}
