import type { SentenceTokens } from '../../language/tokens.js';
import type { Cue, CueReader } from './find-cues.js';
import { speaks } from '../../grammar/words/speaking.js';
import { subjectBefore } from '../../grammar/words/subject.js';

const FINITE = /^VB[DZP]$/;

/** The verb of a sentence that a comma or colon and a quotation end, whatever it is: `Chan spoke after the vote: "…"`. */
export function introducingVerb(
  { tree, mentions, inQuote }: CueReader,
  open: number,
  sentence: SentenceTokens,
): Cue | undefined {
  if (!/^[:,]$/.test(tree.forms[open - 1] ?? '')) return undefined;
  for (let verb = sentence.core + 1; verb < open; verb++) {
    if (inQuote[verb] === 1 || !FINITE.test(tree.tags[verb]!) || tree.pos[verb] !== 'VERB') continue;
    const speaker = subjectBefore(tree, mentions, verb, sentence);
    if (
      !speaker ||
      !speaks(tree, mentions, speaker) ||
      /^(?:which|that|who)$/.test(tree.forms[speaker[0]]!)
    )
      continue;
    return {
      first: verb,
      last: verb + 1,
      lemma: tree.lemmas[verb]!,
      cueClass: 'say',
      speaker,
      complement: null,
    };
  }
  return undefined;
}
