import type { SentenceTokens } from '../../language/tokens.js';
import type { MentionMap } from '../mentions.js';
import type { Tree } from '../tree.js';
import { complementAfter, type Complement } from './complement.js';
import { characterizes, performs, takesInfinitive, verbOfForm, verbOfLemma, type CueClass, type CueVerb } from './cue-words.js';
import { OPENING_MARK } from './phrases.js';
import { subjectOfCue } from './cue-subject.js';
import { speaks, type Phrase } from './subject.js';

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
}

/** What cues are read from. */
export interface CueReader {
  tree: Tree;
  mentions: MentionMap;
  inQuote: Uint8Array;
  /** First token after the title; 0 without one. */
  body: number;
}

const inTitle = ({ body }: CueReader, token: number) => token < body;

/** Reporting words of a sentence, in text order. */
export function findCues(reader: CueReader, sentence: SentenceTokens): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.core; i < sentence.last; i++) {
    if (reader.inQuote[i] === 1) continue;
    const cue = accordingTo(reader.tree, i, sentence) ?? reportingVerb(reader, i, sentence, cues);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** `according to X`. */
function accordingTo({ forms, pos, tags }: Tree, i: number, { core, last }: SentenceTokens): Cue | null {
  if (!/^according$/i.test(forms[i]!) || forms[i + 1] !== 'to') return null;
  let end = i + 2;
  while (end < last && end < i + 16 && !/^(?:[,.;:)"“”—]|who|which|that)$/.test(forms[end]!) && !(pos[end] === 'VERB' && /^VB[DZP]$/.test(tags[end]!))) end++;
  if (end === i + 2) return null;
  const first = i === core && forms[end] === ',' ? end + 1 : -1;
  return { first: i, last: i + 2, lemma: 'according to', cueClass: 'say', speaker: [i + 2, end], complement: first < 0 ? null : { kind: 'clause', first, addressee: null } };
}

function reportingVerb(reader: CueReader, i: number, sentence: SentenceTokens, earlier: readonly Cue[]): Cue | null {
  const { tree, mentions } = reader;
  const verb = verbAt(reader, i);
  if (!verb || !reports(tree, i, sentence)) return null;
  const last = cueEnd(tree.forms, i);
  const complement = verb.lemma === 'call' && last > i + 1 ? calledFor(reader, last, sentence.last)
    : characterizes(verb.lemma) ? characterization(reader, verb, last, sentence.last)
    : complementAfter(tree, mentions, verb, last, sentence.last);
  if (!formAllows(reader, verb, i, sentence, complement)) return null;
  const speaker = subjectOfCue(reader, i, sentence, earlier, verb);
  if (speaker && /^you$/i.test(tree.forms[speaker[1] - 1]!)) return null;
  const acts = complement?.kind === 'object' || complement?.kind === 'infinitive';
  if (acts && (inTitle(reader, i) ? complement.kind === 'object' : !speaker || !speaks(tree, mentions, speaker))) return null;
  return { first: i, last, ...verb, speaker, complement };
}

/** A reporting verb by its lemma; by its form where a tagger takes the form for another word but `that` or a mark follows it. */
function verbAt({ tree: { forms, lemmas, pos }, mentions }: CueReader, i: number): CueVerb | undefined {
  const placed = mentions.at(i);
  if (placed && placed.last - placed.first > 1) return undefined;
  const form = forms[i]!.toLowerCase();
  const verb = verbOfForm(form) ?? verbOfLemma(lemmas[i]!);
  if (!verb || pos[i] === 'VERB') return verb;
  const next = forms[i + 1] ?? '', before = pos[i - 1] ?? '';
  if (/^(?:said|says|told|added)$/.test(form) || (pos[i] === 'NOUN' && /^(?:he|she|it|they|we|there)$/.test(next) && forms[i - 1] !== 'the')) return verb;
  if (MODIFIED.test(forms[i - 1] ?? '') || before === 'ADJ' || before === 'DET') return undefined;
  if (form.endsWith('ed') && /^(?:PROPN|PRON)$/.test(before)) return verb;
  const noun = verbOfLemma(form.replace(/s$/, '')) !== undefined && /^(?:report|claim|fear|call|demand|threat|request|promise|hope|warning|post|offer|order|charge|question|protest|note|state)s?$/.test(form);
  return !noun && next === 'that' ? verb : undefined;
}

const BE = /^(?:be|am|is|are|was|were|been|being|'s|’s|'re|’re|'m|’m)$/i;
const MODIFIED = /^(?:the|an?|this|that|these|those|his|her|its|their|our|any|of|in|into|about|over|for|amongst|among|with|by|from)$/i;

/** Whether a verb form states that something is said: not denied, not passive, not an adjective. */
function reports({ forms, tags, pos }: Tree, i: number, { core }: SentenceTokens): boolean {
  const before = forms[i - 1] ?? '';
  if (/^VB[ND]|^JJ/.test(tags[i]!) && i > core && (MODIFIED.test(before) || (tags[i] !== 'VBD' && (pos[i - 1] === 'ADJ' || pos[i - 1] === 'NUM' || pos[i-1] === 'DET')))) return false;
  for (let at = i - 1; at >= core && i - at < 5 && /^(?:AUX|ADV|PART)$/.test(pos[at]!); at--) {
    if (/^(?:not|n't|n’t|never|cannot|could|might|may|should|must)$/i.test(forms[at]!)) return false;
    if (BE.test(forms[at]!) && !/ing$/.test(forms[i]!)) return false;
  }
  return !(tags[i] === 'VBN' && forms[i + 1] === 'by') && !/^(?:remains?|remained|stays?|stayed|self|-)$/.test(before);
}

/** `called on`, `called for` take their preposition. */
const cueEnd = (forms: readonly string[], i: number) => (/^call/i.test(forms[i]!) && /^(?:on|for|upon)$/.test(forms[i + 1] ?? '') ? i + 2 : i + 1);

function calledFor({ tree }: CueReader, from: number, last: number): Complement | null {
  return from < last && !/^[,.;]$/.test(tree.forms[from]!) ? { kind: 'infinitive', first: from, addressee: null } : null;
}

const FAR = 15;

/** `called the stabbing "an act of…"`, `described her as a friend`. */
function characterization({ tree: { forms }, tree, mentions }: CueReader, verb: CueVerb, from: number, last: number): Complement | null {
  const calls = /^(?:call|label|dub|brand|term|consider|deem)$/.test(verb.lemma);
  for (let i = from; i < last && i - from < FAR; i++) {
    const form = forms[i]!;
    if (calls && OPENING_MARK.test(form) && form.length === 1 && form !== '’') return { kind: 'object', first: from, addressee: null };
    if (!calls && form === 'as') return { kind: 'object', first: i + 1, addressee: null };
    if (/^[;.]$/.test(form)) break;
  }
  return calls ? null : complementAfter(tree, mentions, verb, from, last);
}

/** Whether the verb's form can report here; participles and infinitives do in fewer places than finite verbs. */
function formAllows(reader: CueReader, verb: CueVerb, i: number, { core }: SentenceTokens, complement: Complement | null): boolean {
  const { tags, forms, pos } = reader.tree;
  const form = forms[i]!.toLowerCase();
  if (form.endsWith('ing')) {
    if (!complement) return false;
    const stated = complement.kind === 'clause' || complement.kind === 'quote' || performs(verb.lemma) || takesInfinitive(verb.lemma) || forms[i + 1] === 'for' || forms[i + 1] === 'on';
    const before = forms[i - 1] ?? '';
    if (inTitle(reader, i) && i === core) return false;
    return stated && (i === core || before === ',' || /^(?:ADV|AUX|NOUN|PROPN)$/.test(pos[i - 1]!) || BE.test(before));
  }
  if (tags[i] === 'VB' && forms[i - 1] === 'to') return complement !== null && performs(verb.lemma);
  return true;
}
