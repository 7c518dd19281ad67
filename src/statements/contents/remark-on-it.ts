import type { Sentence } from '../../grammar/sentence.js';
import {
  isIndefiniteArticle,
  isNarrowDeterminer,
  isRelativeSubject,
  isSubjectPronoun,
} from '../../lexicon/function-words.js';
import { reportingNoun } from '../../lexicon/reporting-nouns.js';

/** `a bold and sweeping claim`: words of a noun phrase that may stand before its noun. */
const MOST_BETWEEN = 3;

/**
 * Whether the writer calls by a noun of saying what was just said, and tells more of it: `, a claim that Peru
 * disputes`, `, charges he denies`, `, a view shared by many`.
 */
export function isRemarkOnIt(s: Sentence, from: number): boolean {
  let at = isIndefiniteArticle(s.lower(from)) ? from + 1 : from;
  const article = at > from;
  for (let i = 0; i < MOST_BETWEEN && (s.pos(at) === 'ADJ' || s.tag(at) === 'VBN'); i++) at++;
  if (!reportingNoun(s.lemma(at))) return false;
  const plural = s.tag(at) === 'NNS' || (s.tag(at) === 'VBZ' && isSubjectPronoun(s.lower(at + 1)));
  return ((article && s.pos(at) === 'NOUN') || plural) && tellsOfIt(s, at + 1);
}

/** Whether a clause or participle about the noun before it begins at a token. */
function tellsOfIt(s: Sentence, at: number): boolean {
  if (isRelativeSubject(s.form(at)) || s.tag(at) === 'VBN' || s.tag(at) === 'VBD') return true;
  const opens =
    isSubjectPronoun(s.lower(at)) || isNarrowDeterminer(s.lower(at)) || s.pos(at) === 'PROPN';
  return opens;
}
