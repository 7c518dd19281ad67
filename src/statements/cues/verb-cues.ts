import {
  deniesSubject,
  invertsWhatIsDenied,
  isInvertible,
  isNobody,
  isPreposition,
  isSecondPerson,
} from '../../lexicon/function-words.js';
import { opensCondition } from '../../lexicon/auxiliaries.js';
import { characterizes, type CueVerb } from '../../lexicon/reporting-verbs.js';
import type { Sentence } from '../../grammar/sentence.js';
import { isPerson, speaks } from '../../grammar/words/speaking.js';
import { isShownByThings } from '../../lexicon/reporting.js';
import { complementAfter } from '../contents/complement.js';
import type { Complement, CueContext, FoundCue } from '../draft.js';
import { characterization } from './characterization.js';
import { speakerOfCue } from './speaker-phrase.js';
import { formAllows, reports, verbAt } from './verb-form.js';
import { phraseAt } from './verb-phrases.js';

/** `took note of the report`: a phrase of several words whose subject speaks. */
export function phraseCue(context: CueContext, i: number): FoundCue | null {
  const s = context.sentence;
  const found = s.pos(i) === 'VERB' || s.lemma(i) === 'be' || verbAt(s, i) ? phraseAt(s, i) : undefined;
  if (!found || !reports(s, i)) return null;
  const complement = phrasedComplement(s, found.phrase, found.last);
  const cue = complement && cueOf(context, i, found.phrase, found.last, complement);
  return cue?.speaker && speaks(s, cue.speaker) ? cue : null;
}

/** `said the road was closed`. */
export function verbCue(context: CueContext, i: number): FoundCue | null {
  const s = context.sentence;
  const verb = verbAt(s, i);
  if (!verb || phraseAt(s, i) || !reports(s, i)) return null;
  if (!characterizes(verb.lemma)) return cueOf(context, i, verb, i + 1, complementAfter(s, verb, i + 1));
  return cueOf(context, i, { ...verb, cueClass: 'say' }, i + 1, characterization(s, verb, i + 1));
}

/** The cue of a verb with its complement, where its form, its speaker and its place allow it to report. */
function cueOf(
  context: CueContext,
  i: number,
  verb: CueVerb,
  last: number,
  complement: Complement | null,
): FoundCue | null {
  const s = context.sentence;
  if (!formAllows(context, verb, i, complement)) return null;
  const speaker = speakerOfCue(context, i, verb);
  if (speaker && (isSecondPerson(s.lower(speaker[1] - 1)) || isDenied(s, speaker[0]))) return null;
  if (speaker && isShownByThings(verb.lemma) && s.form(last) !== 'that' && isPerson(s, speaker))
    return null;
  if (!speaker && isNobodys(context, i, complement)) return null;
  const inTitle = i < context.body;
  const does = complement?.kind === 'object' || (complement?.kind === 'infinitive' && !inTitle);
  if (does && (inTitle || !speaker || !speaks(s, speaker))) return null;
  return { first: i, last, lemma: verb.lemma, cueClass: verb.cueClass, speaker, complement };
}

/** `Talks agreed at Oslo` in a title, or a verb that opens a sentence: there is nobody who says it. */
const isNobodys = ({ sentence: s, body }: CueContext, i: number, complement: Complement | null) =>
  (i < body && complement === null) || (i === s.core && !s.form(i).endsWith('ing'));

/** `nobody at the bank`, `neither Roe nor Bo`, `not everyone`, `if Roe`, `nor did Roe`: nobody speaks. */
const isDenied = (s: Sentence, first: number) =>
  isNobody(s.lower(first)) ||
  deniesSubject(s.lower(first)) ||
  (first > s.core && (deniesSubject(s.lower(first - 1)) || opensCondition(s.lower(first - 1)))) ||
  (isPreposition(s.lower(first - 1)) && isNobody(s.lower(first - 2))) ||
  isInverted(s, first);

const LONGEST_TITLE = 6;

/** `nor did Roe`, `never did Senator Roe`: an auxiliary before the subject and its title. */
function isInverted(s: Sentence, first: number): boolean {
  let before = first - 1;
  while (first - before <= LONGEST_TITLE && /^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(s.pos(before))) before--;
  const inverts = s.pos(before) === 'AUX' || isInvertible(s.lower(before));
  return inverts && invertsWhatIsDenied(s.lower(before - 1));
}

/** What a phrase such as `take note of` reports: whatever stands after its preposition, else a clause. */
function phrasedComplement(s: Sentence, phrase: CueVerb, from: number): Complement | null {
  if (from >= s.last || /^[,.;]$/.test(s.form(from))) return null;
  const clause = complementAfter(s, PLAIN, from);
  if (clause && !clause.apart) return clause;
  if (!isPreposition(s.form(from - 1))) return clause;
  return { kind: phrase.cueClass === 'request' ? 'infinitive' : 'object', first: from, addressee: null };
}

const PLAIN: CueVerb = { lemma: 'say', cueClass: 'say', frames: '' };
