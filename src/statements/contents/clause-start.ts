import { isCoordinator, isInterrogative, opensInnerClause } from '../../lexicon/function-words.js';
import { LONGEST_CLAUSE_SUBJECT } from '../../grammar/limits.js';
import { opensQuotation } from '../../grammar/marks.js';
import type { Sentence } from '../../grammar/sentence.js';
import { opensClause, isUnsureFinite } from '../../grammar/tags.js';

/**
 * Whether a clause with a verb of its own begins at `at`: a finite verb comes, outside relative clauses.
 * `plain` verbs report nothing but clauses: any verb will do then, since taggers take pasts for participles,
 * and commas may come first.
 */
export function clauseAt(s: Sentence, at: number, last: number, plain: boolean): boolean {
  if (!mayOpenClause(s, at)) return false;
  if (s.pos(at) === 'ADV' && /^[,"“]$/.test(s.form(at + 1))) return false;
  let relatives = 0;
  for (let i = at; i < last && i - at < LONGEST_CLAUSE_SUBJECT; i++) {
    const form = s.form(i);
    if (/^[;.?!:]$/.test(form) || (form === ',' && !plain)) return false;
    if (i === at) continue;
    if (opensInnerClause(form)) relatives++;
    else if (s.finite(i) || (plain && isLikelyFinite(s, i))) {
      if (relatives === 0) return !isJoined(s, i);
      relatives--;
    }
  }
  return false;
}

/** `recalled its envoy but said no more`: a finite verb that goes on with the subject of the verb before. */
function isJoined(s: Sentence, i: number): boolean {
  let at = i;
  while (s.pos(at - 1) === 'ADV') at--;
  return s.finite(i) && isCoordinator(s.form(at - 1));
}

function mayOpenClause(s: Sentence, at: number): boolean {
  const tag = s.tag(at);
  const next = s.form(at + 1);
  return (
    opensClause(s.pos(at)) ||
    tag === 'VBG' ||
    tag === 'EX' ||
    next === 'least' ||
    next === 'most' ||
    next === 'to' ||
    s.form(at) === 'there'
  );
}

/** A participle that may be a past: not behind a preposition or an article, nor before its agent. */
function isLikelyFinite(s: Sentence, i: number): boolean {
  const before = s.pos(i - 1);
  return (
    isUnsureFinite(s.tag(i)) &&
    before !== 'ADP' &&
    before !== 'PART' &&
    before !== 'DET' &&
    s.form(i + 1) !== 'by'
  );
}

/** Whether what is said surely begins at a token: `that`, a colon, a mark or a question word. */
export function opensContent(s: Sentence, at: number): boolean {
  const form = s.form(at);
  return form === 'that' || form === ':' || opensQuotation(form) || isInterrogative(form);
}
