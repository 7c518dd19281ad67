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
  if (to === cue + 1) return PRONOUN.test(forms[to] ?? '') ? [cue + 1, cue + 2] : null;
  if (forms[to] === ',' && !isName(mentions, [cue + 1, to])) {
    const named = phraseStartingAt(mentions, to + 1);
    if (named) return named;
  }
  return [cue + 1, to];
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

/** The phrase the appositions before the comma at `comma` belong to; a name among them wins over `the lead author`. */
function beforeAppositions(tree: Tree, mentions: MentionMap, comma: number, core: number): Phrase | null {
  let apposed: Phrase | null = null;
  let end = comma;
  for (let rounds = 0; rounds < 4; rounds++) {
    let open = end - 1;
    while (open > core && !/^[,—]$/.test(tree.forms[open]!) && end - open < LONGEST) open--;
    const found = phraseEndingAt(tree, mentions, end, core);
    if (found && found[0] >= open && isPerson(mentions, found)) return found;
    if (found && !apposed && found[0] <= open + 1) apposed = found;
    if (open <= core) break;
    end = open;
  }
  return apposed;
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
  while (from < end && (LINK.test(forms[from]!) && forms[from] !== 'the' || TIME.test(forms[from]!) && end - from > 1)) from++;
  return from < end && (mentions.at(end - 1) !== undefined || /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(pos[end - 1]!)) ? [from, end] : null;
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
