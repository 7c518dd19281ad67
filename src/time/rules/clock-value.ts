import { isTimeZone } from '../../lexicon/time-words.js';
import { startsUpper } from '../../scan/letters.js';
import type { TimeMatch } from '../rule.js';
import type { Words } from '../words.js';

export const clockValue = (hour: number, minute: number): string =>
  `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

export function time(words: Words, next: number, value: string): TimeMatch {
  return { next: next + lengthOfZone(words, next), value, type: 'time', rule: 'time.clock' };
}

const MOST_OF_ZONE = 3;

/** Tokens of `GMT`, `local time`, `New York time` or nothing. */
function lengthOfZone(words: Words, at: number): number {
  if (isTimeZone(words.at(at))) return 1;
  if (words.at(at) === 'local' && words.at(at + 1) === 'time') return 2;
  for (let end = at; end < at + MOST_OF_ZONE && startsUpper(words.form(end)); end++)
    if (words.at(end + 1) === 'time') return end + 2 - at;
  return 0;
}

/** `in the afternoon`, `at night` behind a clock of twelve hours: the hour of the day, and where it ends. */
export function inPart(words: Words, next: number, hour: number): { hour: number; next: number } | null {
  if (hour < 1 || hour > 12) return null;
  const isNight = words.at(next) === 'at' && words.at(next + 1) === 'night';
  const named = words.at(next) === 'in' && words.at(next + 1) === 'the' ? words.at(next + 2) : '';
  const part = isNight ? 'night' : named;
  if (part === 'morning') return { hour: hour % 12, next: next + 3 };
  if (part === 'afternoon' || part === 'evening') return { hour: (hour % 12) + 12, next: next + 3 };
  if (part !== 'night') return null;
  return { hour: hour < 6 ? hour : ((hour % 12) + 12) % 24, next: isNight ? next + 2 : next + 3 };
}
