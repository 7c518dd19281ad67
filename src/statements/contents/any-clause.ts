import { isBe } from '../../lexicon/auxiliaries.js';
import { isDeterminer, opensClauseAdjunct } from '../../lexicon/function-words.js';
import type { CueVerb } from '../../lexicon/reporting-verbs.js';
import { isTimeWord } from '../../lexicon/time-words.js';
import type { Phrase, Sentence } from '../../grammar/sentence.js';
import { isNoun, opensNominal } from '../../grammar/tags.js';
import type { Complement } from '../draft.js';

const FEWEST_WORDS = 3;

/**
 * What follows `said` and `told Roe` is a clause, though its verb was misread (`said the crash involved a
 * car`) or it begins with a preposition (`said over a hundred people came`); but not where words before the
 * cue may be what is said.
 */
export function anyClause(
  s: Sentence,
  verb: CueVerb,
  at: number,
  last: number,
  addressee: Phrase | null,
): Complement | null {
  if (verb.lemma !== 'say' && !(verb.lemma === 'tell' && addressee)) return null;
  const opens =
    isDeterminer(s.lower(at)) ||
    isNoun(s.pos(at)) ||
    s.pos(at) === 'NUM' ||
    quantifies(s, at) ||
    (s.pos(at) === 'VERB' && isBe(s.lower(at + 1)));
  if (!opens || isTimeWord(s.lower(at))) return null;
  let end = at;
  while (end < last && !/^[,.;:!?]$/.test(s.form(end))) end++;
  return end - at >= FEWEST_WORDS ? { kind: 'clause', first: at, addressee, apart: true } : null;
}

/** `over a hundred people`, `as a child she`, `not signing`: what may open a clause and is no noun phrase. */
const quantifies = (s: Sentence, at: number) =>
  s.form(at) === 'not' ||
  (opensClauseAdjunct(s.lower(at)) && opensNominal(s.pos(at + 1)) && s.pos(at + 1) !== 'PRON');
