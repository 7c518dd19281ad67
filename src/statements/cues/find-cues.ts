import type { Sentence } from '../../grammar/sentence.js';
import { quotes } from '../../lexicon/reporting.js';
import { lemmasOfReportingNouns } from '../../lexicon/reporting-nouns.js';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.js';
import { lazily } from '../../lazily.js';
import type { Cue, CueContext, FoundCue } from '../draft.js';
import { accordingTo, byAccounts, opinion, per, wordsOf } from './according-to.js';
import { besideQuotation } from './beside-quotation.js';
import { describedBy, saidBy, toldBy } from './passive.js';
import { quotedAsSaying } from './quoted-source.js';
import { nounCue } from './reporting-nouns.js';
import { phraseCue, verbCue } from './verb-cues.js';
import { formsOfVerbs } from './verb-of-word.js';
import { verbsOfPhrases } from './verb-phrases.js';

/** A kind of words that report. */
export interface CueFinder {
  id: string;
  example: string;
  /**
   * The forms in small letters, or the lemmas, of the words that its cues begin with: the quick way past the
   * others. Any word, where nothing is given.
   */
  opens?: { words?: () => Iterable<string>; lemmas?: () => Iterable<string> };
  /** The cue that begins at token `i`. */
  find: (context: CueContext, i: number) => FoundCue | null;
}

/** In order: the first that finds a cue at a token has it. */
export const CUE_FINDERS: readonly CueFinder[] = [
  {
    id: 'cue.according-to',
    example: 'Prices will fall, according to [the World Bank].',
    opens: { words: () => ['according'] },
    find: accordingTo,
  },
  {
    id: 'cue.per',
    example: 'Per [the World Bank], prices will fall.',
    opens: { words: () => ['per', 'as'] },
    find: per,
  },
  {
    id: 'cue.by-accounts',
    example: 'By [most accounts], the road was closed by noon.',
    opens: { words: () => ['by'] },
    find: byAccounts,
  },
  {
    id: 'cue.opinion',
    example: "In [Joe Biden]'s view, prices will fall.",
    opens: { words: () => ['in'] },
    find: opinion,
  },
  {
    id: 'cue.words-of',
    example: 'The talks were, in the words of [Joe Biden], "a waste of time for all of us".',
    opens: { words: () => ['in', 'to'] },
    find: wordsOf,
  },
  {
    id: 'cue.quoted-as-saying',
    example: 'Reuters quoted [Joe Biden] as saying that the road was closed.',
    opens: { words: () => quotes.words },
    find: quotedAsSaying,
  },
  {
    id: 'cue.described-by',
    example: 'The plan was described by [Joe Biden] as a waste of time.',
    opens: { lemmas: () => REPORTING_VERBS.keys() },
    find: describedBy,
  },
  {
    id: 'cue.said-by',
    example: 'The charge was denied on Friday by [Joe Biden].',
    opens: { lemmas: () => REPORTING_VERBS.keys() },
    find: saidBy,
  },
  {
    id: 'cue.told-by',
    example: 'The envoys were informed by [Joe Biden] that the road was closed.',
    opens: { lemmas: () => REPORTING_VERBS.keys() },
    find: toldBy,
  },
  {
    id: 'cue.verb-phrase',
    example: '[Joe Biden] took note of the report.',
    opens: { lemmas: verbsOfPhrases },
    find: phraseCue,
  },
  {
    id: 'cue.verb',
    example: '[Joe Biden] said the road was closed.',
    opens: { words: formsOfVerbs, lemmas: () => REPORTING_VERBS.keys() },
    find: verbCue,
  },
  {
    id: 'cue.beside-quotation',
    example: '"The road will stay closed for weeks," grumbled [Joe Biden].',
    find: besideQuotation,
  },
  {
    id: 'cue.noun',
    example: "[Joe Biden]'s call for talks was heard.",
    opens: { lemmas: lemmasOfReportingNouns },
    find: nounCue,
  },
];

const OPENERS = CUE_FINDERS.flatMap(({ opens }) => opens ?? []);
const openingWords = lazily(() => new Set(OPENERS.flatMap(({ words }) => [...(words?.() ?? [])])));
const openingLemmas = lazily(() => new Set(OPENERS.flatMap(({ lemmas }) => [...(lemmas?.() ?? [])])));

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
  const { sentence } = context;
  const isOpener = openingWords().has(sentence.lower(i)) || openingLemmas().has(sentence.lemma(i));
  for (const { id, opens, find } of CUE_FINDERS) {
    const found = opens && !isOpener ? null : find(context, i);
    if (found) return { ...found, finder: id };
  }
  return null;
}
