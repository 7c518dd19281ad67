import { isRelativeSubject } from '../../lexicon/function-words.js';
import type { Sentence } from '../../grammar/sentence.js';
import { isTensed } from '../../grammar/tags.js';
import { speaks } from '../../grammar/words/speaking.js';
import { subjectBefore } from '../../grammar/words/subject.js';
import type { Cue } from '../draft.js';

/**
 * The verb of a sentence that a comma or colon and a quotation end, whatever it is: `Chan spoke after the
 * vote: "…"`.
 */
export function introducingVerb(s: Sentence, open: number): Cue | undefined {
  const mark = s.form(open - 1);
  if (mark !== ':' && mark !== ',') return undefined;
  for (let verb = s.core + 1; verb < open; verb++) {
    if (s.quoted(verb) || !isTensed(s.tag(verb)) || s.pos(verb) !== 'VERB') continue;
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
