import type { SentenceTokens } from '../../language/tokens.js';
import type { MentionMap } from '../mentions.js';
import { dependents, type Tree } from '../tree.js';
import { classOfCue, isPlainCue, takesObject, type CueClass } from './cue-words.js';
import { speaks, subjectAfter, subjectBefore } from './subject.js';

/** A word that reports: tokens `first` to `last` (exclusive), with the tokens of its speaker. */
export interface Cue {
  first: number;
  last: number;
  lemma: string;
  cueClass: CueClass;
  /** The speaker's noun phrase, `[first, last)`; null when the cue has no subject of its own. */
  speaker: [number, number] | null;
  /** Where what is said begins, when it follows the cue. */
  contentFrom: number;
}

const CLAUSES = ['ccomp', 'xcomp', 'parataxis'];
const ADDRESSEES = /^(?:reporters|journalists|media|lawmakers|parliament|reporter|him|her|them|us|me)$/;

/** Reporting words of a sentence, in text order. */
export function findCues(tree: Tree, mentions: MentionMap, sentence: SentenceTokens, inQuote: Uint8Array): Cue[] {
  const { core, last } = sentence;
  const cues: Cue[] = [];
  for (let i = core; i < last; i++) {
    if (inQuote[i] === 1) continue;
    const cue = accordingTo(tree, i, core, last) ?? reportingVerb(tree, mentions, i, sentence, inQuote);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** `according to X`. */
function accordingTo(tree: Tree, i: number, first: number, last: number): Cue | null {
  const { forms } = tree;
  if (!/^according$/i.test(forms[i]!) || forms[i + 1] !== 'to') return null;
  let end = i + 2;
  while (end < last && end < i + 16 && !/^(?:[,.;:)"“”]|who|which|that)$/.test(forms[end]!) && !(tree.pos[end] === 'VERB' && /^VB[DZP]$/.test(tree.tags[end]!))) end++;
  if (end === i + 2) return null;
  return { first: i, last: i + 2, lemma: 'according to', cueClass: 'say', speaker: [i + 2, end], contentFrom: i === first && forms[end] === ',' ? end + 1 : -1 };
}

function reportingVerb(tree: Tree, mentions: MentionMap, i: number, sentence: SentenceTokens, inQuote: Uint8Array): Cue | null {
  const { core: first, last } = sentence;
  const { pos, lemmas, forms } = tree;
  if (pos[i] !== 'VERB' && !(pos[i] === 'NOUN' && /^(?:said|says|added)$/.test(forms[i]!))) return null;
  const lemma = lemmas[i]!;
  const cueClass = classOfCue(lemma);
  if (!cueClass || isPassiveWithoutClause(tree, i)) return null;
  if (lemma === 'call' && cueEnd(forms, i) === i + 1) return null;
  const clause = CLAUSES.flatMap((relation) => dependents(tree, i, relation)).find((child) => child > i);
  const quoteFollows = nextQuote(i, last, inQuote);
  const contentFrom = contentStart(tree, i, last, cueClass, clause);
  const participle = tree.tags[i] === 'VBG';
  if (!isPlainCue(lemma) && clause === undefined && quoteFollows < 0 && !quoteBefore(tree, i, first)) {
    if (contentFrom < 0) return null;
  }
  if (participle && clause === undefined && quoteFollows < 0 && beliefThat(tree, i, last) < 0) return null;
  if (tree.tags[i] === 'VB' && cueClass !== 'say' && quoteFollows < 0 && tree.children(i).some((child) => tree.relations[child] === 'mark')) return null;
  return { first: i, last: cueEnd(forms, i), lemma, cueClass, speaker: subjectOf(tree, mentions, i, sentence), contentFrom };
}

/** `called on`, `called for` take their preposition. */
const cueEnd = (forms: readonly string[], i: number) => (/^call/.test(forms[i]!.toLowerCase()) && /^(?:on|for|upon)$/.test(forms[i + 1] ?? '') ? i + 2 : i + 1);

const isPassiveWithoutClause = (tree: Tree, i: number) =>
  (tree.tags[i] === 'VBN' && tree.forms[i + 1] === 'by') ||
  tree.children(i).some((child) => tree.relations[child] === 'aux:pass') && dependents(tree, i, 'ccomp').length === 0;

/** Where the content after a cue begins; -1 when none follows. */
function contentStart(tree: Tree, i: number, last: number, cueClass: CueClass, clause: number | undefined): number {
  const { forms, lemmas } = tree;
  let at = cueEnd(forms, i);
  while (at < last && (tree.pos[at] === 'ADV' || ADDRESSEES.test(forms[at]!)) && forms[at] !== 'not') at++;
  if (forms[at] === 'that' || forms[at] === ':') return at + 1;
  while (at < last && DAY_OR_MONTH.test(forms[at]!)) at++;
  const belief = beliefThat(tree, i, last);
  if (belief >= 0) return belief + 1;
  const that = findThat(tree, at, Math.min(last, at + 24));
  if (that >= 0 && clause !== undefined && that < clause) return that + 1;
  if (at >= last || /^[,.;!?]$/.test(forms[at]!)) return -1;
  if (lemmas[i] === 'tell' || lemmas[i] === 'inform' || lemmas[i] === 'assure') return clause === undefined ? -1 : Math.max(at, subtreeStart(tree, clause));
  if (cueClass === 'thank') return at;
  if ((isPlainCue(lemmas[i]!) && /^(?:promise|request|oppose|accuse|deny|claim|support|warn)$/.test(cueClass)) || takesObject(lemmas[i]!) || forms[i + 1] === 'on' || forms[i + 1] === 'for') return at;
  if (clause !== undefined) return Math.min(at, Math.max(at, subtreeStart(tree, clause)));
  return lemmas[i] === 'say' || lemmas[i] === 'announce' || lemmas[i] === 'report' ? at : -1;
}

/** `expressing the belief that`, `voiced hope that`: the `that` of a noun that the cue gives words to; -1 when there is none. */
function beliefThat({ forms, lemmas, pos }: Tree, cue: number, last: number): number {
  if (!/^(?:express|voice|convey|share|reiterate|reaffirm|state|signal)$/.test(lemmas[cue]!)) return -1;
  for (let i = cue + 2; i < Math.min(last, cue + 7); i++) if (forms[i] === 'that' && pos[i - 1] === 'NOUN') return i;
  return -1;
}

function findThat(tree: Tree, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (/^[;.]$/.test(tree.forms[i]!)) return -1;
    if (tree.forms[i] === 'that' && (tree.pos[i] === 'SCONJ' || tree.relations[i] === 'mark')) return i;
  }
  return -1;
}

/** First token of the words that depend on `token`, near it. */
export function subtreeStart(tree: Tree, token: number): number {
  let first = token;
  for (let children = tree.children(token); children.length > 0 && children[0]! < first; children = tree.children(first)) first = children[0]!;
  return first;
}

function nextQuote(i: number, last: number, inQuote: Uint8Array): number {
  for (let at = i + 1; at < Math.min(last, i + 12); at++) if (inQuote[at] === 1) return at;
  return -1;
}

/** Whether a quotation or a comma closes right before the cue's clause. */
function quoteBefore({ forms }: Tree, i: number, first: number): boolean {
  for (let at = i - 1; at >= Math.max(first, i - 10); at--) if (/^["”»]$/.test(forms[at]!)) return true;
  return false;
}

/** The subject of a cue: the words beside it, else its own in the tree, or that of the verb it is joined to. */
function subjectOf(tree: Tree, mentions: MentionMap, cue: number, sentence: SentenceTokens): [number, number] | null {
  const { forms, pos } = tree;
  const { core: first, last } = sentence;
  const finite = tree.tags[cue] !== 'VBG';
  const afterMark = cue > first && /^[,"”»]$/.test(forms[cue - 1]!);
  if (finite && afterMark && isInverted(tree, cue, last)) return subjectAfter(tree, mentions, cue, sentence);
  const joined = tree.relations[cue] === 'conj' && cue > first && (pos[cue - 1] === 'CCONJ' || pos[cue - 1] === 'ADV');
  const before = finite && !joined ? subjectBefore(tree, mentions, cue, sentence) : null;
  const relative = before !== null && /^(?:who|which|that)$/.test(forms[before[0]]!);
  if (before && !relative && speaks(tree, mentions, before)) return before;
  for (let verb = cue, steps = 0; verb >= 0 && steps < 4; verb = tree.heads[verb]!, steps++) {
    const subject = tree.children(verb).find((child) => /^nsubj/.test(tree.relations[child]!) && !(verb === cue && child > cue + 8) && !DAY_OR_MONTH.test(forms[child]!));
    if (subject !== undefined) return nounPhrase(tree, antecedent(tree, subject, verb), first, last);
    if (tree.relations[verb] === 'acl' && steps === 0) return nounPhrase(tree, tree.heads[verb]!, first, cue);
    if (!/^(?:conj|advcl|xcomp|acl)/.test(tree.relations[verb]!)) break;
  }
  return relative ? null : before;
}

/** Whether the noun phrase after a cue that follows a mark is its subject: nothing but an aside comes after it. */
function isInverted({ forms, pos, lemmas }: Tree, cue: number, last: number): boolean {
  if (/^(?:tell|inform|assure|remind|warn|urge|ask|thank|accuse|call|describe)$/.test(lemmas[cue]!)) return false;
  if (!/^(?:PROPN|DET|NOUN|ADJ|PRON|NUM)$/.test(pos[cue + 1] ?? '')) return false;
  if (/["”»]/.test(forms[cue - 1]!)) return true;
  let at = cue + 1;
  while (at < last && !/^(?:VERB|AUX|SCONJ)$/.test(pos[at]!) && !/^[,.;!?]$/.test(forms[at]!)) at++;
  return at >= last || /^[,.;!?]$/.test(forms[at]!);
}

const DAY_OR_MONTH = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|January|February|March|April|June|July|August|September|October|November|December|week|month|year)$/;

/** What `who` and `which` stand for. */
function antecedent(tree: Tree, subject: number, verb: number): number {
  const noun = tree.heads[verb]!;
  return /^(?:who|which|that)$/.test(tree.forms[subject]!) && tree.relations[verb]!.startsWith('acl') && noun >= 0 ? noun : subject;
}

/** The phrase around its head, without what a comma or a relative clause adds. */
function nounPhrase(tree: Tree, head: number, first: number, last: number): [number, number] {
  let from = head;
  while (from > first && /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/.test(tree.pos[from - 1]!) && !(tree.pos[from - 1] === 'ADP' && !isWithin(tree, from - 1, head))) from--;
  let to = head + 1;
  while (to < last && /^(?:NOUN|PROPN|ADJ|NUM|ADP|DET|PART|CCONJ)$/.test(tree.pos[to]!) && isWithin(tree, to, head)) to++;
  while (to > head + 1 && /^(?:ADP|CCONJ|DET)$/.test(tree.pos[to - 1]!)) to--;
  return [from, to];
}

/** Whether `token` depends on `head`, through at most a few others. */
function isWithin(tree: Tree, token: number, head: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 6; at = tree.heads[at]!, steps++) if (at === head) return true;
  return false;
}
