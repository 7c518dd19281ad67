import { isBe } from '../../lexicon/auxiliaries.js';
import { isAuthorship, isGenitive, isPossessive } from '../../lexicon/function-words.js';
import { reportingNoun, type ReportingNoun } from '../../lexicon/reporting-nouns.js';
import type { Phrase, Sentence } from '../../grammar/sentence.js';
import { phraseEnd, phraseEndingAt } from '../../grammar/words/noun-phrase.js';
import { speaks } from '../../grammar/words/speaking.js';
import { verbGroup } from '../../grammar/words/verb-group.js';
import type { CueContext, FoundCue } from '../draft.js';

/**
 * `Roe's claim that …`, `their call for …`: a noun of saying with whose it is before it and what is said
 * after it.
 */
export function nounCue({ sentence: s }: CueContext, i: number): FoundCue | null {
  const noun = s.pos(i) === 'NOUN' && i > s.core ? reportingNoun(s.lemma(i)) : undefined;
  if (!noun) return null;
  const by = isAuthorship(s.form(i + 1)) ? authored(s, noun, i) : null;
  if (by) return by;
  const speaker = ownerOf(s, i);
  if (!speaker || !(isPossessive(s.lower(speaker[0])) || speaks(s, speaker))) return null;
  const told = toldBehind(s, i, noun, speaker);
  if (told) return told;
  const calls = noun.withFor && s.form(i + 1) === 'for';
  if (!(calls || s.form(i + 1) === 'that') || i + 2 >= s.last) return null;
  const first = i + 2;
  return {
    first: i,
    last: calls ? first : i + 1,
    lemma: noun.lemma,
    cueClass: noun.cueClass,
    speaker,
    complement: { kind: 'clause', first, addressee: null, ...(calls && { last: beforeVerb(s, first) }) },
  };
}

/** `the bank's argument was that …`, `their demands include …`: what the noun's verb tells. */
function toldBehind(
  s: Sentence,
  i: number,
  { lemma, cueClass }: ReportingNoun,
  speaker: Phrase,
): FoundCue | null {
  let verb = i + 1;
  while (s.pos(verb) === 'AUX' && s.pos(verb + 1) === 'VERB') verb++;
  const isThat = isBe(s.lower(verb)) && s.form(verb + 1) === 'that';
  const lists = cueClass === 'request' && s.lemma(verb) === 'include';
  const first = isThat ? verb + 2 : verb + 1;
  if (!(isThat || lists) || first >= s.last || verbGroup(s, verb).unsaid) return null;
  const complement = { kind: isThat ? 'clause' : 'object', first, addressee: null } as const;
  return { first: i, last: verb + 1, lemma, cueClass, speaker, complement };
}

/** `an announcement by the bank that …`. */
function authored(s: Sentence, { lemma, cueClass }: ReportingNoun, i: number): FoundCue | null {
  const speaker: Phrase = [i + 2, phraseEnd(s, i + 2, s.last)];
  const that = speaker[1];
  if (that <= i + 2 || s.form(that) !== 'that' || that + 1 >= s.last || !speaks(s, speaker)) return null;
  const complement = { kind: 'clause', first: that + 1, addressee: null } as const;
  return { first: i, last: i + 1, lemma, cueClass, speaker, complement };
}

/** Up to the verb of the sentence, or to `by` before a participle. */
function beforeVerb(s: Sentence, from: number): number {
  let at = from;
  while (at < s.last && !s.finite(at) && !/^[,;.]$/.test(s.form(at)) && !isBy(s, at)) at++;
  return at;
}

const isBy = (s: Sentence, at: number) => s.form(at) === 'by' && s.tag(at + 1) === 'VBG';

/** `counter-argument`: the word before a hyphen, or the hyphen. */
const isHyphenated = (s: Sentence, i: number) =>
  s.form(i) === '-' || (s.form(i + 1) === '-' && s.pos(i) !== 'PUNCT');

/** Whose the noun is: a possessive pronoun or a name with `'s`, adjectives between. */
function ownerOf(s: Sentence, noun: number): Phrase | null {
  let at = noun - 1;
  while (at > s.core && (s.pos(at) === 'ADJ' || isHyphenated(s, at))) at--;
  if (isPossessive(s.lower(at))) return [at, at + 1];
  return isGenitive(s.form(at)) ? phraseEndingAt(s, at) : null;
}
