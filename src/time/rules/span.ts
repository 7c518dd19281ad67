import { startsUpper } from '../../scan/letters.js';
import { CLOCK_UNITS, isStretchModifier, UNITS } from '../../lexicon/calendar-words.js';
import { FRACTION_WORDS } from '../../lexicon/number-words.js';
import { fractionBehind } from '../fractions.js';
import type { Words } from '../words.js';

/** A stretch of time as written: `three years`, `a week`, `several months`, `18-month`. */
export interface Stretch {
  /** Null for `several`, `a few`, `many`. */
  count: number | null;
  /** Singular. */
  unit: string;
  next: number;
}

/** Words before a unit that leave open how many: `several weeks`. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'some',
  'these',
  'those',
  'couple',
]);

export function readStretch(words: Words, i: number): Stretch | null {
  const number = words.number(i);
  if (number) {
    const hyphen = words.at(number.next) === '-' ? 1 : 0;
    const modified = isStretchModifier(words.at(number.next)) ? 1 : 0;
    return unitAt(words, number.next + hyphen + modified, number.value);
  }
  const word = words.at(i);
  if (/^(?:a|an|one|the)$/.test(word) && /^(?:few|couple)$/.test(words.at(i + 1)))
    return unitAt(
      words,
      words.at(i + 2) === 'of' ? i + 3 : i + 2,
      words.at(i + 1) === 'couple' ? 2 : null,
    );
  if (word === 'half' && /^(?:an?|the)$/.test(words.at(i + 1))) return unitAt(words, i + 2, 0.5);
  const half = halfUnit(words, word === 'a' ? i + 1 : i);
  if (half) return half;
  if (word === 'a' && words.at(i + 1) === 'single') return unitAt(words, i + 2, 1);
  if (word === 'a' || word === 'an')
    return words.at(i + 1) === singularUnit(words.at(i + 1)) ? unitAt(words, i + 1, 1) : null;
  return VAGUE_COUNTS.has(word) ? unitAt(words, i + 1, null) : null;
}

/** `half-century`, `quarter century`, `half-hour`. */
function halfUnit(words: Words, i: number): Stretch | null {
  const part = FRACTION_WORDS.get(words.at(i));
  if (part === undefined || words.at(i) === 'third') return null;
  const at = words.at(i + 1) === '-' ? i + 2 : i + 1;
  return /^(?:century|decade|hour|year|day)$/.test(words.at(at)) ? unitAt(words, at, part) : null;
}

function unitAt(words: Words, i: number, count: number | null): Stretch | null {
  const unit = singularUnit(words.at(i));
  if (unit === null || startsUpper(words.form(i))) return null;
  const part = count === null ? null : fractionBehind(words, i + 1);
  return part ? { count: count! + part.value, unit, next: part.next } : { count, unit, next: i + 1 };
}

export function singularUnit(word: string): string | null {
  const singular = word === 'centuries' ? 'century' : word.replace(/s$/, '');
  return UNITS.has(singular) ? singular : null;
}

/** Years of the units that TIMEX3 counts apart. */
export const YEARS_IN = new Map([
  ['decade', 10],
  ['century', 100],
]);

/** What less than one of a unit is counted in: `half an hour` is 30 minutes. */
const SMALLER = new Map([
  ['hour', { times: 60, unit: 'minute' }],
  ['year', { times: 12, unit: 'month' }],
  ['day', { times: 24, unit: 'hour' }],
]);

/**
 * TIMEX3 duration, with X for an unknown count: `P3D`, `PT2H`, `PXM`, `P2DE`; a part in a smaller unit:
 * `P25Y`, `PT30M`.
 */
export function durationOf({ count, unit }: Pick<Stretch, 'count' | 'unit'>): string {
  if (unit === 'fortnight') return `P${count === null ? 'X' : count * 2}W`;
  if (count !== null && !Number.isInteger(count)) {
    const years = YEARS_IN.get(unit);
    if (years !== undefined) return `P${count * years}Y`;
    const smaller = count < 1 ? SMALLER.get(unit) : undefined;
    if (smaller && Number.isInteger(count * smaller.times))
      return durationOf({ count: count * smaller.times, unit: smaller.unit });
  }
  return `P${CLOCK_UNITS.has(unit) ? 'T' : ''}${count ?? 'X'}${UNITS.get(unit)!}`;
}
