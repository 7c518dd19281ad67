import { isBe } from '../../lexicon/auxiliaries.js';
import type { Content, Piece } from '../draft.js';
import type { ContentReader } from './content-reader.js';

const EDGE = /^[,;:.!?"“”„«»'‘’`()—–-]$|^--$|^``$|^\.\.\.$/;

/** Trims marks at the edges and drops pieces with no word left. */
export function trimPieces(
  reader: ContentReader,
  pieces: readonly Piece[],
  rule: string,
): Content | null {
  const trimmed = pieces
    .map((piece) => trimPiece(reader, piece))
    .filter(([first, last]) => last > first);
  return trimmed.length === 0 ? null : { pieces: trimmed, rule };
}

function trimPiece(reader: ContentReader, [first, last]: Piece): Piece {
  const { words } = reader.sentence;
  const forms = words.tree.forms;
  let from = first;
  let to = last;
  while (to > from && !closesBracket(forms, from, to) && isLoose(forms[to - 1]!)) to--;
  while (from < to && (EDGE.test(forms[from]!) || isConjunction(forms, from))) from++;
  return [from, withClosingMark(reader, from, to)];
}

/** `that the road`, but not `that is why`. */
const isConjunction = (forms: readonly string[], i: number) =>
  forms[i] === 'that' && !isBe(forms[i + 1] ?? '');

const isLoose = (form: string) =>
  EDGE.test(form) || form === 'and' || form === 'but' || form === 'while';

/** A quotation that opens inside the piece closes inside it. */
function withClosingMark({ quoteAt, sentence }: ContentReader, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const close = quoteAt(i)?.close ?? -1;
    if ((close === to || close === to + 1) && close < sentence.last) return close + 1;
  }
  return to;
}

/** Whether the last word of a piece is a bracket that opens in it: `the Union (EU)`. */
function closesBracket(forms: readonly string[], from: number, to: number): boolean {
  const open = forms[to - 1] === ')' ? forms.lastIndexOf('(', to - 1) : -1;
  return open > from && !forms.slice(open + 1, to - 1).includes(')');
}
