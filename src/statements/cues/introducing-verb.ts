import { isBe } from '../../lexicon/auxiliaries.js';
import { isRelativeSubject } from '../../lexicon/function-words.js';
import type { Sentence } from '../../grammar/sentence.js';
import { isTensed } from '../../grammar/tags.js';
import { speaks } from '../../grammar/words/speaking.js';
import { subjectBefore } from '../../grammar/words/subject.js';
import type { Cue } from '../draft.js';

/** `Chan was blunt: "…"`: how someone speaks, right before the colon. */
const isBlunt = (s: Sentence, verb: number, open: number) =>
  isBe(s.lower(verb)) && s.form(open - 1) === ':' && s.pos(open - 2) === 'ADJ';

/**
 * The verb of a sentence that a comma or colon and a quotation end, whatever it is: `Chan spoke after the
 * vote: "…"`.
 */
export function introducingVerb(s: Sentence, open: number): Cue | undefined {
  const mark = s.form(open - 1);
  if (mark !== ':' && mark !== ',') return undefined;
  for (let verb = s.core + 1; verb < open; verb++) {
    if (s.quoted(verb) || !isTensed(s.tag(verb)) || !(s.pos(verb) === 'VERB' || isBlunt(s, verb, open)))
      continue;
    const speaker = subjectBefore(s, verb);
    if (!speaker || !speaks(s, speaker) || isRelativeSubject(s.form(speaker[0]))) continue;
    const lemma = s.lemma(verb);
    return {
      first: verb,
      last: verb + 1,
      lemma,
      cueClass: 'say',
      speaker,
      complement: null,
      finder: 'cue.introducing-verb',
    };
  }
  return undefined;
}
