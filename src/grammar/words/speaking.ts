import { isPreposition, isSpeakingPronoun } from '../../lexicon/function-words.js';
import { isPersonNoun } from '../../lexicon/people.js';
import { canSpeak } from '../../lexicon/speaking.js';
import type { Phrase, Sentence } from '../sentence.js';

const isSpeakingType = (type: string) =>
  type === 'person' || type === 'organization' || type === 'country';

/** Whether a phrase has a person, body or country by name. */
export const isName = (s: Sentence, [first, last]: Phrase): boolean =>
  s.some(first, last, (i) => isSpeakingType(s.name(i)?.entity.type ?? ''));

/** Whether a phrase has a person. */
export const isPerson = (s: Sentence, [first, last]: Phrase): boolean =>
  s.some(first, last, (i) => s.mention(i)?.entity.type === 'person');

/** Whether a phrase has a noun of people: `one of the victims`. */
export const hasPersonNoun = (s: Sentence, [first, last]: Phrase): boolean =>
  s.some(first, last, (i) => isPersonNoun(s.lemma(i)));

/**
 * Whether a phrase can speak by its words: it names someone, is a pronoun, or its noun is one of people or
 * bodies.
 */
export function speaks(s: Sentence, phrase: Phrase): boolean {
  const [first, last] = phrase;
  if (isName(s, phrase) || (last - first === 1 && isSpeakingPronoun(s.lower(first)))) return true;
  for (let i = first; i < last; i++) {
    if (i > first && isPreposition(s.form(i))) return s.pos(i - 1) === 'PROPN';
    if (canSpeak(s.lower(i), s.lemma(i), s.pos(i) === 'NOUN')) return true;
  }
  return s.pos(last - 1) === 'PROPN';
}
