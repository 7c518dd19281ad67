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

/** `half past six`, `a quarter to nine`, `ten past two`; `at 2 in the morning`. */
export function clockInWords(words: Words, i: number): TimeMatch | null {
  const quarter = words.at(i) === 'a' && words.at(i + 1) === 'quarter' ? i + 1 : i;
  const minutes = PARTS_OF_HOUR.get(words.at(quarter)) ?? words.number(quarter)?.value;
  const link = words.at(quarter + 1);
  const hour = words.number(/^(?:past|to)$/.test(link) ? quarter + 2 : i);
  if (!hour || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return null;
  const part = inPart(words, hour.next, hour.value);
  if (hour.next === quarter + 3 && minutes !== undefined) {
    const isTold = PARTS_OF_HOUR.has(words.at(quarter)) || part !== null;
    if (!isTold || (link === 'to' && words.at(quarter) === 'half') || minutes > 30) return null;
    const of = (part?.hour ?? hour.value) + (link === 'to' ? -1 : 0);
    return time(
      words,
      part?.next ?? hour.next,
      clockValue((of + 24) % 24, link === 'to' ? 60 - minutes : minutes),
    );
  }
  return part && /^(?:at|about|around|by|until|after|before)$/.test(words.at(i - 1))
    ? time(words, part.next, clockValue(part.hour, 0))
    : null;
}

const PARTS_OF_HOUR = new Map([
  ['half', 30],
  ['quarter', 15],
]);
