import { isoYear, type Day } from '../../calendar.js';
import { directionAt } from '../direction.js';
import { SEASONS } from '../../lexicon/calendar-words.js';
import { ORDINALS } from '../../lexicon/number-words.js';
import { yearOf } from '../moments.js';
import type { Anchors, TimeRule } from '../rule.js';
import type { Words } from '../words.js';
import { readTrailingYear } from './trailing-year.js';
import { year } from './year.js';

/**
 * `the third quarter of 2021`, `Q3 2021`, `the first half of this year`; without a year, that of the article.
 */
export const quarter: TimeRule = (words, i, anchors) => {
  const at = words.at(i) === 'the' ? i + 1 : i;
  const read = shortPeriod(words, at) ?? periodInWords(words, at);
  if (!read || (read.kind === 'h' && read.number > 2)) return null;
  const { kind, number, end } = read;
  const named = readTrailingYear(words, words.at(end) === 'fiscal' ? end + 1 : end, anchors);
  const behind = named?.next ?? endOfThisYear(words, end);
  if (behind === null && !read.short && kind === 'h') return null;
  const lastMonth = number * (kind === 'h' ? 6 : 3);
  const of = named ? named.year : anchors.today && yearOfPart(words, [i, end], lastMonth, anchors.today);
  return {
    next: behind ?? end,
    value: of === null ? null : `${of}-${kind.toUpperCase()}${number}`,
    type: 'date',
    rule: 'date.quarter',
    names: of === null ? null : { year: of },
  };
};

/** Behind `of the year`; null where it does not stand. */
const endOfThisYear = (words: Words, i: number): number | null =>
  words.at(i) === 'of' && words.at(i + 1) === 'the' && words.at(i + 2) === 'year' ? i + 3 : null;

interface Period {
  kind: string;
  number: number;
  /** Token behind it. */
  end: number;
  short: boolean;
}

/** `Q3`, `H1`. */
function shortPeriod(words: Words, i: number): Period | null {
  const [, kind, number] = /^([qh])([1-4])$/.exec(words.at(i)) ?? [];
  return kind === undefined ? null : { kind, number: Number(number), end: i + 1, short: true };
}

/** `third quarter`, `fiscal second-quarter`, `first half`. */
function periodInWords(words: Words, i: number): Period | null {
  const at = words.at(i) === 'fiscal' ? i + 1 : i;
  const noun = /^(?:-|fiscal)$/.test(words.at(at + 1)) ? at + 2 : at + 1;
  const kind = PERIODS.get(words.at(noun));
  const number = ORDINALS.get(words.at(at));
  return kind === undefined || number === undefined
    ? null
    : { kind, number, end: noun + 1, short: false };
}

const PERIODS = new Map([
  ['quarter', 'q'],
  ['half', 'h'],
]);

/**
 * Without a year, the quarter or half, to its last month, that is or was; the coming one where the words look
 * ahead.
 */
function yearOfPart(
  words: Words,
  [i, end]: readonly [number, number],
  lastMonth: number,
  today: Day,
): number {
  if (lastMonth < today.month + 3) return today.year;
  return directionAt(words, i, end) === 'past' ? today.year - 1 : today.year;
}

/** `fiscal 2013`, `fiscal year 2021-22`, `FY2022`: by the year they are named for. */
export const fiscalYear: TimeRule = (words, i) => {
  const short = /^fy(\d{2}|\d{4})$/.exec(words.at(i));
  if (short) {
    const value = short[1]!.length === 2 ? 2000 + Number(short[1]) : Number(short[1]);
    return {
      next: i + 1,
      value: isoYear(value),
      type: 'date',
      rule: 'date.fiscal-year',
      names: { year: value },
    };
  }
  if (words.at(i) !== 'fiscal' && words.at(i) !== 'financial') return null;
  return year(words, words.at(i + 1) === 'year' ? i + 2 : i + 1, NOWHERE);
};
const NOWHERE: Anchors = { today: null, named: { year: null, month: null, day: null } };

/** Words after which a season alone is one of the calendar. */
const BEFORE_SEASON = /^(?:in|by|since|until|during|over|of|through|for|before|after)$/;

const SEASON_SHIFTS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** `the summer of 2020`, `last winter`, `this fall`, `spring 2021`. */
export const season: TimeRule = (words, i, anchors) => {
  const shift = SEASON_SHIFTS.get(words.at(i));
  const at = shift !== undefined || words.at(i) === 'the' ? i + 1 : i;
  const letters = SEASONS.get(words.at(at));
  if (letters === undefined) return null;
  const named = readTrailingYear(words, at + 1, anchors);
  const alone = !named && shift === undefined;
  if (alone && !(BEFORE_SEASON.test(words.at(i - 1)) && standsAlone(words, at, letters))) return null;
  const of = named
    ? named.year
    : anchors.today &&
      (alone
        ? nearestSeason(words, i, at + 1, letters, anchors.today)
        : yearOfSeason(letters, shift!, anchors.today));
  return {
    next: named?.next ?? at + 1,
    value: of === null ? null : `${of}-${letters}`,
    type: 'date',
    rule: 'date.season',
    names: of === null ? null : { year: of },
  };
};

/** A season alone: in small letters, with no noun behind it, and the fall with no `of`. */
const standsAlone = (words: Words, i: number, letters: string): boolean =>
  words.form(i) === words.at(i) &&
  !/^(?:NN|VB|JJ)/.test(words.tag(i + 1)) &&
  !(
    letters === 'FA' &&
    (words.at(i + 1) === 'of' || (words.at(i) === 'fall' && words.at(i - 1) !== 'the'))
  );

/** First month of each season in the north. */
const SEASON_MONTHS = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]);

const MONTHS_OF_SEASON = 3;

/** `last summer` is the latest that is over; a winter is of the year it began in. */
function yearOfSeason(letters: string, shift: number, { year, month }: Day): number {
  const first = SEASON_MONTHS.get(letters)!;
  if (shift < 0)
    return first + MONTHS_OF_SEASON <= month ? year : year - (letters === 'WI' && month < 3 ? 2 : 1);
  return letters === 'WI' && shift === 0 && month < 3 ? year - 1 : year + shift;
}

function nearestSeason(words: Words, i: number, next: number, letters: string, today: Day): number {
  return yearOf(SEASON_MONTHS.get(letters)!, undefined, today, directionAt(words, i, next));
}
