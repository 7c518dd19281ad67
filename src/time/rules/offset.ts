import { CLOCK_UNITS } from '../../lexicon/calendar-words.js';
import { namedFor, shiftUnit } from '../moments.js';
import type { TimeMatch, TimeRule } from '../rule.js';
import type { Words } from '../words.js';
import { durationOf, readStretch, singularUnit, YEARS_IN, type Stretch } from './span.js';

/** Where the count goes and from what: the article's day or the date last named. */
const AFTERWARDS = new Map<string, { sign: 1 | -1; from: 'today' | 'named' }>([
  ['ago', { sign: -1, from: 'today' }],
  ['later', { sign: 1, from: 'named' }],
  ['earlier', { sign: -1, from: 'named' }],
  ['before', { sign: -1, from: 'named' }],
  ['afterwards', { sign: 1, from: 'named' }],
]);

/** `two weeks ago`, `three years later`, `a year earlier`, `three days from now`. */
export const offset: TimeRule = (words, i, anchors) => {
  const stretch = readStretch(words, i) ?? yearEarlier(words, i);
  if (!stretch) return null;
  if (words.at(stretch.next) === '-' && /^(?:ago|earlier)$/.test(words.at(stretch.next + 1)))
    return moved(stretch, -1, anchors.today, stretch.next + 2);
  const fromNow =
    words.at(stretch.next) === 'from' && /^(?:now|today)$/.test(words.at(stretch.next + 1));
  const move = fromNow
    ? { sign: 1 as const, from: 'today' as const }
    : AFTERWARDS.get(words.at(stretch.next));
  if (!move || (words.at(stretch.next) === 'before' && !/^[.,;]$/.test(words.at(stretch.next + 1))))
    return null;
  if (stretch.count === null && words.at(stretch.next) === 'ago')
    return { next: stretch.next + 1, value: 'PAST_REF', type: 'date', rule: 'date.reference' };
  if (!fromNow && (stretch.count === null || CLOCK_UNITS.has(stretch.unit)))
    return apart(stretch, stretch.next + 1);
  const from = move.from === 'named' ? namedFor(stretch.unit, anchors) : anchors.today;
  return moved(stretch, move.sign, from, stretch.next + (fromNow ? 2 : 1));
};

/** `an hour later`, `a few days earlier`: how far apart, where no day of the calendar is counted to. */
const apart = (stretch: Stretch, next: number): TimeMatch => ({
  next,
  value: durationOf(stretch),
  type: 'duration',
  rule: 'duration.apart',
});

/** `the year-earlier quarter`, `the year-ago figure`: one, without its article. */
function yearEarlier(words: Words, i: number): Stretch | null {
  const unit = words.at(i + 1) === '-' ? singularUnit(words.at(i)) : null;
  return unit !== null && unit === words.at(i) ? { count: 1, unit, next: i + 1 } : null;
}

/** `in two months`, `within three days` looks ahead only for the former. */
export const inOffset: TimeRule = (words, i, { today }) => {
  if (words.at(i) !== 'in') return null;
  const stretch = readStretch(words, words.at(i + 1) === 'about' ? i + 2 : i + 1);
  if (
    !stretch ||
    stretch.unit === 'night' ||
    !(
      /^(?:will|'ll|be|begin|start|expire|due|to|and|[,.;]|when|if)$/.test(
        words.at(stretch.next) || '.',
      ) || words.tag(stretch.next) === 'PRP'
    )
  )
    return null;
  return looksAhead(words, i, stretch.next) ? moved(stretch, 1, today, stretch.next) : null;
};

/** Part of a decade or century is counted in years: `half a century ago`. */
function inYears({ count, unit }: Stretch): Pick<Stretch, 'count' | 'unit'> {
  const years = YEARS_IN.get(unit);
  return years === undefined || count === null || Number.isInteger(count)
    ? { count, unit }
    : { count: count * years, unit: 'year' };
}

/**
 * A count of years leads to a year, of months to a month, of days to a day; of hours to nothing that is a
 * date.
 */
function moved(
  stretch: Stretch,
  sign: 1 | -1,
  from: Parameters<typeof shiftUnit>[0],
  next: number,
): TimeMatch {
  const { count, unit } = inYears(stretch);
  const at = count === null ? null : shiftUnit(from, unit, sign * Math.round(count));
  return { next, value: at?.value ?? null, type: 'date', rule: 'date.offset', names: at?.names ?? null };
}

const AHEAD = /^(?:will|'ll|’ll|wo|expected|scheduled|due|set|begins|starts|expires)$/;

function looksAhead(words: Words, i: number, next: number): boolean {
  for (let j = next; j < next + 3; j++)
    if (words.tag(j) === 'MD' && AHEAD.test(words.at(j))) return true;
  for (let j = i - 1; j >= words.first && j > i - 10; j--) if (AHEAD.test(words.at(j))) return true;
  return false;
}
