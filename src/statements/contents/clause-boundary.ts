import { isRelativeSubject, isSubordinator, tellsCircumstance } from '../../lexicon/function-words.js';
import type { Sentence } from '../../grammar/sentence.js';
import { opensNominal } from '../../grammar/tags.js';
import { skipAsides } from '../../grammar/words/adverbials.js';
import { verbGroup } from '../../grammar/words/verb-group.js';
import type { Cue } from '../draft.js';
import { clauseAt } from './clause-start.js';

/**
 * `While Roe says the road is safe, doubts remain`, `Roe, who said it was safe, left`: the comma that ends
 * the clause in which a cue stands; null where it stands in none that ends so.
 */
export function endOfClause(s: Sentence, cue: Cue, start: number): number | null {
  const relative = isInRelative(s, cue);
  if (!relative && !opensSentence(s, cue)) return null;
  for (let at = start + 1; at < s.last; at++) {
    if (s.form(at) !== ',' || s.quoted(at)) continue;
    if (relative && goesOn(s, at + 1)) return at;
    if (clauseAt(s, at + 1, s.last, false) || hasApposedSubject(s, at + 1)) return at;
  }
  return null;
}

/** `who had read the file`: whether a cue's clause is relative, with the pronoun right before its verb. */
export const hasRelativeSubject = (s: Sentence, { first }: Cue): boolean =>
  isRelativeSubject(s.lower(verbGroup(s, first).first - 1));

/** `, which said`: a relative clause that a comma sets off. */
function isInRelative(s: Sentence, cue: Cue): boolean {
  return hasRelativeSubject(s, cue) && s.form(verbGroup(s, cue.first).first - 2) === ',';
}

/** `While Roe says`, `Even though Roe says`: a subordinate clause at the front. */
function opensSentence(s: Sentence, { first, speaker }: Cue): boolean {
  if (!speaker || speaker[0] >= first) return false;
  const at = speaker[0] - 1;
  if (at < s.core || !isSubordinator(s.lower(at)) || s.lower(at) === 'with') return false;
  return at <= s.core + 1 || (s.form(at - 1) === ',' && isAdverbial(s, at - 1));
}

/** Whether what opens the sentence before token `end` is a mere adverbial: `In May 2001`. */
const isAdverbial = (s: Sentence, end: number) =>
  s.pos(s.core) === 'ADP' &&
  end - s.core <= LONGEST_ADVERBIAL &&
  !s.some(s.core, end, (i) => s.finite(i));
const LONGEST_ADVERBIAL = 5;

/** `, the mayor, Roe, left`: a subject with an apposition, and its verb behind. */
function hasApposedSubject(s: Sentence, from: number): boolean {
  const open = s.find(',', from, s.last);
  const close = open < 0 ? -1 : s.find(',', open + 1, s.last);
  return (
    close > 0 &&
    opensNominal(s.pos(from)) &&
    s.finite(close + 1) &&
    !s.some(from, close, (i) => s.finite(i) || s.pos(i) === 'CCONJ')
  );
}

/** `, face a lawsuit`: the verb of the sentence behind the relative clause of its subject. */
function goesOn(s: Sentence, at: number): boolean {
  let verb = at;
  while (s.pos(verb) === 'ADV') verb++;
  return s.finite(verb);
}

/** Whether nothing but asides stands between the cue and the next mark. */
export function endsThere(s: Sentence, from: number): boolean {
  const at = skipAsides(s, from, s.last);
  return at >= s.last || /^[,.!?;—]$/.test(s.form(at)) || tellsCircumstance(s.lower(at));
}
