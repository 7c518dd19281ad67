import type { Sentence } from '../../grammar/sentence.js';
import { isAnswering } from '../../lexicon/reporting.js';

const FARTHEST_ANSWER = 16;

/**
 * `The bank replied to the claim by saying that …`, `responded accusing Roe of …`: the verb by which someone
 * answers with what is said; -1 elsewhere.
 */
export function answersBy(s: Sentence, i: number): number {
  if (isAnswering(s.lemma(i - 1)) && s.pos(i - 1) === 'VERB') return i - 1;
  if (s.form(i - 1) !== 'by') return -1;
  for (let at = i - 2; at >= s.core && i - at < FARTHEST_ANSWER; at--)
    if (isAnswering(s.lemma(at)) && s.pos(at) === 'VERB') return at;
  return -1;
}
