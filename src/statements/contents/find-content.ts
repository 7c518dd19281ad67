import { startsLower } from '../../scan/letters.js';
import type { SentenceTokens } from '../../language/tokens.js';
import type { Cue, CueReader } from '../cues/find-cues.js';
import { contentEnd } from './content-end.js';
import { attributed } from './attributed-clause.js';
import { inverts } from '../cues/reporting-verbs.js';
import { skipAside } from '../../grammar/words/phrases.js';
import type { Quote } from '../../grammar/words/quotations.js';

/** Tokens of one piece of what is said, `[first, last)`. */
export type Piece = [number, number];

export interface Content {
  pieces: Piece[];
  rule: string;
}

/** What the content of a cue is read from. */
export interface ContentReader extends CueReader {
  sentence: SentenceTokens;
  /** Cues of the sentence. */
  cues: readonly Cue[];
  /** The quotation a token opens, if one does. */
  quoteAt(token: number): Quote | undefined;
}

const EDGE = /^[,;:.!?"“”„«»'‘’()—–-]$|^--$|^\.\.\.$/;
const CLOSING_MARK = /^["”»’']$/;
const SHORTEST_QUOTE = 3;
const JOINING =
  /^(?:and|but|or|while|who|which|whose|as|after|before|when|where|because|although|though|with|since)$/;

/** Where in its sentence the cue's content stands: after the cue, before it, or on both sides. */
export function findContent(reader: ContentReader, cue: Cue): Content | null {
  if (cue.source) return trim(reader, attributed(reader, cue), 'statement.according-to');
  const {
    tree,
    sentence: { core, last },
  } = reader;
  const { forms, tags } = tree;
  const [from, to] = extentOf(cue, core);
  const before = skipAdverbsBack(reader, from, core);
  const inverted = to > cue.last;
  const mark = before > core ? forms[before - 1]! : '';
  const quoted = CLOSING_MARK.test(mark) && reader.inQuote[before - 2] === 1;
  const follows = cue.complement !== null && !inverted;
  const stands =
    quoted ||
    (/^(?:,|--|—)$/.test(mark) && (before - core >= 3 || tags[core] === 'NNP' || tags[core] === 'PRP'));
  const after =
    follows &&
    !(stands && cue.complement!.apart) &&
    !(quoted && cue.complement!.kind !== 'clause' && cue.complement!.kind !== 'quote')
      ? cue.complement
      : null;
  if (stands && !(after && after.kind !== 'quote')) {
    const tail = tailEnd(reader, to, last);
    const lead: Piece = [core, before - 1];
    const second = secondPiece(reader, cue, tail, inverted);
    if (
      second &&
      (quoted ||
        ((!after || goesWith(reader, lead, second)) &&
          (reader.inQuote[second[0]] === 1 || endsThere(reader, to))))
    )
      return trim(reader, [lead, second], 'statement.interrupted');
    if (
      !after &&
      (quoted || (inverted && to <= reader.body) || tags.slice(...lead).some(isFinite)) &&
      (quoted || inverts(cue.lemma)) &&
      (quoted || inverted || endsThere(reader, to))
    )
      return trim(reader, [lead], inverted ? 'statement.inverted-cue' : 'statement.content-cue');
  }
  if (after)
    return trim(
      reader,
      [[after.first, after.last ?? contentEnd(reader, cue, after.first)]],
      'statement.cue-content',
    );
  const relative =
    /^(?:which|that|who|whom)$/.test(forms[from - 1] ?? '') && isFinite(tags[cue.last] ?? '');
  return relative
    ? trim(reader, [[cue.last, contentEnd(reader, cue, cue.last)]], 'statement.cue-content')
    : null;
}

const isFinite = (tag: string) => /^(?:VB[DZP]|MD)$/.test(tag);

/** Whether a quotation goes on with the words before the cue: `Chad, he said, "stands ready"`; not with an adverbial. */
function goesWith(
  { tree: { forms, tags, pos } }: ContentReader,
  [first, last]: Piece,
  [quoted]: Piece,
): boolean {
  if (/^(?:ADP|SCONJ|ADV|VERB)$/.test(pos[first]!)) return false;
  return tags.slice(first, last).some(isFinite) || startsLower(forms[quoted]!);
}

/** The cue with the speaker that stands beside it. */
function extentOf(cue: Cue, core: number): Piece {
  if (!cue.speaker) return [cue.first, cue.last];
  const [first, last] = cue.speaker;
  const apart = last <= core || cue.first - last > 25 || Math.abs(first - cue.first) > 40;
  return apart ? [cue.first, cue.last] : [Math.min(cue.first, first), Math.max(cue.last, last)];
}

/** Whether nothing but asides stands between the cue and the next mark. */
function endsThere({ tree, mentions, sentence: { last } }: ContentReader, from: number): boolean {
  let at = from;
  for (
    let next = skipAside(tree, mentions, at, last);
    next > at;
    next = skipAside(tree, mentions, at, last)
  )
    at = next;
  return at >= last || /^[,.!?;—]$/.test(tree.forms[at]!);
}

/** What goes on after an interruption: `China, Wang said, welcomes …`; null when what follows is not the speaker's. */
function secondPiece(reader: ContentReader, cue: Cue, tail: number, inverted: boolean): Piece | null {
  const {
    tree: { forms, tags },
    sentence: { last },
  } = reader;
  let at = tail;
  if (/^[,:—]$|^--$/.test(forms[at] ?? '')) at++;
  const quote = at < last ? reader.quoteAt(at) : undefined;
  if (quote && quote.close - quote.open > SHORTEST_QUOTE)
    return [quote.open + 1, Math.min(quote.close, Math.max(last, quote.open + 2))];
  if (forms[tail] === ',' && forms[at] === 'and' && isFinite(tags[at + 1] ?? '') && !inverted)
    return [at, contentEnd(reader, cue, at)];
  if (
    at === tail ||
    at >= last ||
    forms[tail] !== ',' ||
    JOINING.test(forms[at]!) ||
    (/^(?:VBG|RB)$/.test(tags[at]!) && !tags.slice(at, last).some(isFinite))
  )
    return null;
  if (
    tags[at] === 'VBG' ||
    reader.cues.some((other) => other !== cue && other.first - at < 6 && (other.speaker?.[0] ?? 0) >= at)
  )
    return null;
  if (inverted && !tags.slice(at, last).some(isFinite)) return null;
  return [at, contentEnd(reader, cue, at)];
}

/** Adverbs and auxiliaries between the comma and the speaker belong to neither. */
function skipAdverbsBack({ tree: { pos } }: CueReader, from: number, core: number): number {
  let at = from;
  while (at > core && /^(?:ADV|AUX|CCONJ)$/.test(pos[at - 1]!)) at--;
  return at;
}

/** End of what a cue carries after it: `told reporters on Monday`, `said in a statement`. */
function tailEnd({ tree: { forms, pos } }: CueReader, from: number, last: number): number {
  let at = from;
  while (at < last && !/^[,.!?;:"“”«—]$|^--$/.test(forms[at]!) && pos[at] !== 'SCONJ' && at - from < 25)
    at++;
  return at;
}

/** A quotation that opens inside the piece closes inside it. */
function withClosingMark(reader: ContentReader, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const close = reader.quoteAt(i)?.close ?? -1;
    if ((close === to || close === to + 1) && close < reader.sentence.last) return close + 1;
  }
  return to;
}

/** Trims marks at the edges and drops pieces with no word left. */
function trim(reader: ContentReader, pieces: readonly Piece[], rule: string): Content | null {
  const { forms } = reader.tree;
  const trimmed = pieces
    .map(([first, last]): Piece => {
      let from = first,
        to = last;
      while (
        to > from &&
        !closesBracket(forms, from, to) &&
        (EDGE.test(forms[to - 1]!) || /^(?:and|but|while)$/.test(forms[to - 1]!))
      )
        to--;
      while (from < to && (EDGE.test(forms[from]!) || forms[from] === 'that')) from++;
      return [from, withClosingMark(reader, from, to)];
    })
    .filter(([first, last]) => last > first);
  return trimmed.length === 0 ? null : { pieces: trimmed, rule };
}

/** Whether the last word of a piece is a bracket that opens in it: `the Union (EU)`. */
function closesBracket(forms: readonly string[], from: number, to: number): boolean {
  const open = forms[to - 1] === ')' ? forms.lastIndexOf('(', to - 1) : -1;
  return open > from && !forms.slice(open + 1, to - 1).includes(')');
}
