import { isCoordinator, isRelative, isSubordinator } from '../../lexicon/function-words.js';
import type { Sentence } from '../../grammar/sentence.js';
import { isFinite } from '../../grammar/tags.js';
import type { Cue, Piece } from '../draft.js';

/** What `according to X` attributes: the clause it stands before, after or in. */
export function attributedClause(s: Sentence, cue: Cue): Piece[] {
  const end = cue.speaker![1];
  if (cue.complement) return [[cue.complement.first, clauseEnd(s, cue.complement.first)]];
  const lead: Piece = [clauseStart(s, cue.first), cue.first];
  const joined = joins(s.form(cue.first - 1)) || joins(s.form(cue.first - 2));
  const goesOn = end + 1 < s.last && (s.form(end) === ',' || (joined && !/^[.,;]$/.test(s.form(end))));
  if (!goesOn || opensOther(s.form(end + 1))) return [lead];
  const rest: Piece = [s.form(end) === ',' ? end + 1 : end, clauseEnd(s, end + 1)];
  const hasVerb = ([from, to]: Piece) => s.some(from, to, (i) => isFinite(s.tag(i)));
  const before = s.form(cue.first - 2);
  if (joined || !hasVerb(lead) || before === 'when' || before === 'where' || before === 'that')
    return [rest];
  if (!hasVerb(rest) && !s.quoted(rest[0] + 1)) return [lead];
  return s.form(cue.first - 1) === ',' || s.tag(end + 1) === 'VBN' ? [lead, rest] : [lead];
}

const joins = (form: string) => form === 'and' || form === 'but';

/** Words behind a comma by which the writer goes on. */
const opensOther = (form: string) =>
  (isCoordinator(form) && form !== 'or') ||
  (isRelative(form) && form !== 'that') ||
  isSubordinator(form);

function clauseStart(s: Sentence, from: number): number {
  let at = from;
  while (at > s.core && !(s.form(at - 1) === ';' && !s.quoted(at - 1))) at--;
  return at;
}

function clauseEnd(s: Sentence, from: number): number {
  for (let at = from; at < s.last; at++) if (s.form(at) === ';' && !s.quoted(at)) return at;
  return s.last;
}
