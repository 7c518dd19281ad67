import { clauseOf } from '../../grammar/clause.js';
import type { Phrase, Sentence } from '../../grammar/sentence.js';
import { skipAside } from '../../grammar/words/adverbials.js';
import { phraseEnd } from '../../grammar/words/noun-phrase.js';
import { speaks } from '../../grammar/words/speaking.js';
import { verbGroup } from '../../grammar/words/verb-group.js';
import { isDeterminer, isPossessive, isPreposition } from '../../lexicon/function-words.js';
import { addresses, characterizes, objectsOf, takesObject } from '../../lexicon/reporting-verbs.js';
import type { CueContext, FoundCue } from '../draft.js';
import { verbOfLemma } from './verb-of-word.js';

const LONGEST_APPOSITION = 16;

/** `The plan was described by Roe as a farce`: what someone says of it stands behind `as`. */
export function describedBy({ sentence: s }: CueContext, i: number): FoundCue | null {
  const verb = verbOfLemma(s.lemma(i));
  if (!verb || !characterizes(verb.lemma) || s.lower(i + 1) !== 'by') return null;
  const speaker: Phrase = [i + 2, phraseEnd(s, i + 2, s.last)];
  const as = speaker[1];
  if (as <= i + 2 || s.form(as) !== 'as' || as + 1 >= s.last || !speaks(s, speaker)) return null;
  const complement = { kind: 'object', first: as + 1, addressee: null } as const;
  return { first: i, last: as + 1, lemma: verb.lemma, cueClass: 'say', speaker, complement };
}

/**
 * `The charge was denied on Friday by Roe`: what is denied is the subject, who denies it stands behind `by`.
 * `Roe was reported by Tass to have left` says more than its subject.
 */
export function saidBy({ sentence: s }: CueContext, i: number): FoundCue | null {
  if (s.tag(i) !== 'VBN') return null;
  const verb = verbOfLemma(s.lemma(i));
  if (!verb || !takesObject(verb.lemma) || !isPassive(s, i)) return null;
  const by = s.lower(i + 1) === 'by' ? i + 1 : skipAside(s, i + 1, s.last);
  if (s.lower(by) !== 'by') return null;
  const speaker: Phrase = [by + 1, phraseEnd(s, by + 1, s.last)];
  const subject = clauseOf(s, i).subject;
  if (speaker[1] <= by + 1 || s.form(speaker[1]) === 'to' || !speaks(s, speaker)) return null;
  if (!subject || subject[1] > i || saysNothing(s, verb.lemma, subject)) return null;
  const first = startOf(s, subject[0]);
  const complement = { kind: 'object', first, last: subject[1], addressee: null } as const;
  return {
    first: i,
    last: speaker[1],
    lemma: verb.lemma,
    cueClass: verb.cueClass,
    speaker,
    complement,
  };
}

/** `The question was raised by Roe`: a noun of saying alone. */
const saysNothing = (s: Sentence, lemma: string, [first, last]: Phrase) =>
  objectsOf(lemma) !== undefined && last - first <= 2 && isDeterminer(s.lower(first));

/** `Envoys were told by Roe, the mayor, that the road was shut`: whom a verb tells is its subject. */
export function toldBy({ sentence: s }: CueContext, i: number): FoundCue | null {
  if (s.tag(i) !== 'VBN') return null;
  const verb = verbOfLemma(s.lemma(i));
  if (!verb || !addresses(verb.lemma) || !isPassive(s, i)) return null;
  const by = s.lower(i + 1) === 'by' ? i + 1 : skipAside(s, i + 1, s.last);
  if (s.lower(by) !== 'by') return null;
  const speaker: Phrase = [by + 1, phraseEnd(s, by + 1, s.last)];
  const that = thatBehind(s, speaker[1]);
  if (that < 0 || speaker[1] <= by + 1 || !speaks(s, speaker)) return null;
  const complement = { kind: 'clause', first: that + 1, addressee: null } as const;
  return { first: i, last: speaker[1], lemma: verb.lemma, cueClass: verb.cueClass, speaker, complement };
}

/** The conjunction behind a speaker and what a comma adds of them; -1 where none comes. */
function thatBehind(s: Sentence, from: number): number {
  if (s.form(from) === 'that') return from;
  if (s.form(from) !== ',') return -1;
  for (let at = from + 1; at < s.last && at - from < LONGEST_APPOSITION && !s.finite(at); at++)
    if (s.form(at) === 'that' && s.form(at - 1) === ',') return at;
  return -1;
}

/** `was denied`, `had been widely condemned`; not `was never denied`, `could be denied`. */
function isPassive(s: Sentence, verb: number): boolean {
  const { be, unsaid } = verbGroup(s, verb);
  return be && !unsaid;
}

/** Where the subject begins, with the nouns that its prepositions go with. */
function startOf(s: Sentence, first: number): number {
  let at = first;
  while (at > s.core && s.form(at - 1) !== ',' && !s.finite(at - 1) && isNounPart(s, at - 1)) at--;
  return at;
}

const isNounPart = (s: Sentence, i: number) =>
  /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(s.pos(i)) ||
  isPossessive(s.lower(i)) ||
  (isPreposition(s.form(i)) && i > s.core);
