import {
  ADJECTIVES_OF_REFERENCE,
  ADVERBS_OF_REFERENCE,
  measuresSoon,
  PHRASES_OF_REFERENCE,
} from '../../lexicon/calendar-words.js';
import type { TimeMatch, TimeRule } from '../rule.js';
import type { Words } from '../words.js';
import { singularUnit } from './span.js';

/**
 * `now`, `recently`, `at the moment`, `in recent years`, `in the past`, `the near future`: TIMEX3's
 * references.
 */
export const reference: TimeRule = (words, i) => {
  const word = words.at(i);
  const adverb = ADVERBS_OF_REFERENCE.get(word);
  if (adverb) return word === 'soon' && measuresSoon(words.at(i - 1)) ? null : refer(i + 1, adverb);
  if (word === 'once') return isFormerly(words, i) ? refer(i + 1, 'PAST_REF') : null;
  const adjective = ADJECTIVES_OF_REFERENCE.get(word);
  if (adjective && word === words.form(i)) {
    const unit = singularUnit(words.at(i + 1));
    if (unit !== null) return unit !== words.at(i + 1) ? refer(i + 2, adjective) : null;
    return /^JJ/.test(words.tag(i)) && /^(?:NN|JJ)/.test(words.tag(i + 1))
      ? refer(i + 1, adjective)
      : null;
  }
  for (const [phrase, value] of PHRASES_OF_REFERENCE.get(word) ?? []) {
    if (!phrase.every((part, k) => words.at(i + 1 + k) === part)) continue;
    const next = i + 1 + phrase.length;
    const needsEnd = word === 'the' || value === 'PAST_REF' || word === 'so';
    return !needsEnd || isOpen(words, next) ? refer(next, value) : null;
  }
  return null;
};

/** `once called`, `the once quiet town`: what was so, and no `once they had left`. */
const isFormerly = (words: Words, i: number): boolean =>
  /^RB/.test(words.tag(i)) &&
  i > words.first &&
  (/^(?:VBD|JJ)$/.test(words.tag(i + 1)) ||
    (words.tag(i + 1) === 'VBN' && /^VB[DZPN]/.test(words.tag(i - 1))));

/** Whether no noun or number goes on: `in the past two years` is a stretch, `the future king` a man. */
const isOpen = (words: Words, i: number): boolean =>
  (words.at(i - 1) === 'far'
    ? !/^(?:as|away|from|off|apart|out|that|this|in)$/.test(words.at(i))
    : !/^(?:NN|JJ|CD|VBG|VBN)/.test(words.tag(i))) &&
  !(words.at(i) === 'of' && words.at(i - 1) === 'time');

const refer = (next: number, value: string): TimeMatch => ({
  next,
  value,
  type: 'date',
  rule: 'date.reference',
});
