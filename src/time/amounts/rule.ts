import type { Amount } from '../../analysis.js';
import type { NumberRead } from '../words-of-numbers.js';
import type { Words } from '../words.js';
import type { ToldCountries } from './told-countries.js';

/**
 * Amounts count in the money of this country where a sign or noun is shared; null where nothing tells which.
 */
export interface Home {
  country: string | null;
  /** What a dollar sign alone stands for. */
  dollar: string;
  /** The countries that the text names. */
  told: ToldCountries;
}

/** An amount from token `first` to `next`. */
export type AmountMatch = Pick<Amount, 'value' | 'unit' | 'type'> & { first: number; next: number };

/** Reads the amount that begins at token `i`, two for a range, in text order; null where there is none. */
export type AmountRule = (words: Words, i: number, home: Home) => AmountMatch[] | null;

/**
 * A number, or the ends of a range: `200`, `200-300 million`, `3 to 5`. Values carry the scale that both
 * share.
 */
export interface Range {
  low: { first: number; next: number; value: number };
  /** The number that the unit follows. */
  high: { first: number; next: number; value: number };
}

/** A number or range from token `i`; `sign` tells how many tokens of a currency's sign stand at one. */
export function readRange(
  words: Words,
  i: number,
  read: (i: number) => NumberRead | null = (at) => words.number(at),
  sign: (i: number) => number = () => 0,
): Range | null {
  const low = read(i);
  if (!low) return null;
  const single = { first: i, next: low.next, value: low.value };
  const mark = rangeMark(words, i, low.next);
  if (mark === 0) return { low: single, high: single };
  const first = low.next + mark;
  const high = read(first + sign(first));
  if (!high) return { low: single, high: single };
  const shares = low.scale === 1 && high.scale > 1 && low.value <= high.value / high.scale;
  const lowValue = shares ? low.value * high.scale : low.value;
  if (lowValue >= high.value) return { low: single, high: single };
  return { low: { ...single, value: lowValue }, high: { first, next: high.next, value: high.value } };
}

/** Tokens between the ends of a range: `-`, `–`, `to`, `or`, and `and` after `between`. */
function rangeMark(words: Words, first: number, at: number): number {
  const word = words.at(at);
  if (/^[-–—]$/.test(word)) return words.joined(at) === words.joined(at + 1) ? 1 : 0;
  if (word === 'or') return 1;
  if (word === 'to') return words.at(at + 1) === '-' ? 2 : 1;
  if (word !== 'and') return 0;
  for (let j = first - 1; j > first - 4; j--) if (words.at(j) === 'between') return 1;
  return 0;
}

/** The amounts of a range whose unit ends at `next`. */
export function amountsOf(
  { low, high }: Range,
  i: number,
  next: number,
  unit: string,
  type: string,
): AmountMatch[] {
  const last = { first: high.first, next, value: high.value, unit, type };
  return low === high
    ? [{ ...last, first: i }]
    : [{ first: i, next: low.next, value: low.value, unit, type }, last];
}

/** Behind the hyphen that may part a number from its unit. */
export const afterHyphen = (words: Words, i: number): number => (words.at(i) === '-' ? i + 1 : i);

/** Negative after a minus sign or `minus`: `-3.5%`, `minus 12 degrees`. */
export function signed(words: Words, i: number, range: Range): Range {
  const isMinus =
    words.at(i - 1) === 'minus' ||
    (/^[-−]$/.test(words.at(i - 1)) && words.joined(i) && !words.joined(i - 1));
  if (!isMinus || range.low !== range.high) return range;
  const value = { ...range.low, value: -range.low.value };
  return { low: value, high: value };
}
