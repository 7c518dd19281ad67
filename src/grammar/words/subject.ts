import type { SentenceTokens } from '../../language/tokens.js';
import type { MentionMap } from '../names.js';
import type { Tree } from '../tree/dependents.js';
import { beforeAppositions, beforeParenthesis } from './appositions.js';
import {
  LINK,
  LONGEST_PHRASE,
  NOMINAL,
  phraseEndingAt,
  POSSESSIVE,
  PRONOUN,
  type Phrase,
} from './noun-phrase.js';
import { TIME } from './phrases.js';
import { isName, isPerson } from './speaking.js';

const SKIPPED = /^(?:ADV|AUX|PART|INTJ)$/;

/**
 * The noun phrase that stands before a cue as its subject: right before it, or before the appositions that commas set off
 * (`Hugh Hill, a doctor, said`). Reads the words beside the cue, because a parser attaches the names of headlines and
 * long appositions less surely than commas do. Null when no noun phrase stands there.
 */
export function subjectBefore(
  tree: Tree,
  mentions: MentionMap,
  cue: number,
  { core }: SentenceTokens,
): Phrase | null {
  const { forms } = tree;
  const end = beforeParenthesis(tree, skipBack(tree, cue, core), core);
  if (end > core && (forms[end - 1] === ',' || forms[end - 1] === '—'))
    return beforeAppositions(tree, mentions, end - 1, core);
  const near = beforeModifier(tree, mentions, phraseEndingAt(tree, mentions, end, core), core);
  if (near && isHeadlinePair(tree, mentions, near, core)) return [core, near[1]];
  if (near && near[0] > core + 1 && forms[near[0] - 1] === ',' && !isName(mentions, near)) {
    const named = phraseEndingAt(tree, mentions, near[0] - 1, core);
    if (named && isName(mentions, named) && tree.relations[near[1] - 1] === 'appos') return named;
  }
  return near;
}

/** `Kenya, Chad agree to …`: two names of a kind with a comma for `and`, at the front. */
function isHeadlinePair(
  { forms }: Tree,
  mentions: MentionMap,
  [first, last]: Phrase,
  core: number,
): boolean {
  const left = mentions.at(core),
    right = mentions.at(first);
  return (
    left?.first === core &&
    left.last === first - 1 &&
    forms[first - 1] === ',' &&
    right?.last === last &&
    left.mention.kind === 'name' &&
    right.mention.kind === 'name' &&
    left.entity.type === right.entity.type
  );
}

/** Subject of a cue that follows what is said: `…, said Wang`. */
export function subjectAfter(
  tree: Tree,
  mentions: MentionMap,
  cue: number,
  { last }: SentenceTokens,
): Phrase | null {
  const { forms, pos } = tree;
  let to = cue + 1;
  while (
    to < last &&
    to - cue < LONGEST_PHRASE &&
    (NOMINAL.test(pos[to]!) ||
      LINK.test(forms[to]!) ||
      POSSESSIVE.test(forms[to]!) ||
      mentions.at(to) !== undefined) &&
    !(to > cue + 1 && TIME.test(forms[to]!))
  )
    to++;
  while (to > cue + 1 && LINK.test(forms[to - 1]!)) to--;
  if (to === cue + 1 && PRONOUN.test(forms[to] ?? '')) return [cue + 1, cue + 2];
  if (forms[to] === ',' && !isPerson(mentions, [cue + 1, to])) {
    const named = phraseStartingAt(mentions, to + 1);
    if (named && (to === cue + 1 || pos[to - 1] === 'NOUN' || !isName(mentions, [cue + 1, to])))
      return named;
  }
  return to > cue + 1 && (to >= last || isPerson(mentions, [cue + 1, to]) || pos[to] !== 'VERB')
    ? [cue + 1, to]
    : nextPerson(tree, mentions, cue + 1, last);
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
function beforeModifier(
  tree: Tree,
  mentions: MentionMap,
  near: Phrase | null,
  core: number,
): Phrase | null {
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
    else if (
      /^(?:both|all|each)$/.test(word) &&
      end - 2 >= core &&
      /^(?:NOUN|PROPN)$/.test(pos[end - 2]!)
    )
      end--;
    else if (/^(?:on|in|at|by)$/.test(word) && end < cue && TIME.test(forms[end]!)) end--;
    else break;
  }
  return end;
}

function phraseStartingAt(mentions: MentionMap, at: number): Phrase | null {
  const placed = mentions.at(at);
  return placed?.entity.type === 'person' ? [placed.first, placed.last] : null;
}
