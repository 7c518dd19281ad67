// Units, parts and references of calendar and clock, with the values TIMEX3 gives them. Source: TIMEX3
// guidelines.

import { kind, union } from './word-kind.js';

/**
 * Units of calendar and clock with their letters in a duration: those of ISO 8601, and TIMEX3's for others.
 */
export const UNITS = new Map<string, string>([
  ['second', 'S'],
  ['minute', 'M'],
  ['hour', 'H'],
  ['day', 'D'],
  ['night', 'D'],
  ['weekday', 'D'],
  ['week', 'W'],
  ['fortnight', 'W'],
  ['weekend', 'WE'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['decade', 'DE'],
  ['century', 'CE'],
]);

export const CLOCK_UNITS = new Set(['second', 'minute', 'hour']);

/** TIMEX3 letters of the seasons. */
export const SEASONS = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Parts of a day with what TIMEX3 writes behind the day. */
export const DAY_PARTS = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T24:00'],
]);

/** Moments that begin or part a day, with the part they fall into. */
export const MOMENTS_OF_DAY = new Map([
  ['dawn', 'TMO'],
  ['daybreak', 'TMO'],
  ['sunrise', 'TMO'],
  ['lunchtime', 'TMI'],
  ['dusk', 'TEV'],
  ['sunset', 'TEV'],
  ['nightfall', 'TEV'],
]);

/** Words before such a moment: `before dawn`. */
export const isBeforeMoment = kind('before dawn', [
  ...['at', 'by', 'before', 'after', 'until', 'till', 'around', 'since', 'from', 'near', 'to'],
]);

/** Days from the anchor. */
export const DAY_WORDS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** How a determiner moves a unit of the calendar from the anchor, or from the date last named. */
export const SHIFTS = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['past', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

export const REFERENCE_SHIFTS = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['following', 1],
  ['next', 1],
  ['same', 0],
]);

export const SET_WORDS = new Map([
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['hourly', 'PT1H'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['annual', 'P1Y'],
  ['biannual', 'P6M'],
  ['biannually', 'P6M'],
  ['biennial', 'P2Y'],
]);

/** TIMEX3 values of words that point at no day of the calendar. */
export const ADVERBS_OF_REFERENCE = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['previously', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
]);

/** Words that make `soon` a degree: `as soon as`, `too soon`. */
export const measuresSoon = kind('too soon', ['as', 'too', 'so', 'how']);

/** The same of adjectives, before a noun: `the current minister`. */
export const ADJECTIVES_OF_REFERENCE = new Map([
  ['current', 'PRESENT_REF'],
  ['recent', 'PAST_REF'],
]);

/** Decades in words: `the seventies`. */
export const DECADES = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word, i) => [word, `19${i + 2}`],
  ),
);

/** Words between a number and a unit that change nothing of how long: `eight straight days`. */
export const isStretchModifier = kind('eight straight days', [
  ...['straight', 'consecutive', 'full', 'whole', 'long', 'more', 'additional', 'successive', 'solid'],
  ...['uninterrupted', 'extra', 'further'],
]);

/** The same of phrases, by their first word. */
export const PHRASES_OF_REFERENCE = new Map<string, readonly (readonly [readonly string[], string])[]>([
  [
    'at',
    [
      [['present'], 'PRESENT_REF'],
      [['the', 'moment'], 'PRESENT_REF'],
      [['this', 'point'], 'PRESENT_REF'],
      [['this', 'time'], 'PRESENT_REF'],
      [['the', 'time'], 'PAST_REF'],
      [['that', 'time'], 'PAST_REF'],
    ],
  ],
  ['these', [[['days'], 'PRESENT_REF']]],
  ['long', [[['ago'], 'PAST_REF']]],
  ['so', [[['far'], 'PRESENT_REF']]],
  ['to', [[['this', 'day'], 'PRESENT_REF']]],
  ['back', [[['then'], 'PAST_REF']]],
  ['since', [[['then'], 'PAST_REF']]],
  [
    'the',
    [
      [['past'], 'PAST_REF'],
      [['recent', 'past'], 'PAST_REF'],
      [['future'], 'FUTURE_REF'],
      [['near', 'future'], 'FUTURE_REF'],
      [['foreseeable', 'future'], 'FUTURE_REF'],
      [['not', 'too', 'distant', 'future'], 'FUTURE_REF'],
    ],
  ],
]);

/** Nouns of parts of a time, before `of`. */
export const isEdgeNoun = kind('the end of July', [
  ...['beginning', 'end', 'start', 'middle', 'turn', 'close', 'rest', 'remainder'],
]);

/** Words of parts of a time, before `of` or the time itself. */
export const isEdge = union(
  'early October',
  [isEdgeNoun],
  [...['early', 'late', 'mid', 'mid-', 'earlier', 'later']],
);

/** What has the name of a feast and tells no day. */
export const isNamedAfterFeast = kind('Easter Island', [
  ...['island', 'islands', 'tree', 'trees', 'carol', 'carols', 'card', 'cards'],
]);

/** Units that `next` and `last` count by. */
export const isCountedUnit = kind('next week', [
  ...['day', 'week', 'month', 'year', 'quarter', 'weekend', 'decade', 'century', 'fortnight'],
]);

/** Units that `the end of` takes as the current one. */
export const isWholeUnit = kind('the end of the week', [
  ...['week', 'month', 'quarter', 'year', 'decade', 'century'],
]);

/** Words that open a time, beside the numbers, shifts, seasons and parts of a time above. */
export const beginsTime = kind('several days', [
  ...['the', 'a', 'an', 'half', 'several', 'few', 'many', 'some', 'recent', 'these', 'those'],
  ...['that', 'previous', 'preceding', 'first', 'second', 'third', 'fourth', 'early', 'late'],
  ...['mid', 'earlier', 'later', 'in', 'every', 'each', 'once', 'twice', 'times', 'noon', 'midday'],
  ...['midnight', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'final', 'following', 'at', 'all', 'per'],
  ...['overnight', 'long', 'so', 'to', 'year', 'back', 'since', 'fiscal', 'financial'],
]);
