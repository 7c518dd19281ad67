import { isBe } from '../../lexicon/auxiliaries.js';
import { takesObjectAndInfinitive, type CueVerb } from '../../lexicon/reporting-verbs.js';
import type { Sentence } from '../../grammar/sentence.js';
import { skipAside } from '../../grammar/words/adverbials.js';
import { phraseEnd } from '../../grammar/words/noun-phrase.js';
import type { Complement } from '../draft.js';

/** `warned those in the valley to leave`: whether whom it is said to, up to `end`, is to do something. */
export const isUrged = (s: Sentence, { lemma }: CueVerb, end: number, last: number) =>
  takesObjectAndInfinitive(lemma) &&
  s.form(s.form(end) === 'to' ? end : skipAside(s, end, last)) === 'to';

/** `found the samples from the lake to be clean`: a clause whose verb is `to be`. */
export function isToBe(s: Sentence, at: number, last: number): boolean {
  const noun = phraseEnd(s, at, last);
  const end = noun > at && s.form(noun) !== 'to' ? skipAside(s, noun, last) : noun;
  return end > at && s.form(end) === 'to' && isBe(s.lower(end + 1)) && s.pos(end + 1) !== 'PUNCT';
}

/** `Chad to sign`: someone with an infinitive. */
export function infinitiveOf(s: Sentence, at: number, last: number): Complement | null {
  const object = phraseEnd(s, at, last);
  if (object === at) return null;
  let end = s.form(object) === 'to' ? object : skipAside(s, object, last);
  if (s.form(end) === 'not') end++;
  return s.form(end) === 'to' ? { kind: 'infinitive', first: at, addressee: [at, end] } : null;
}

/** Whether an infinitive begins at `to`; a gerund does where the verb takes one. */
export const infinitiveAt = (s: Sentence, to: number, last: number) =>
  to + 1 >= last ||
  s.tag(to + 1) === 'VB' ||
  s.tag(to + 1) === 'VBG' ||
  (s.tag(to + 1).startsWith('RB') && s.tag(to + 2) === 'VB');
