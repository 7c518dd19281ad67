import { startsUpper } from '../../scan/letters.js';
import type { TimeRule } from '../rule.js';
import type { Words } from '../words.js';
import { readYear } from './trailing-year.js';
import { durationOf, readStretch, singularUnit } from './span.js';

/** `for the past three years`, `over the last 24 hours`, `the next two weeks`: how long, not when. */
export const recentStretch: TimeRule = (words, i) => {
  const at = words.at(i) === 'the' ? i + 1 : i;
  if (!/^(?:last|past|next|coming|previous|first|final|following)$/.test(words.at(at))) return null;
  const stretch = readStretch(words, at + 1);
  if (!stretch) {
    const alone =
      at > i && /^(?:last|past|next|coming)$/.test(words.at(at)) ? singularUnit(words.at(at + 1)) : null;
    return alone
      ? {
          next: at + 2,
          value: durationOf({ count: words.at(at + 1) === alone ? 1 : null, unit: alone }),
          type: 'duration',
          rule: 'duration.recent',
        }
      : null;
  }
  return stretch.unit === 'second'
    ? null
    : { next: stretch.next, value: durationOf(stretch), type: 'duration', rule: 'duration.recent' };
};

/** `three days`, `a two-hour meeting`, `several weeks`, `half an hour`. */
export const duration: TimeRule = (words, i) => {
  const stretch = readStretch(words, i);
  if (!stretch || (stretch.unit === 'year' && isAge(words, stretch.next))) return null;
  if (words.at(stretch.next) === '-' && words.at(stretch.next + 1) === 'old') return null;
  const single = stretch.count === 1 && /^an?$/.test(words.at(i)) && words.at(i + 1) !== 'single';
  if (
    single &&
    (/^(?:second|quarter|night|day)$/.test(stretch.unit) ||
      /^(?:\$|per)$/.test(words.at(i - 1)) ||
      /^[\d,.]+$|^(?:times?|once|twice|dollars|people|deaths)$/.test(words.at(i - 1)))
  )
    return null;
  if (/^(?:these|those|some|recent|many)$/.test(words.at(i)) && !/s$/.test(words.at(stretch.next - 1)))
    return null;
  if (stretch.unit === 'quarter' || (stretch.unit === 'second' && /^(?:a|an)$/.test(words.at(i))))
    return null;
  const isLong = words.at(stretch.next) === '-' && words.at(stretch.next + 1) === 'long';
  const next = isLong ? stretch.next + 2 : stretch.next;
  return { next, value: durationOf(stretch), type: 'duration', rule: 'duration' };
};

/** `42 years old`, `42 years of age`. */
const isAge = (words: Words, i: number): boolean =>
  words.at(i) === 'old' || (words.at(i) === 'of' && words.at(i + 1) === 'age');

/** `in the weeks before the vote`, `the months that followed`, `over the years`: how many is not told. */
export const pluralAround: TimeRule = (words, i) => {
  const unit = words.at(i) === 'the' ? singularUnit(words.at(i + 1)) : null;
  if (unit === null || unit === words.at(i + 1) || unit === 'second') return null;
  const isOpen =
    /^(?:over|through|down)$/.test(words.at(i - 1)) && !/^(?:NN|IN|JJ|CD|VB)/.test(words.tag(i + 2));
  if (!isOpen && !/^(?:before|after|since|leading|following|ahead|until|that)$/.test(words.at(i + 2)))
    return null;
  return {
    next: i + 2,
    value: durationOf({ count: null, unit }),
    type: 'duration',
    rule: 'duration.plural',
  };
};

/**
 * Words before and behind a plural alone that make it a stretch: `for years`, `within hours`, `weeks of
 * rain`.
 */
const BEFORE_PLURAL = new Set([
  'for',
  'in',
  'within',
  'over',
  'after',
  'lasted',
  'took',
  'takes',
  'take',
  'spent',
  'of',
  'just',
  'mere',
  'be',
  'even',
  'perhaps',
  'maybe',
]);
const BEHIND_PLURAL = new Set(['of', 'long', 'after', 'before', 'later', 'earlier', 'ago', 'away']);
const AGO = new Set(['ago', 'earlier', 'before']);

/** `for years`, `within hours`, `months of talks`, `weeks ago`: how long is not told. */
export const barePlural: TimeRule = (words, i) => {
  const unit = singularUnit(words.at(i));
  const named = startsUpper(words.form(i)) && i > words.first;
  if (unit === null || unit === words.at(i) || unit === 'second' || named) return null;
  const behind = words.at(i + 1);
  if (unit === 'quarter' && words.at(i - 1) === '-') return null;
  if (isAge(words, i + 1)) return null;
  if (behind === 'ago') return { next: i + 2, value: 'PAST_REF', type: 'date', rule: 'date.reference' };
  if (words.at(i - 1) === 'light' || (behind === 'of' && readYear(words, i + 2) !== null)) return null;
  if (!BEFORE_PLURAL.has(words.at(i - 1)) && !(BEHIND_PLURAL.has(behind) && !AGO.has(behind)))
    return null;
  return {
    next: i + 1,
    value: durationOf({ count: null, unit }),
    type: 'duration',
    rule: 'duration.plural',
  };
};

const LONG = /^(minute|day|week|month|year|decade|night|hour)s?-?long$/;

/** `decade-long`, `months-long`, `yearlong`, `all day`, `the whole year`. */
export const wholeUnit: TimeRule = (words, i) => {
  const written = words.at(i + 1) === '-' && words.at(i + 2) === 'long';
  const fused = LONG.exec(written ? `${words.at(i)}-long` : words.at(i));
  if (fused) {
    const unit = fused[1]!;
    const count = words.at(i).startsWith(`${unit}s`) ? null : 1;
    return {
      next: written ? i + 3 : i + 1,
      value: durationOf({ count, unit }),
      type: 'duration',
      rule: 'duration',
    };
  }
  const at = words.at(i) === 'the' ? i + 1 : i;
  const whole = at > i ? /^(?:whole|entire|full)$/ : /^all$/;
  const unit = whole.test(words.at(at)) ? singularUnit(words.at(at + 1)) : null;
  if (unit === null || unit !== words.at(at + 1) || unit === 'second' || unit === 'quarter') return null;
  return { next: at + 2, value: durationOf({ count: 1, unit }), type: 'duration', rule: 'duration' };
};
