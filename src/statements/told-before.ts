import type { Sentence } from '../grammar/sentence.js';
import { isNoun } from '../grammar/tags.js';
import { skipAsides } from '../grammar/words/adverbials.js';
import { phraseEnd } from '../grammar/words/noun-phrase.js';
import { tellsAgain } from '../lexicon/reporting.js';
import { addresses } from '../lexicon/reporting-verbs.js';
import type { Cue, Draft } from './draft.js';

/** Fewer words are no report. */
const SHORTEST_REPORT = 4;

/**
 * `Two roads were closed on Monday. The ministry reported.`: a sentence that says no more than who tells what
 * the one before it says. What it tells and by which verb; null elsewhere.
 */
export function toldBefore(
  sentences: readonly Sentence[],
  s: Sentence,
  cues: readonly Cue[],
  drafts: readonly Draft[],
): Omit<Draft, 'speaker'> | null {
  const before = sentences[s.number - 1];
  const [cue] = cues;
  if (!before || !cue || cues.length > 1 || before.paragraph !== s.paragraph) return null;
  if (sentences[s.number + 1]?.paragraph === s.paragraph || !tellsOnly(s, cue)) return null;
  if (drafts.some(({ until }) => until === before.number)) return null;
  const { core: first, last } = before;
  const isReport =
    last - first >= SHORTEST_REPORT &&
    before.form(last - 1) === '.' &&
    before.some(first, last, (i) => before.finite(i)) &&
    !before.some(first, last, (i) => before.quoted(i));
  if (!isReport) return null;
  const content = { pieces: [[first, last - 1]] as [[number, number]], rule: 'statement.told-before' };
  return { cue, content, sentence: s.number, until: s.number };
}

/** Whether nothing but the speaker, the verb, whom it is told, where and when stands in the sentence. */
function tellsOnly(s: Sentence, { complement, speaker, first, last, lemma }: Cue): boolean {
  if (complement !== null || speaker === null || !tellsAgain(lemma) || !s.finite(first)) return false;
  const opens = speaker[1] <= first && isNoun(s.pos(speaker[1] - 1));
  if (!opens || s.pos(s.core) === 'SCONJ' || s.some(s.core, first, (i) => s.finite(i))) return false;
  const told = addresses(lemma) ? phraseEnd(s, last, s.last) : last;
  return skipAsides(s, told, s.last) >= s.last - 1;
}
