import type { Amount } from '../../analysis.js';
import type { NumberRead } from '../numbers.js';
import type { Words } from '../words.js';

/** Amounts count in the money of this country where a sign or noun is shared; null where nothing tells which. */
export interface Home {
  country: string | null;
  /** What a dollar sign alone stands for. */
  dollar: string;
}

/** An amount from token `first` to `next`. */
export type AmountMatch = Pick<Amount, 'value' | 'unit' | 'type'> & { first: number; next: number };

/** Reads the amount that begins at token `i`, two for a range, in text order; null where there is none. */
export type AmountRule = (words: Words, i: number, home: Home) => AmountMatch[] | null;

/** A number, or the ends of a range: `200`, `200-300 million`, `3 to 5`. Values carry the scale that both share. */
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

/** Tokens between the ends of a range: `-`, `–`, `to`, and `and` after `between`. */
function rangeMark(words: Words, first: number, at: number): number {
  const word = words.at(at);
  if (/^[-–—]$/.test(word)) return words.joined(at) === words.joined(at + 1) ? 1 : 0;
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
