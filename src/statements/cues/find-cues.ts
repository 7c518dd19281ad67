import { deniesSubject, isNobody, isPreposition, isSecondPerson } from '../../lexicon/function-words.js';
import { opensCondition } from '../../lexicon/auxiliaries.js';
import { characterizes, type CueVerb } from '../../lexicon/reporting-verbs.js';
import type { Sentence } from '../../grammar/sentence.js';
import { isPerson, speaks } from '../../grammar/words/speaking.js';
import { isShownByThings } from '../../lexicon/reporting.js';
import { complementAfter } from '../contents/complement.js';
import type { Complement, Cue, CueContext, FoundCue } from '../draft.js';
import { accordingTo, byAccounts, opinion, per, wordsOf } from './according-to.js';
import { besideQuotation } from './beside-quotation.js';
import { characterization } from './characterization.js';
import { describedBy, saidBy } from './passive.js';
import { quotedAsSaying } from './quoted-source.js';
import { nounCue } from './reporting-nouns.js';
import { speakerOfCue } from './speaker-phrase.js';
import { formAllows, reports, verbAt } from './verb-form.js';
import { phraseAt } from './verb-phrases.js';

/** A kind of words that report. */
export interface CueFinder {
  id: string;
  example: string;
  /** The cue that begins at token `i`. */
  find: (context: CueContext, i: number) => FoundCue | null;
}

/** In order: the first that finds a cue at a token has it. */
export const CUE_FINDERS: readonly CueFinder[] = [
  {
    id: 'cue.according-to',
    example: 'Prices will fall, according to [the World Bank].',
    find: accordingTo,
  },
  { id: 'cue.per', example: 'Per [the World Bank], prices will fall.', find: per },
  {
    id: 'cue.by-accounts',
    example: 'By [most accounts], the road was closed by noon.',
    find: byAccounts,
  },
  { id: 'cue.opinion', example: "In [Joe Biden]'s view, prices will fall.", find: opinion },
  {
    id: 'cue.words-of',
    example: 'The talks were, in the words of [Joe Biden], "a waste of time for all of us".',
    find: wordsOf,
  },
  {
    id: 'cue.quoted-as-saying',
    example: 'Reuters quoted [Joe Biden] as saying that the road was closed.',
    find: quotedAsSaying,
  },
  {
    id: 'cue.described-by',
    example: 'The plan was described by [Joe Biden] as a waste of time.',
    find: describedBy,
  },
  {
    id: 'cue.said-by',
    example: 'The charge was denied on Friday by [Joe Biden].',
    find: saidBy,
  },
  {
    id: 'cue.verb-phrase',
    example: '[Joe Biden] took note of the report.',
    find: (context, i) => phraseCue(context, i),
  },
  { id: 'cue.verb', example: '[Joe Biden] said the road was closed.', find: verbCue },
  {
    id: 'cue.beside-quotation',
    example: '"The road will stay closed for weeks," grumbled [Joe Biden].',
    find: besideQuotation,
  },
  { id: 'cue.noun', example: "[Joe Biden]'s call for talks was heard.", find: nounCue },
];

/** Reporting words of a sentence, in text order. */
export function findCues(sentence: Sentence, body: number): Cue[] {
  const cues: Cue[] = [];
  const context: CueContext = { sentence, body, earlier: cues };
  for (let i = sentence.core; i < sentence.last; i++) {
    if (sentence.quoted(i)) continue;
    const cue = cueAt(context, i);
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.last - 1);
  }
  return cues;
}

/** What the first finder that finds something makes of a token. */
function cueAt(context: CueContext, i: number): Cue | null {
  for (const { id, find } of CUE_FINDERS) {
    const found = find(context, i);
    if (found) return { ...found, finder: id };
  }
  return null;
}

/** `took note of the report`: a phrase of several words whose subject speaks. */
function phraseCue(context: CueContext, i: number): FoundCue | null {
  const s = context.sentence;
  const found = s.pos(i) === 'VERB' || s.lemma(i) === 'be' || verbAt(s, i) ? phraseAt(s, i) : undefined;
  if (!found || !reports(s, i)) return null;
  const complement = phrasedComplement(s, found.phrase, found.last);
  const cue = complement && cueOf(context, i, found.phrase, found.last, complement);
  return cue?.speaker && speaks(s, cue.speaker) ? cue : null;
}

/** `said the road was closed`. */
function verbCue(context: CueContext, i: number): FoundCue | null {
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
  if (i === s.core && !speaker && !s.form(i).endsWith('ing')) return null;
  const inTitle = i < context.body;
  const does = complement?.kind === 'object' || (complement?.kind === 'infinitive' && !inTitle);
  if (does && (inTitle || !speaker || !speaks(s, speaker))) return null;
  return { first: i, last, lemma: verb.lemma, cueClass: verb.cueClass, speaker, complement };
}

/** `nobody`, `neither Roe nor Bo`, `not everyone`, `if Roe`: a subject of which nothing is said. */
const isDenied = (s: Sentence, first: number) =>
  isNobody(s.lower(first)) ||
  deniesSubject(s.lower(first)) ||
  (first > s.core && (deniesSubject(s.lower(first - 1)) || opensCondition(s.lower(first - 1))));

/** What a phrase such as `take note of` reports: whatever stands after its preposition, else a clause. */
function phrasedComplement(s: Sentence, phrase: CueVerb, from: number): Complement | null {
  if (from >= s.last || /^[,.;]$/.test(s.form(from))) return null;
  const clause = complementAfter(s, PLAIN, from);
  if (clause && !clause.apart) return clause;
  if (!isPreposition(s.form(from - 1))) return clause;
  return { kind: phrase.cueClass === 'request' ? 'infinitive' : 'object', first: from, addressee: null };
}

const PLAIN: CueVerb = { lemma: 'say', cueClass: 'say', frames: '' };
