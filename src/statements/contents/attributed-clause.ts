import type { Cue } from '../cues/find-cues.js';
import type { ContentReader, Piece } from './find-content.js';

const CLAUSE_EDGE = /^;$/;

/** What `according to X` attributes: the clause it stands before, after or in. */
export function attributed(reader: ContentReader, cue: Cue): Piece[] {
  const {
    tree: { forms, tags },
    inQuote,
    sentence: { core, last },
  } = reader;
  const end = cue.speaker![1];
  if (cue.complement) return [[cue.complement.first, clauseEnd(reader, cue.complement.first, last)]];
  let from = cue.first;
  while (from > core && !(inQuote[from - 1] === 0 && CLAUSE_EDGE.test(forms[from - 1]!))) from--;
  const joined =
    /^(?:and|but)$/.test(forms[cue.first - 1] ?? '') || /^(?:and|but)$/.test(forms[cue.first - 2] ?? '');
  const lead: Piece = [from, cue.first];
  const goesOn = end + 1 < last && (forms[end] === ',' || (joined && !/^[.,;]$/.test(forms[end]!)));
  if (!goesOn || /^(?:who|which|and|but|while|with|as|after)$/.test(forms[end + 1]!)) return [lead];
  const rest: Piece = [forms[end] === ',' ? end + 1 : end, clauseEnd(reader, end + 1, last)];
  const says = (piece: Piece) => tags.slice(...piece).some((tag) => /^(?:VB[DZP]|MD)$/.test(tag));
  if (joined || !says(lead) || /^(?:when|where|that)$/.test(forms[cue.first - 2] ?? '')) return [rest];
  if (!says(rest) && inQuote[rest[0] + 1] === 0) return [lead];
  return forms[cue.first - 1] === ',' || tags[end + 1] === 'VBN' ? [lead, rest] : [lead];
}

function clauseEnd({ tree: { forms }, inQuote }: ContentReader, from: number, last: number): number {
  for (let at = from; at < last; at++) if (inQuote[at] === 0 && CLAUSE_EDGE.test(forms[at]!)) return at;
  return last;
}
