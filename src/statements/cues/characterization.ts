import { isArticle, isDemonstrative } from '../../lexicon/function-words.js';
import { pronounOf } from '../../lexicon/pronouns.js';
import { isNaming } from '../../lexicon/reporting.js';
import { takesBareClause, takesGerund, type CueVerb } from '../../lexicon/reporting-verbs.js';
import { startsUpper } from '../../scan/letters.js';
import { isSpan, isTimeWord } from '../../lexicon/time-words.js';
import { opensQuotation } from '../../grammar/marks.js';
import type { Sentence } from '../../grammar/sentence.js';
import { phraseEnd } from '../../grammar/words/noun-phrase.js';
import { complementAfter } from '../contents/complement.js';
import type { Complement } from '../draft.js';

const FAR = 15;

/** `called the stabbing "an act of…"`, `described her as a friend`: who or what, with what it is called. */
export function characterization(s: Sentence, verb: CueVerb, from: number): Complement | null {
  const names = isNaming(verb.lemma);
  if (takesGerund(verb.lemma) && s.tag(from) === 'VBG')
    return { kind: 'object', first: from, addressee: null };
  const clause = names && takesBareClause(verb.lemma) ? complementAfter(s, verb, from) : null;
  if (clause) return clause;
  const whole: Complement = { kind: 'object', first: from, addressee: null };
  for (let i = from; i < s.last && i - from < FAR; i++) {
    const form = s.form(i);
    if (names && opensQuotation(form) && form !== '’')
      return i === from + 1 && isOwnName(s, i) ? null : whole;
    if (!names && form === 'as') return whole;
    if (form === ';' || form === '.') break;
  }
  if (!names) return complementAfter(s, verb, from);
  return isCalled(s, from) ? whole : null;
}

/**
 * `called the accord [a betrayal]`, `called it [unlawful]`, `called its patrols [defensive]`: whether what
 * begins at `from` is called something.
 */
function isCalled(s: Sentence, from: number): boolean {
  if (isNamedOutright(s, from)) return true;
  const at = phraseEnd(s, from, s.last);
  if (at === from) return false;
  if (s.some(from + 1, at, (i) => s.pos(i) === 'ADJ' && s.tag(i - 1) === 'NNS')) return true;
  if (at >= s.last) return false;
  return (
    s.pos(at) === 'ADJ' ||
    (isArticle(s.lower(at)) && !(isSpan(s.lower(at + 1)) && s.form(at + 2) !== 'of'))
  );
}

/** `called it [murder]`: a bare noun that ends the clause; not `called it quits`. */
const isNamedOutright = (s: Sentence, from: number): boolean =>
  (s.lower(from) === 'it' || (isDemonstrative(s.lower(from)) && s.pos(from) === 'PRON')) &&
  s.pos(from + 1) === 'NOUN' &&
  s.tag(from + 1) === 'NN' &&
  !isTimeWord(s.lower(from + 1)) &&
  (from + 2 >= s.last || /^[.,;]$/.test(s.form(from + 2)));

/** `calls himself "Mister Ten"`: who goes by a name, from the mark before it. */
function isOwnName(s: Sentence, open: number): boolean {
  if (pronounOf(s.form(open - 1))?.case !== 'reflexive') return false;
  let end = open + 1;
  while (s.quoted(end) && startsUpper(s.form(end))) end++;
  return end > open + 1 && !s.quoted(end);
}
