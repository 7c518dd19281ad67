import type { DateExpression } from '../analysis.js';
import type { Day } from '../calendar.js';
import type { Words } from './words.js';

/** A point of the calendar, as precise as its parts. */
export interface Moment {
  year: number;
  month?: number;
  day?: number;
}

/** What relative expressions count from. */
export interface Anchors {
  /** Day the article speaks from; null when the text has none. */
  today: Day | null;
  /**
   * A full date of a text that has no day of its own: days of the year around it may leave their year out.
   */
  near?: Day | null;
  /**
   * The date last named, and the last ones precise to the month and day: `three years later`, `the next day`.
   */
  named: { year: Moment | null; month: Moment | null; day: Moment | null };
}

/** An expression from a token to `next`. */
export interface TimeMatch {
  next: number;
  value: string | null;
  type: DateExpression['type'];
  /** Stable dotted id. */
  rule: string;
  /** The date it names, when later words may count from it. */
  names?: Moment | null;
}

/** Reads the expression that begins at token `i`, or null. */
export type TimeRule = (words: Words, i: number, anchors: Anchors) => TimeMatch | null;

/** The match that reaches furthest beyond token `i`; of two alike the earlier rule's. */
export function furthest(
  rules: readonly TimeRule[],
  words: Words,
  i: number,
  anchors: Anchors,
): TimeMatch | null {
  let best: TimeMatch | null = null;
  for (const rule of rules) best = further(best, rule(words, i, anchors), i);
  return best;
}

/** The other match where it reaches further, and beyond token `i`. */
export const further = (best: TimeMatch | null, other: TimeMatch | null, i: number): TimeMatch | null =>
  other && other.next > (best?.next ?? i) ? other : best;
