import { isAuthorship, isRelativeSubject } from '../../lexicon/function-words.js';
import { isDocument, makesDocument } from '../../lexicon/documents.js';
import type { Phrase, Sentence } from '../sentence.js';
import { phraseEnd, phraseEndingAt } from './noun-phrase.js';
import { speaks } from './speaking.js';
import { subjectBefore } from './subject.js';

/**
 * The subject of the sentence's main verb before token `i`: the first finite one, after what an opening
 * clause or adverbial says.
 */
export function mainSubject(s: Sentence, i: number): Phrase | null {
  const opening = s.pos(s.core);
  const comma =
    opening === 'SCONJ' || opening === 'ADP' || opening === 'VERB' ? s.find(',', s.core) : -1;
  for (let at = Math.max(s.core, comma) + 1; at < i; at++) {
    if (s.quoted(at) || !s.finite(at)) continue;
    const subject = subjectBefore(s, at);
    if (subject && speaks(s, subject) && !isRelativeSubject(s.lower(subject[0]))) return subject;
  }
  return null;
}

/**
 * `Noting that the road was closed, Roe left`: the subject behind the comma that ends an opening with a verb
 * at `i`; null without one.
 */
export function subjectBehindOpening(s: Sentence, i: number): Phrase | null {
  for (let at = i + 1; at < s.last; at++) {
    if (s.form(at) !== ',' || s.quoted(at)) continue;
    const subject: Phrase = [at + 1, phraseEnd(s, at + 1, s.last)];
    let verb = subject[1];
    while (s.pos(verb) === 'ADV') verb++;
    if (subject[1] > subject[0] && s.finite(verb) && speaks(s, subject)) return subject;
  }
  return null;
}

/**
 * What `who` and `which` stand for: the noun phrase before them; whose document it is where one is made:
 * `issued a statement that said`.
 */
export function antecedentOf(s: Sentence, pronoun: number): Phrase | null {
  const comma = s.form(pronoun - 1) === ',';
  if (!comma && writesDocument(s, s.core, pronoun)) return mainSubject(s, pronoun);
  const found =
    (comma ? subjectBefore(s, pronoun) : null) ?? phraseEndingAt(s, comma ? pronoun - 1 : pronoun);
  return found && s.lower(pronoun) === 'who' ? whoOf(s, found) : found;
}

/** `criticism from farmers who`: those who are people, where the noun before a preposition is none. */
function whoOf(s: Sentence, [first, last]: Phrase): Phrase {
  let from = first;
  while (from < last && !isAuthorship(s.form(from))) from++;
  const people: Phrase = [from + 1, last];
  return from + 1 < last && !speaks(s, [first, from]) && speaks(s, people) ? people : [first, last];
}

/** Whether a document is made before token `to`: `filed a motion`, `issued a statement`. */
export function writesDocument(s: Sentence, from: number, to: number): boolean {
  let verb = from;
  while (verb < to && !(s.finite(verb) && makesDocument(s.lemma(verb)))) verb++;
  return s.some(verb + 1, to, (i) => isDocument(s.lemma(i)));
}
