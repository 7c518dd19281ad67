import type { SentenceTokens } from '../../language/tokens.js';
import type { MentionMap } from '../../grammar/names.js';
import type { Tree } from '../../grammar/tree/dependents.js';
import { complementAfter, type Complement } from '../contents/complement.js';
import { formAllows, reports, verbAt } from './verb-form.js';
import { phraseAt, type CuePhrase } from './verb-phrases.js';
import { characterizes, type CueClass, type CueVerb } from './reporting-verbs.js';
import { nominalCueAt } from './reporting-nouns.js';
import { OPENING_MARK } from '../../grammar/words/phrases.js';
import { sourceAt } from './according-to.js';
import { subjectOfCue } from './speaker-phrase.js';
import type { Phrase } from '../../grammar/words/noun-phrase.js';
import { speaks } from '../../grammar/words/speaking.js';

/** A word that reports: tokens `first` to `last` (exclusive), with the tokens of its speaker. */
export interface Cue {
  first: number;
  last: number;
  lemma: string;
  cueClass: CueClass;
  /** The speaker's noun phrase; null when the cue has no subject of its own. */
  speaker: Phrase | null;
  /** What follows it as the thing said. */
  complement: Complement | null;
  /** True of `according to X`: a phrase beside what is said, not a verb. */
  source?: boolean;
}

/** What cues are read from. */
export interface CueReader {
  tree: Tree;
  mentions: MentionMap;
  inQuote: Uint8Array;
  /** First token after the title; 0 without one. */
  body: number;
}

/** Reporting words of a sentence, in text order. */
export function findCues(reader: CueReader, sentence: SentenceTokens): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.core; i < sentence.last; i++) {
    if (reader.inQuote[i] === 1) continue;
    const cue =
      sourceAt(reader.tree, i, sentence) ??
      reportingVerb(reader, i, sentence, cues) ??
      nominalCueAt(reader, i, sentence);
    if (cue) cues.push(cue);
  }
  return cues;
}

function reportingVerb(
  reader: CueReader,
  i: number,
  sentence: SentenceTokens,
  earlier: readonly Cue[],
): Cue | null {
  const { tree, mentions } = reader;
  const found = verbAt(reader, i);
  const phrased =
    found || tree.lemmas[i] === 'be' || tree.pos[i] === 'VERB'
      ? phraseAt(tree.forms, tree.lemmas, tree.pos, i)
      : undefined;
  const verb = phrased?.phrase ?? found;
  if (!verb || !reports(tree, i, sentence)) return null;
  const last = phrased?.last ?? i + 1;
  const complement = phrased
    ? phrasedComplement(reader, phrased.phrase, last, sentence.last)
    : characterizes(verb.lemma)
      ? characterization(reader, verb, last, sentence.last)
      : complementAfter(tree, mentions, verb, last, sentence.last);
  if ((phrased && !complement) || !formAllows(reader, verb, i, sentence, complement)) return null;
  const speaker = subjectOfCue(reader, i, sentence, earlier, verb);
  if (speaker && /^you$/i.test(tree.forms[speaker[1] - 1]!)) return null;
  if (i === sentence.core && !speaker && !tree.forms[i]!.endsWith('ing')) return null;
  const acts = complement?.kind === 'object' || complement?.kind === 'infinitive';
  if (
    acts &&
    (i < reader.body ? complement.kind === 'object' : !speaker || !speaks(tree, mentions, speaker))
  )
    return null;
  if (phrased && (!speaker || !speaks(tree, mentions, speaker))) return null;
  const cueClass = characterizes(verb.lemma) && !phrased ? 'say' : verb.cueClass;
  return { first: i, last, lemma: verb.lemma, cueClass, speaker, complement };
}

/** What a phrase such as `take note of` reports: whatever stands after its preposition, else a clause. */
function phrasedComplement(
  { tree, mentions }: CueReader,
  phrase: CuePhrase,
  from: number,
  last: number,
): Complement | null {
  if (from >= last || /^[,.;]$/.test(tree.forms[from]!)) return null;
  const clause = complementAfter(tree, mentions, PLAIN, from, last);
  if (clause && !clause.apart) return clause;
  const preposition = /^(?:on|for|upon|of|to|about|by|at|in|with|against)$/.test(tree.forms[from - 1]!);
  return preposition
    ? { kind: phrase.cueClass === 'request' ? 'infinitive' : 'object', first: from, addressee: null }
    : clause;
}

const PLAIN: CueVerb = { lemma: 'say', cueClass: 'say' };

const FAR = 15;

/** `called the stabbing "an act of…"`, `described her as a friend`. */
function characterization(
  { tree: { forms }, tree, mentions }: CueReader,
  verb: CueVerb,
  from: number,
  last: number,
): Complement | null {
  const calls = /^(?:call|label|dub|brand|term|consider|deem)$/.test(verb.lemma);
  for (let i = from; i < last && i - from < FAR; i++) {
    const form = forms[i]!;
    if (calls && OPENING_MARK.test(form) && form.length === 1 && form !== '’')
      return { kind: 'object', first: from, addressee: null };
    if (!calls && form === 'as') return { kind: 'object', first: i + 1, addressee: null };
    if (/^[;.]$/.test(form)) break;
  }
  return calls ? null : complementAfter(tree, mentions, verb, from, last);
}
