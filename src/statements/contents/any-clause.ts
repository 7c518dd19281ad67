import { isBe } from '../../lexicon/auxiliaries.js';
import {
  isDeterminer,
  isPreposition,
  isRelative,
  opensAdverbial,
  opensClauseAdjunct,
  tellsCircumstance,
} from '../../lexicon/function-words.js';
import { isPlainSaying } from '../../lexicon/reporting.js';
import { takesBareClause, type CueVerb } from '../../lexicon/reporting-verbs.js';
import { isTimeWord } from '../../lexicon/time-words.js';
import type { Phrase, Sentence } from '../../grammar/sentence.js';
import { isNoun, opensNominal } from '../../grammar/tags.js';
import type { Complement } from '../draft.js';
import { clauseAt } from './clause-start.js';

const FEWEST_WORDS = 3;
const LONGEST_ADJUNCT = 14;

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
  const adjoined = takesBareClause(verb.lemma) ? behindAdjunct(s, at, last) : -1;
  if (adjoined > 0) {
    const first = opensAdverbial(s.lower(at)) ? adjoined : at;
    return { kind: 'clause', first, addressee, apart: true };
  }
  if (verb.lemma !== 'say' && !(verb.lemma === 'tell' && addressee)) return null;
  const opens =
    isDeterminer(s.lower(at)) ||
    isNoun(s.pos(at)) ||
    s.pos(at) === 'NUM' ||
    quantifies(s, at) ||
    (s.pos(at) === 'VERB' && isBe(s.lower(at + 1)));
  if (!opens || isTimeWord(s.lower(at)) || standsAlone(s, at)) return null;
  let end = at;
  while (end < last && !/^[,.;:!?]$/.test(s.form(end))) end++;
  return end - at >= FEWEST_WORDS ? { kind: 'clause', first: at, addressee, apart: true } : null;
}

/** `said this today in Oslo`: a word that goes back to what was said. */
const standsAlone = (s: Sentence, at: number) =>
  isDeterminer(s.lower(at)) && (isTimeWord(s.lower(at + 1)) || isPreposition(s.lower(at + 1)));

/**
 * `said since the crash, the bank had lost money`: the clause behind an adjunct and its comma; -1 without
 * one.
 */
function behindAdjunct(s: Sentence, at: number, last: number): number {
  if ((s.pos(at) !== 'ADP' && s.pos(at) !== 'SCONJ') || s.tag(at - 1) === 'VBN') return -1;
  if (tellsCircumstance(s.lower(at)) && s.lower(at) !== 'despite' && s.lower(at) !== 'without')
    return -1;
  const comma = s.find(',', at + 1, Math.min(last, at + LONGEST_ADJUNCT));
  const subject = comma + 1;
  const isClause =
    comma > at + 1 &&
    opensNominal(s.pos(subject)) &&
    !isRelative(s.lower(subject)) &&
    !isPlainSaying(s.lower(subject + 1)) &&
    clauseAt(s, subject, last, false);
  return isClause ? subject : -1;
}

/** `over a hundred people`, `as a child she`, `not signing`: what may open a clause and is no noun phrase. */
const quantifies = (s: Sentence, at: number) =>
  s.form(at) === 'not' ||
  (opensClauseAdjunct(s.lower(at)) && opensNominal(s.pos(at + 1)) && s.pos(at + 1) !== 'PRON');
