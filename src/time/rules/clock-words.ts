import type { TimeMatch } from '../rule.js';
import type { Words } from '../words.js';
import { clockValue, inPart, time } from './clock-value.js';

/** `9 o'clock`, `nine o'clock in the evening`. */
export function oClock(words: Words, i: number): TimeMatch | null {
  const { value, next } = words.number(i)!;
  if (value < 1 || value > 12) return null;
  const part = inPart(words, next + 1, value);
  return time(words, part?.next ?? next + 1, clockValue(part?.hour ?? value, 0));
}

/** `half past six`, `a quarter to nine`, `ten past two at night`; `at 2 in the morning`. */
export function clockInWords(words: Words, i: number): TimeMatch | null {
  const minutes = words.at(i) === 'a' ? i + 1 : i;
  return /^(?:past|to)$/.test(words.at(minutes + 1)) ? besideHour(words, minutes) : hourOfPart(words, i);
}

/** `at 2 in the morning`. */
function hourOfPart(words: Words, i: number): TimeMatch | null {
  if (!/^(?:at|about|around|by|until|after|before)$/.test(words.at(i - 1))) return null;
  const hour = hourAt(words, i);
  const part = hour && inPart(words, hour.next, hour.value);
  return part ? time(words, part.next, clockValue(part.hour, 0)) : null;
}

/** Minutes past an hour, or to it: `half past six`; a plain number needs a part of the day behind it. */
function besideHour(words: Words, i: number): TimeMatch | null {
  const named = PARTS_OF_HOUR.get(words.at(i));
  const minutes = named ?? words.number(i)?.value ?? 0;
  const isTo = words.at(i + 1) === 'to';
  const hour = hourAt(words, i + 2);
  if (!hour || minutes < 1 || minutes > 30 || (isTo && minutes === 30)) return null;
  const part = inPart(words, hour.next, hour.value);
  if (named === undefined && !part) return null;
  const of = (part?.hour ?? hour.value) + (isTo ? 23 : 24);
  return time(words, part?.next ?? hour.next, clockValue(of % 24, isTo ? 60 - minutes : minutes));
}

/** An hour of a clock of twelve. */
function hourAt(words: Words, i: number): { value: number; next: number } | null {
  const hour = words.number(i);
  return hour && Number.isInteger(hour.value) && hour.value > 0 && hour.value < 13 ? hour : null;
}

const PARTS_OF_HOUR = new Map([
  ['half', 30],
  ['quarter', 15],
]);
