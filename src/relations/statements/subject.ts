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
  const end = beforeParenthesis(tree, skipBack(tree, cue, core), core);
  if (end > core && (forms[end - 1] === ',' || forms[end - 1] === '—')) return beforeAppositions(tree, mentions, end - 1, core);
  const near = beforeModifier(tree, mentions, phraseEndingAt(tree, mentions, end, core), core);
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

/** `the decree signed by the Pope`, `Roe who wrote the bill`: the noun that a participle or relative clause goes with. */
function beforeModifier(tree: Tree, mentions: MentionMap, near: Phrase | null, core: number): Phrase | null {
  const { forms, tags } = tree;
  if (!near || near[0] < core + 3) return near;
  const at = near[0] - 1;
  if (forms[at] === 'by' && tags[at - 1] === 'VBN') {
    const noun = phraseEndingAt(tree, mentions, at - 1, core);
    return noun ? [noun[0], near[1]] : near;
  }
  const relative = /^VB[DZP]$/.test(tags[at]!) && /^(?:who|which)$/.test(forms[at - 1]!) ? at - 1 : -1;
  return relative > core ? (phraseEndingAt(tree, mentions, relative, core) ?? near) : near;
}

/** Before adverbs, auxiliaries and times: `Wang also on Thursday said`. */
function skipBack({ forms, pos }: Tree, cue: number, core: number): number {
  let end = cue;
  while (end > core && cue - end < 12) {
    const word = forms[end - 1]!;
    if (SKIPPED.test(pos[end - 1]!) && !/^['’]s$/.test(word)) end--;
    else if (TIME.test(word) && end - 1 > core) end--;
    else if (/^(?:both|all|each)$/.test(word) && end - 2 >= core && /^(?:NOUN|PROPN)$/.test(pos[end - 2]!)) end--;
    else if (/^(?:on|in|at|by)$/.test(word) && end < cue && TIME.test(forms[end]!)) end--;
    else break;
  }
  return end;
}

const MOST_APPOSITIONS = 4;

/**
 * The phrase the appositions before the comma at `comma` belong to. Reads the stretches between commas leftwards: one
 * that is a name, titles before it or not, is the subject; a name inside `a lawyer for Jane Roe` is not; adverbials
 * and ages are passed over. Without a name, the leftmost noun phrase.
 */
function beforeAppositions(tree: Tree, mentions: MentionMap, comma: number, core: number): Phrase | null {
  let apposed: Phrase | null = null;
  let end = comma;
  for (let rounds = 0; rounds < MOST_APPOSITIONS; rounds++) {
    let open = end;
    while (open > core && !/^[,—]$/.test(tree.forms[open - 1]!) && end - open < LONGEST) open--;
    const found = phraseEndingAt(tree, mentions, beforeParenthesis(tree, end, core), core);
    if (!isAside(tree, open, end)) {
      if (!found || found[0] > open + 1) return found && open <= core && isPerson(mentions, found) ? found : apposed;
      if (isNameWithTitles(tree, mentions, found)) return found;
      apposed = found;
    }
    if (open <= core) break;
    end = open - 1;
  }
  return apposed;
}

/** `in remarks to ABC`, `who is retired`, `67`: what stands between commas and is no noun phrase. */
function isAside({ forms, pos }: Tree, open: number, end: number): boolean {
  return /^(?:ADP|VERB|SCONJ|ADV)$/.test(pos[open]!) || /^(?:who|which|whose|then|citing)$/i.test(forms[open]!) || (end - open <= 2 && TIME.test(forms[end - 1]!)) || (TIME.test(forms[open]!) && TIME.test(forms[end - 1]!));
}

/** `German Foreign Minister Jane Roe`, `the Red Cross`: a phrase that a name ends. */
function isNameWithTitles(tree: Tree, mentions: MentionMap, [first, last]: Phrase): boolean {
  const { forms } = tree;
  const placed = mentions.at(last - 1);
  if (placed?.mention.kind !== 'name') return leadsToName(tree, mentions, first, last);
  if (placed.entity.type === 'person') return !(/^(?:an?|his|her|their)$/i.test(forms[first]!) && forms.slice(first, placed.first).some((form) => /^(?:of|for|to|with)$/.test(form)));
  return placed.entity.type === 'organization' && placed.first <= first + 1;
}

/** `Jane Roe of the Red Cross`: a person's name at the front. */
const leadsToName = ({ forms }: Tree, mentions: MentionMap, first: number, last: number) => {
  const placed = mentions.at(first);
  return placed !== undefined && !/^['’]s?$/.test(forms[placed.last] ?? '') && placed.entity.type === 'person' && placed.mention.kind === 'name' && placed.last < last && placed.first === first;
};

/** Before what parentheses add: `the agency (NASA)`. */
function beforeParenthesis({ forms }: Tree, end: number, core: number): number {
  if (end <= core || forms[end - 1] !== ')') return end;
  for (let open = end - 2; open > core && end - open < LONGEST; open--) if (forms[open] === '(') return open;
  return end;
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
    const nominal = NOMINAL.test(pos[at]!) || (placed !== undefined && placed.mention.kind !== 'pronoun') || (from < end && (LINK.test(forms[at]!) || (/^['’]$/.test(forms[at]!) && forms[at - 1]?.endsWith('s')))) || (/^(?:them|us)$/.test(forms[at]!) && forms[at - 1] === 'of');
    if (!nominal) break;
    from--;
  }
  from = afterObject(tree, from, end, core);
  if (from > core && from < end && POSSESSIVE.test(forms[from - 1]!)) return [from - 1, end];
  while (from < end && (LINK.test(forms[from]!) && forms[from] !== 'the' || TIME.test(forms[from]!) && end - from > 1)) from++;
  return from < end && (mentions.at(end - 1) !== undefined || end - from > 1 && pos[end - 1] === 'PRON' || /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(pos[end - 1]!)) ? [from, end] : null;
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

/** Whether a phrase, by its lemmas, is someone: its first noun is one of people. */
export const isPersonNoun = (lemmas: readonly string[]) => lemmas.some((lemma) => PEOPLE.has(lemma));

const PEOPLE = new Set(speakingNouns.people);
const DOCUMENTS = new Set(speakingNouns.documents);
const AGENT = /(?:ists?|ers?|ors?|ians?|men|man|woman|women)$/;

/** Whether a phrase can speak by its words: it names someone, is a pronoun, or its noun is one of people or bodies. */
export function speaks(tree: Tree, mentions: MentionMap, phrase: Phrase): boolean {
  const [first, last] = phrase;
  if (isName(mentions, phrase) || (last - first === 1 && PRONOUN.test(tree.forms[first]!))) return true;
  for (let i = first; i < last; i++) {
    if (i > first && /^(?:of|from|for|at|in|within|to|by|on|with)$/.test(tree.forms[i]!)) return tree.pos[i - 1] === 'PROPN';
    const form = tree.forms[i]!.toLowerCase();
    if (SPEAKING.has(tree.lemmas[i]!) || SPEAKING.has(form) || SPEAKING.has(form.replace(/s$/, '')) || (AGENT.test(form) && tree.pos[i] === 'NOUN')) return true;
  }
  return tree.pos[last - 1] === 'PROPN';
}
