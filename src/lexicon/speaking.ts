import { kind } from './word-kind.js';
import { isBodyNoun } from './bodies.js';
import { isDocument } from './documents.js';
import { endsLikePerson, isPersonNoun } from './people.js';

/** Whether a noun, by a form or lemma in small letters, is of someone or something that speaks. */
export const isSpeakingNoun = (word: string): boolean =>
  isPersonNoun(word) || isBodyNoun(word) || isDocument(word);

/** Whether a noun speaks in any of its forms. */
export function canSpeak(form: string, lemma: string, noun: boolean): boolean {
  return (
    isSpeakingNoun(lemma) ||
    isSpeakingNoun(form) ||
    (form.endsWith('s') && isSpeakingNoun(form.slice(0, -1))) ||
    (noun && endsLikePerson(form))
  );
}

/** What a body has by which it speaks. */
export const isPressWord = kind('press service', ['press', 'media', 'information', 'communications']);
export const isServiceOfPress = kind('press service', [
  ...['service', 'office', 'department', 'centre', 'center', 'secretariat', 'unit', 'wing', 'team'],
]);
