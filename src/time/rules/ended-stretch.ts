import { closesStretch } from '../../lexicon/time-direction.js';
import type { TimeRule } from '../rule.js';
import type { Words } from '../words.js';
import { monthAt, readDay } from './month.js';
import { readYear } from './trailing-year.js';
import { durationOf } from './span.js';

const UNIT = /^(?:week|month|quarter|year)$/;

/** `the quarter ended Dec. 31`, `the year to March`: how long, before its last day. */
export const endedStretch: TimeRule = (words, i) => {
  const at = words.at(i) === 'the' ? i + 1 : i;
  const noun = /^(?:fiscal|financial|half)$/.test(words.at(at)) ? at + 1 : at;
  const unit = words.at(noun);
  if (at === i || !UNIT.test(unit)) return null;
  const ends = closesStretch(words.at(noun + 1)) || words.at(noun + 1) === 'ending';
  const to = words.at(noun + 2) === 'in' || words.at(noun + 2) === 'on' ? noun + 3 : noun + 2;
  return ends && isDate(words, to)
    ? { next: noun + 1, value: durationOf({ count: 1, unit }), type: 'duration', rule: 'duration' }
    : null;
};

const isDate = (words: Words, i: number): boolean =>
  monthAt(words, i) > 0 ||
  (readDay(words, i) !== null && monthAt(words, i + 1) > 0) ||
  readYear(words, i) !== null;
