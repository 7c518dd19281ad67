import type { TimeRule } from '../rule.js';
import { durationOf, readStretch, singularUnit } from './span.js';

const PLURAL = /s$/;

/**
 * `42 years old`, `42 years of age`, `a six-month-old calf`: how long someone or something has been there.
 */
export const age: TimeRule = (words, i) => {
  const stretch = readStretch(words, i);
  if (!stretch || stretch.count === null) return null;
  const { next } = stretch;
  const hyphens = words.at(next) === '-' && words.at(next + 1) === 'old';
  const ofAge = words.at(next) === 'of' && words.at(next + 1) === 'age';
  if (!hyphens && !ofAge && words.at(next) !== 'old') return null;
  const end = hyphens || ofAge ? next + 2 : next + 1;
  return { next: end, value: durationOf(stretch), type: 'duration', rule: 'duration.age' };
};

/** `a decades-old law`, `the century-old bridge`: an age without its number. */
export const vagueAge: TimeRule = (words, i) => {
  const unit = singularUnit(words.at(i));
  if (unit === null || words.at(i + 1) !== '-' || words.at(i + 2) !== 'old' || words.joined(i))
    return null;
  const count = PLURAL.test(words.at(i)) ? null : 1;
  if (count === 1 && unit !== 'decade' && unit !== 'century') return null;
  return { next: i + 3, value: durationOf({ count, unit }), type: 'duration', rule: 'duration.age' };
};
