import type { SentenceTokens } from '../../language/tokens.js';
import { subtreeStart, type Cue } from './find-cues.js';
import type { Tree } from '../tree.js';
import { classOfCue, takesObject } from './cue-words.js';
import { TIME } from './subject.js';

/** Tokens of one piece of what is said, `[first, last)`. */
export type Piece = [number, number];

export interface Content {
  pieces: Piece[];
  rule: string;
}

const EDGE = /^[,;:.!?"“”„«»'‘’()—–-]$|^--$|^\.\.\.$/;

/** Where in its sentence the cue's content stands: after the cue, before it, or on both sides. */
export function findContent(tree: Tree, sentence: SentenceTokens, cue: Cue, next: Cue | undefined): Content | null {
  const { forms } = tree;
  const { core, last } = sentence;
  const [speakerFirst, speakerLast] = cue.speaker ?? [cue.first, cue.last];
  const apart = speakerLast <= core || Math.abs(cue.first - speakerLast) > 25 || Math.abs(speakerFirst - cue.first) > 40;
  const from = apart ? cue.first : Math.min(cue.first, speakerFirst);
  const to = Math.max(cue.last, apart ? 0 : speakerLast);
  const before = skipAdverbsBack(tree, from, core);
  const commaBefore = before > core && /^[,"”»]$|^--$|^—$/.test(forms[before - 1]!);
  const inverted = to > cue.last;
  const tail = tailEnd(tree, to, last);
  const atEnd = tail >= last || /^[.!?]$/.test(forms[tail]!) || (inverted && !hasFiniteVerb(tree, tail, last));

  const follows = cue.contentFrom >= 0 && !(inverted && commaBefore);
  const quote = quoteAfter(tree, to, last);
  if (quote >= 0 && cue.lemma !== 'according to' && !(commaBefore && from - core >= 4)) return make(tree, [[quote + 1, last]], 'statement.cue-content');
  const aside = forms[tail] === ',' && tree.tags[tail + 1] === 'VBG';
  if (commaBefore && from - core >= 4 && (atEnd || aside) && !follows) return make(tree, [[core, before - 1]], cue.lemma === 'according to' ? 'statement.according-to' : inverted ? 'statement.inverted-cue' : 'statement.content-cue');
  if (commaBefore && (forms[tail] === ',' || /^["“]$/.test(forms[tail + 1] ?? '')) && cue.lemma !== 'according to' && !follows) {
    return make(tree, [[core, before - 1], [tail, last]], 'statement.interrupted');
  }
  if (cue.lemma === 'according to') {
    if (cue.contentFrom >= 0) return make(tree, [[cue.contentFrom, last]], 'statement.according-to');
    return make(tree, [[core, from]], 'statement.according-to');
  }
  let start = follows ? cue.contentFrom : -1;
  if (start < 0 && !inverted && forms[tail] === ',' && /^["“«]$/.test(forms[tail + 1] ?? '')) start = tail + 1;
  if (start < 0) return null;
  start = skipTimes(tree, start, last);
  const end = contentEnd(tree, cue, start, last, next);
  return make(tree, [[start, end]], 'statement.cue-content');
}

/** What follows an inverted speaker without a verb of its own tells who that is: `said Peter Mushi, chief economist`. */
const hasFiniteVerb = ({ tags }: Tree, from: number, last: number) => {
  for (let i = from; i < last; i++) if (/^(?:VB[DZP]|MD)$/.test(tags[i]!)) return true;
  return false;
};

/** The mark of a quotation that a comma or colon introduces after a cue and what goes with it; -1 when none does. */
function quoteAfter({ forms, tags }: Tree, from: number, last: number): number {
  for (let at = from; at < last && at - from < 25; at++) {
    if (/^["“«„]$/.test(forms[at]!)) return at === from || /^[,:]$/.test(forms[at - 1]!) ? at : -1;
    if (forms[at] === 'that' || (at > from && /^VB[DZP]$/.test(tags[at]!))) return -1;
  }
  return -1;
}

/** `said on Friday the United States is`: the time belongs to the saying. */
function skipTimes({ forms }: Tree, start: number, last: number): number {
  let at = start;
  if (/^(?:on|in|at|via)$/.test(forms[at] ?? '')) while (at < last && at - start < 6 && (at === start || TIME.test(forms[at]!))) at++;
  return at > start + 1 ? at : start;
}

/** Adverbs and auxiliaries between the comma and the speaker belong to neither. */
function skipAdverbsBack(tree: Tree, from: number, core: number): number {
  let at = from;
  while (at > core && /^(?:ADV|AUX|CCONJ)$/.test(tree.pos[at - 1]!)) at--;
  return at;
}

/** End of what a cue carries after it: `told reporters on Monday`, `said in a statement`. */
function tailEnd(tree: Tree, from: number, last: number): number {
  let at = from;
  while (at < last && !/^[,.!?;:"“”—]$|^--$/.test(tree.forms[at]!) && tree.pos[at] !== 'SCONJ' && at - from < 25) at++;
  return at;
}

/** The sentence's end, or where a cue joined to this one or a participle beside it begins. */
function contentEnd(tree: Tree, cue: Cue, start: number, last: number, next: Cue | undefined): number {
  for (const child of tree.children(cue.first)) {
    if (child <= start) continue;
    const relation = tree.relations[child]!;
    const joined = relation === 'conj' && tree.pos[child] === 'VERB';
    const participle = relation === 'advcl' && tree.tags[child] === 'VBG' && tree.forms[child - 1] === ',' && classOfCue(tree.lemmas[child]!) !== undefined;
    if (joined || participle) return Math.max(start + 1, Math.min(child, subtreeStart(tree, child)));
  }
  if (next && next.first > start && next.first < last && next.lemma !== 'according to' && tree.tags[next.first] === 'VBG' && tree.forms[next.first - 1] === ',') return next.first;
  if (next && next.first > start + 1 && isJoined(tree, cue, next)) return next.first;
  return last;
}

/** `condemned the attack and called for restraint`: a cue of the same form after `and`, that takes a noun as this one does. */
function isJoined({ tags, forms }: Tree, cue: Cue, next: Cue): boolean {
  const finite = tags[cue.first] === tags[next.first] && /^VB[DZP]$/.test(tags[next.first]!);
  return finite && next.speaker?.[0] === cue.speaker?.[0] && (forms[next.first - 1] === 'and' || (forms[next.first - 1] === ',' && takesObject(next.lemma)));
}

/** Trims marks at the edges and drops pieces with no word left. */
function make({ forms }: Tree, pieces: Piece[], rule: string): Content | null {
  const trimmed = pieces
    .map(([first, last]): Piece => {
      let from = first, to = last;
      while (to > from && (EDGE.test(forms[to - 1]!) || /^(?:and|but|while)$/.test(forms[to - 1]!))) to--;
      while (from < to && (EDGE.test(forms[from]!) || forms[from] === 'that')) from++;
      return [from, to];
    })
    .filter(([first, last]) => last > first);
  return trimmed.length === 0 ? null : { pieces: trimmed, rule };
}
