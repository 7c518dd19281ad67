import { closesQuotation } from '../../grammar/marks.js';
import type { Phrase, Sentence } from '../../grammar/sentence.js';
import { isTensed } from '../../grammar/tags.js';
import { isIrregularVoice } from '../../lexicon/reporting.js';
import { speaks } from '../../grammar/words/speaking.js';
import { subjectAfter, subjectBefore } from '../../grammar/words/subject.js';
import type { CueContext, FoundCue } from '../draft.js';

const LONGEST_SPEAKER = 12;

/**
 * Any verb between a quotation and who can speak is one of saying: `"…," sighed Roe`, `"…," the old man
 * muttered`. Verbs are made of any noise or gesture, so that no list has them all.
 */
export function besideQuotation({ sentence: s }: CueContext, i: number): FoundCue | null {
  const speaker = speakerBehind(s, i) ?? speakerBefore(s, i);
  return (
    speaker && { first: i, last: i + 1, lemma: s.lemma(i), cueClass: 'say', speaker, complement: null }
  );
}

/** `"…," sighed Roe`: taggers take such pasts for anything. */
function speakerBehind(s: Sentence, i: number): Phrase | null {
  const isPast = isTensed(s.tag(i)) || /(?:ed|s)$/.test(s.form(i)) || isIrregularVoice(s.form(i));
  if (!endsSpeech(s, i - 1) || !isPast) return null;
  if (s.mention(i) || s.lower(i) !== s.form(i) || s.pos(i) === 'PRON' || s.pos(i) === 'DET') return null;
  const speaker = subjectAfter(s, i);
  return speaker && speaker[0] === i + 1 && speaks(s, speaker) ? speaker : null;
}

/** `"…," the old man muttered`. */
function speakerBefore(s: Sentence, i: number): Phrase | null {
  if (!isTensed(s.tag(i)) || s.pos(i) !== 'VERB' || !hasCloserBefore(s, i)) return null;
  const speaker = subjectBefore(s, i);
  const beside = speaker && i - speaker[0] < LONGEST_SPEAKER && endsSpeech(s, speaker[0] - 1);
  return beside && speaks(s, speaker) ? speaker : null;
}

/** Whether a mark that closes a quotation stands before a verb, with a speaker between. */
const hasCloserBefore = (s: Sentence, verb: number) =>
  s.some(verb - LONGEST_SPEAKER, verb, (i) => closesQuotation(s.form(i)));

/** Whether a token is the mark behind a quotation that ends with a comma, an exclamation or a question. */
const endsSpeech = (s: Sentence, i: number) =>
  closesQuotation(s.form(i)) &&
  ((/^[,!?]$/.test(s.form(i - 1)) && s.quoted(i - 1)) ||
    (s.form(i - 1) === s.form(i) && endsSpeechBefore(s, i - 1)));
const endsSpeechBefore = (s: Sentence, i: number) => /^[,!?]$/.test(s.form(i - 1)) && s.quoted(i - 1);
