import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import type { Choice } from './choice.js';
import type { Referent } from './memory.js';
import type { DiscourseText } from './text.js';

/**
 * `The caller’s lawyer said … He said`: who opens a sentence by saying more is who said something as the
 * subject of the sentence before, though it is somebody without a name. The number of that candidate; -1
 * where there is none.
 */
export function unnamedSpeaker({ text, anaphor, candidates }: Choice): number {
  const { place, ahead } = anaphor;
  const speaksOn = anaphor.class === 'person' && place.opens && place.reports && place.quote === 0;
  if (!speaksOn || ahead) return -1;
  return candidates.findIndex(
    (candidate) =>
      candidate.phrase !== null &&
      candidate.isPerson &&
      candidate.last.sentence === place.sentence - 1 &&
      candidate.last.quote === 0 &&
      says(text, candidate),
  );
}

/** What a subject may have behind its noun: `an official of the northern branch`. */
const COMPLEMENT = /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM)$/;
const LONGEST_COMPLEMENT = 10;

/** Whether somebody is the subject of a verb of saying, or of one that such a verb is joined to. */
function says(text: DiscourseText, { last }: Referent): boolean {
  const { pos, sentences, lowers } = text;
  if (last.reports && last.role === 'subject') return true;
  const { core, last: end } = sentences[last.sentence]!;
  if (last.first > core && pos[last.first - 1] !== 'PUNCT' && pos[last.first - 1] !== 'CCONJ')
    return false;
  let verb = last.last;
  while (verb < end && verb - last.last < LONGEST_COMPLEMENT && COMPLEMENT.test(pos[verb]!)) verb++;
  if (!isFinite(text, verb)) return false;
  if (REPORTING_VERBS.has(text.lemmas[verb]!)) return true;
  for (let i = verb + 1; i < end; i++)
    if (lowers[i - 1] === 'and' && isFinite(text, i)) return REPORTING_VERBS.has(text.lemmas[i]!);
  return false;
}

const isFinite = ({ tags, pos }: DiscourseText, i: number) =>
  pos[i] === 'VERB' && /^VB[DPZ]$/.test(tags[i] ?? '');
