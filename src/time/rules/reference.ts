import { ADVERBS_OF_REFERENCE, PHRASES_OF_REFERENCE } from '../../lexicon/calendar-words.js';
import type { TimeMatch, TimeRule } from '../rule.js';
import { singularUnit } from './span.js';

/** `now`, `recently`, `at the moment`, `in recent years`, `in the past`, `the near future`: TIMEX3's references. */
export const reference: TimeRule = (words, i) => {
  const word = words.at(i);
  const adverb = ADVERBS_OF_REFERENCE.get(word);
  if (adverb) return refer(i + 1, adverb);
  if (word === 'recent') {
    const unit = singularUnit(words.at(i + 1));
    return unit !== null && unit !== words.at(i + 1) ? refer(i + 2, 'PAST_REF') : null;
  }
  for (const [phrase, value] of PHRASES_OF_REFERENCE.get(word) ?? []) {
    if (!phrase.every((part, k) => words.at(i + 1 + k) === part)) continue;
    const next = i + 1 + phrase.length;
    const needsEnd = phrase.length === 1 || value === 'PAST_REF';
    return !needsEnd || isOpen(words.at(next)) ? refer(next, value) : null;
  }
  return null;
};

/** Whether no noun or number goes on: `in the past two years` is a stretch, `the future king` a man. */
const isOpen = (word: string): boolean =>
  word === '' ||
  /^[.,;:!?)”"’]|^(?:and|but|or|when|as|that|which|who|for|to|of|in|on|with|by|is|was|are|were|will|has|have|had|he|she|it|they|we|because|if|after|before|than)$/.test(
    word,
  );

const refer = (next: number, value: string): TimeMatch => ({
  next,
  value,
  type: 'date',
  rule: 'date.reference',
});
