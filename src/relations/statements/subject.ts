import type { SentenceTokens } from '../../language/tokens.js';
import type { MentionMap } from '../mentions.js';
import type { Tree } from '../tree.js';
import { TIME } from './phrases.js';
import speakingNouns from './speaking-nouns.json' with { type: 'json' };

/** Tokens of a phrase, `[first, last)`. */
export type Phrase = [number, number];

const PRONOUN = /^(?:he|she|they|it|i|we|who|which|that|this|both|several|many|some|others|another)$/i;
const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;
const LINK = /^(?:of|for|from|at|within|by|in|with|the|'s|’s|&|and|-|to|among|on)$/;
const POSSESSIVE = /^(?:its|his|her|their|our|my)$/i;
const SKIPPED = /^(?:ADV|AUX|PART|INTJ)$/;
const LONGEST = 28;

/**
 * The noun phrase that stands before a cue as its subject: right before it, or before the appositions that commas set off
 * (`Hugh Hill, a doctor, said`). Reads the words beside the cue, because a parser attaches the names of headlines and
 * long appositions less surely than commas do. Null when no noun phrase stands there.
 */
export function subjectBefore(tree: Tree, mentions: MentionMap, cue: number, { core }: SentenceTokens): Phrase | null {
  const { forms } = tree;
  let end = skipBack(tree, cue, core);
  if (end > core && forms[end - 1] === ')') {
    const open = forms.lastIndexOf('(', end - 1);
    if (open >= core) end = open;
  }
  if (end > core && (forms[end - 1] === ',' || forms[end - 1] === '—')) return beforeAppositions(tree, mentions, end - 1, core);
  const near = phraseEndingAt(tree, mentions, end, core);
  if (near && near[0] > core + 1 && forms[near[0] - 1] === ',' && !isName(mentions, near)) {
    const named = phraseEndingAt(tree, mentions, near[0] - 1, core);
    if (named && isName(mentions, named) && tree.relations[near[1] - 1] === 'appos') return named;
  }
  return near;
}

/** Subject of a cue that follows what is said: `…, said Wang`. */
export function subjectAfter(tree: Tree, mentions: MentionMap, cue: number, { last }: SentenceTokens): Phrase | null {
  const { forms, pos } = tree;
  let to = cue + 1;
  while (to < last && to - cue < LONGEST && (NOMINAL.test(pos[to]!) || LINK.test(forms[to]!) || POSSESSIVE.test(forms[to]!) || mentions.at(to) !== undefined) && !(to > cue + 1 && TIME.test(forms[to]!))) to++;
  while (to > cue + 1 && LINK.test(forms[to - 1]!)) to--;
  if (to === cue + 1 && PRONOUN.test(forms[to] ?? '')) return [cue + 1, cue + 2];
  if (forms[to] === ',' && !isPerson(mentions, [cue + 1, to])) {
    const named = phraseStartingAt(mentions, to + 1);
    if (named && (to === cue + 1 || pos[to - 1] === 'NOUN' || !isName(mentions, [cue + 1, to]))) return named;
  }
  return to > cue + 1 && (to >= last || isPerson(mentions, [cue + 1, to]) || pos[to] !== 'VERB') ? [cue + 1, to] : nextPerson(tree, mentions, cue + 1, last);
}

const FARTHEST_NAME = 12;

/** `said lead author Jane Roe`: up to the first person named before a mark, for words a tagger takes for verbs. */
function nextPerson({ forms }: Tree, mentions: MentionMap, from: number, last: number): Phrase | null {
  for (let i = from; i < last && i - from < FARTHEST_NAME && !/^[,.;!?"“”]$/.test(forms[i]!); i++) {
    const placed = mentions.at(i);
    if (placed?.entity.type === 'person') return [from, placed.last];
  }
  return null;
}

/** Before adverbs, auxiliaries and times: `Wang also on Thursday said`. */
function skipBack({ forms, pos }: Tree, cue: number, core: number): number {
  let end = cue;
  while (end > core && cue - end < 12) {
    const word = forms[end - 1]!;
    if (SKIPPED.test(pos[end - 1]!) && !/^['’]s$/.test(word)) end--;
    else if (TIME.test(word) && end - 1 > core) end--;
    else if (/^(?:on|in|at|by)$/.test(word) && end < cue && TIME.test(forms[end]!)) end--;
    else break;
  }
  return end;
}

const APPOSITION_OPENS = /^(?:an?|the|who|which|whose|formerly|then|now|also|its|his|her|their|one)$/i;
const MOST_APPOSITIONS = 4;

/**
 * The phrase the appositions before the comma at `comma` belong to. Reads the stretches between commas leftwards: one
 * that opens with a name, titles before it or not, is the subject; a name inside `a lawyer for Jane Roe` is not.
 */
function beforeAppositions(tree: Tree, mentions: MentionMap, comma: number, core: number): Phrase | null {
  let apposed: Phrase | null = null;
  let end = comma;
  for (let rounds = 0; rounds < MOST_APPOSITIONS; rounds++) {
    let open = end;
    while (open > core && !/^[,—]$/.test(tree.forms[open - 1]!) && end - open < LONGEST) open--;
    const found = phraseEndingAt(tree, mentions, end, core);
    const whole = found !== null && found[0] <= open + 1;
    if (found && whole && opensWithName(tree, mentions, found, open <= core)) return found;
    if (found && !apposed && whole) apposed = found;
    if (open <= core) break;
    end = open - 1;
  }
  return apposed;
}

/** Whether a stretch names whom it is about: a person after titles at most, or, at the front, any name. */
function opensWithName(tree: Tree, mentions: MentionMap, [first, last]: Phrase, front: boolean): boolean {
  for (let i = first; i < last; i++) {
    const placed = mentions.at(i);
    const named = placed?.mention.kind === 'name' && (placed.entity.type === 'person' || (placed.last === last && /^(?:organization|country)$/.test(placed.entity.type) && !APPOSITION_OPENS.test(tree.forms[first]!)));
    if (named) return true;
    if (!front && /^(?:of|for|from|at|in|with|by|to)$/.test(tree.forms[i]!) && APPOSITION_OPENS.test(tree.forms[first]!)) return false;
    if (tree.pos[i] === 'VERB') return false;
  }
  return false;
}

/** The longest noun phrase whose last token is right before `end`. */
export function phraseEndingAt(tree: Tree, mentions: MentionMap, end: number, core: number): Phrase | null {
  const { forms, pos } = tree;
  if (end <= core) return null;
  if (PRONOUN.test(forms[end - 1]!) && !mentions.at(end - 1)?.mention.kind.startsWith('n')) return [end - 1, end];
  let from = end;
  while (from > core && end - from < LONGEST) {
    const at = from - 1;
    const placed = mentions.at(at);
    const nominal = NOMINAL.test(pos[at]!) || (placed !== undefined && placed.mention.kind !== 'pronoun') || (from < end && LINK.test(forms[at]!));
    if (!nominal) break;
    from--;
  }
  from = afterObject(tree, from, end, core);
  while (from < end && (LINK.test(forms[from]!) && forms[from] !== 'the' || TIME.test(forms[from]!) && end - from > 1)) from++;
  return from < end && (mentions.at(end - 1) !== undefined || /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(pos[end - 1]!)) ? [from, end] : null;
}

/** `discussed the talks and the minister`: the second noun phrase is no object of the verb before the first. */
function afterObject({ forms, pos }: Tree, from: number, end: number, core: number): number {
  if (from <= core || !/^(?:VERB|ADP)$/.test(pos[from - 1]!)) return from;
  const and = forms.lastIndexOf('and', end - 1);
  return and > from && and + 1 < end ? and + 1 : from;
}

function phraseStartingAt(mentions: MentionMap, at: number): Phrase | null {
  const placed = mentions.at(at);
  return placed?.entity.type === 'person' ? [placed.first, placed.last] : null;
}

function isName(mentions: MentionMap, [first, last]: Phrase): boolean {
  for (let i = first; i < last; i++) if (/^(?:person|organization|country)$/.test(mentions.at(i)?.entity.type ?? '') && mentions.at(i)?.mention.kind === 'name') return true;
  return false;
}

function isPerson(mentions: MentionMap, [first, last]: Phrase): boolean {
  for (let i = first; i < last; i++) if (mentions.at(i)?.entity.type === 'person') return true;
  return false;
}

const SPEAKING = new Set([...speakingNouns.people, ...speakingNouns.bodies, ...speakingNouns.documents]);
/** Whether a noun, by its lemma, is something written that is quoted. */
export const isDocument = (lemma: string) => DOCUMENTS.has(lemma);

const DOCUMENTS = new Set(speakingNouns.documents);
const AGENT = /(?:ists?|ers?|ors?|ians?|men|man|woman|women)$/;

/** Whether a phrase can speak by its words: it names someone, is a pronoun, or its noun is one of people or bodies. */
export function speaks(tree: Tree, mentions: MentionMap, phrase: Phrase): boolean {
  const [first, last] = phrase;
  if (isName(mentions, phrase) || (last - first === 1 && PRONOUN.test(tree.forms[first]!))) return true;
  for (let i = first; i < last; i++) {
    if (i > first && /^(?:of|from|for|at|in|within|to|by)$/.test(tree.forms[i]!)) break;
    const form = tree.forms[i]!.toLowerCase();
    if (SPEAKING.has(tree.lemmas[i]!) || SPEAKING.has(form) || SPEAKING.has(form.replace(/s$/, '')) || (AGENT.test(form) && tree.pos[i] === 'NOUN')) return true;
  }
  return tree.pos[last - 1] === 'PROPN';
}
