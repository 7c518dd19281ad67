import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { typeOfNoun } from './kinds.js';
import type { Place } from './place.js';
import type { DiscourseText } from './text.js';

/** Kinds of the verb that stands behind a phrase. */
export const VERB_KINDS = [
  'none',
  'be',
  'have',
  'reports',
  'participle',
  'infinitive',
  'finite',
] as const;

/** The kind of the verb behind a place, as a number of `VERB_KINDS`. */
export const verbKindOf = (text: DiscourseText, { verb }: Place): number =>
  VERB_KINDS.indexOf(verb < 0 ? 'none' : kindOfVerb(text.lemmas[verb]!, text.tags[verb]!));

function kindOfVerb(lemma: string, tag: string): (typeof VERB_KINDS)[number] {
  if (lemma === 'be' || lemma === 'have') return lemma;
  if (REPORTING_VERBS.has(lemma)) return 'reports';
  if (tag === 'VBN') return 'participle';
  return tag === 'VB' ? 'infinitive' : 'finite';
}

export const NOUN_KINDS = [
  ...['person', 'organization', 'country', 'place', 'event', 'initiative', 'health', 'product'],
  'other',
] as const;

/** The kind of thing that a noun names, by its lemma, as a number of `NOUN_KINDS`. */
export function nounKindOf(lemma: string): number {
  const at = (NOUN_KINDS as readonly string[]).indexOf(typeOfNoun(lemma) ?? 'other');
  return at < 0 ? NOUN_KINDS.length - 1 : at;
}

const LONGEST_OWNED = 5;

/**
 * The kind of what is owned behind a possessive, `its foreign minister`, as a number of `NOUN_KINDS`; -1
 * where no noun follows.
 */
export function ownedKindOf(text: DiscourseText, place: Place): number {
  const noun = ownedNoun(text, place);
  return noun < 0 ? -1 : nounKindOf(text.lemmas[noun]!.toLowerCase());
}

/** The token of the noun that is owned behind a possessive; -1 where none follows. */
export function ownedNoun({ pos, sentences, sentenceOf }: DiscourseText, { last }: Place): number {
  const end = Math.min(sentences[sentenceOf[last - 1]!]!.last, last + LONGEST_OWNED);
  let noun = -1;
  for (let i = last; i < end && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos[i]!); i++)
    if (pos[i] === 'NOUN') noun = i;
  return noun;
}

const OPENINGS = ['opens', 'verb', 'preposition', 'conjunction', 'mark', 'other'] as const;
export const WORDS_BEFORE: readonly string[] = OPENINGS;

/** What stands before a place, as a number of `WORDS_BEFORE`. */
export function wordBefore({ pos, sentences, sentenceOf }: DiscourseText, { first }: Place): number {
  if (first <= sentences[sentenceOf[first]!]!.core) return 0;
  return OPENINGS.indexOf(OPENING_OF.get(pos[first - 1]!) ?? 'other');
}

const OPENING_OF = new Map<string, (typeof OPENINGS)[number]>([
  ['VERB', 'verb'],
  ['AUX', 'verb'],
  ['ADP', 'preposition'],
  ['SCONJ', 'conjunction'],
  ['CCONJ', 'conjunction'],
  ['PUNCT', 'mark'],
]);
