// Words of days and times. Source: general knowledge of the calendar and of how news abbreviates it.
import { kind, union } from './word-kind.js';

export const isWeekday = kind('friday', [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
]);
/** Without `may`, which is more often a verb. */
export const isMonthName = kind('june', [
  ...['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
]);
export const isMonth = union(
  'aug.',
  [isMonthName],
  ['jan.', 'feb.', 'aug.', 'sept.', 'oct.', 'nov.', 'dec.'],
);
export const isDayWord = kind('yesterday', ['yesterday', 'today', 'tonight', 'tomorrow']);
const isSpell = kind('last week', [
  ...['week', 'month', 'year', 'morning', 'afternoon', 'evening', 'night', 'late', 'later', 'early'],
  ...['earlier', 'last', 'this', 'ago', 'a.m.', 'p.m.'],
]);
const named = union('Friday', [isWeekday, isMonth, isDayWord, isSpell]);
/** Words that do not say a time alone: `this` and `late` do with what follows. */
export const isTimeModifier = kind('late Friday', ['this', 'last', 'late', 'later']);

/** Stretches of time, behind an article: `called him a day later`. */
export const isSpan = kind('a day', [
  ...['minute', 'hour', 'day', 'night', 'week', 'month', 'year', 'moment', 'few', 'second'],
]);

/** Zones as clocks are followed by them. Source: IANA time zone database. */
export const isTimeZone = kind('gmt', [
  ...['gmt', 'utc', 'est', 'edt', 'et', 'pst', 'pdt', 'pt', 'cst', 'cet', 'cest', 'ist'],
  ...['bst', 'kst', 'jst', 'msk', 'wat', 'eat', 'sast', 'pkt', 'sgt', 'aest', 'aedt', 'hkt'],
  ...['cdt', 'mst', 'mdt', 'eest', 'eet', 'zulu', 'ct', 'mt', 'akst', 'hst', 'ast', 'adt'],
  ...['nst', 'wet', 'west', 'irst', 'trt', 'gst', 'pht', 'wib', 'ict', 'myt', 'acst', 'awst'],
  ...['nzst', 'nzdt', 'nzt', 'brt', 'clt', 'vet', 'npt', 'uzt', 'almt', 'mmt', 'slst', 'bdt'],
  ...['cat', 'eat'],
]);

const NUMBER = /^\d{1,4}$/;

/** Whether a word, in small letters, is one of a time: `friday`, `late`, `2019`. */
export const isTimeWord = (word: string): boolean => named(word) || NUMBER.test(word);

/** Nouns of times, to which nothing goes back: `this year`. Lemmas. */
export const isTimeNoun = union(
  'the weekend',
  [isSpan, isSpell, isDayWord],
  [
    ...['weekend', 'decade', 'century', 'time', 'period', 'season', 'summer', 'winter', 'spring'],
    ...['autumn', 'date', 'dawn', 'noon', 'midnight', 'past', 'future', 'end', 'beginning'],
  ],
);

/** Before a day on which something ends, not one on which it happens. */
export const isDeadline = kind('extended until 15 May', ['until', 'till', 'til', 'through', 'by']);
