import { MOST_STEPS } from '../limits.js';
import type { Phrase, Sentence } from '../sentence.js';
import { isNominal } from '../tags.js';

const SHARES_SUBJECT = ['conj', 'advcl', 'xcomp', 'acl'];
const MOST_VERBS = 4;

/** The subject the dependency tree gives a verb or the verb it depends on. */
export function subjectByTree(s: Sentence, verb: number): Phrase | null {
  for (let at = verb, steps = 0; at >= s.core && steps < MOST_VERBS; at = s.head(at), steps++) {
    const subject = s
      .children(at)
      .find((child) => child < verb && s.relation(child).startsWith('nsubj') && s.pos(child) !== 'SYM');
    if (subject !== undefined) return aroundHead(s, subject);
    if (!SHARES_SUBJECT.some((relation) => s.relation(at).startsWith(relation))) break;
  }
  return null;
}

const isLoose = (pos: string) => pos === 'ADP' || pos === 'CCONJ' || pos === 'DET';
const goesOn = (pos: string) => isNominal(pos) || isLoose(pos) || pos === 'PART';

/** The phrase around its head, without what a comma or a relative clause adds. */
function aroundHead(s: Sentence, head: number): Phrase {
  let from = head;
  while (from > s.core && (isNominal(s.pos(from - 1)) || s.pos(from - 1) === 'PART')) from--;
  let to = head + 1;
  while (to < s.last && goesOn(s.pos(to)) && isWithin(s, to, head)) to++;
  while (to > head + 1 && isLoose(s.pos(to - 1))) to--;
  return [from, to];
}

/** Whether `token` depends on `head`, through at most a few others. */
function isWithin(s: Sentence, token: number, head: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < MOST_STEPS; at = s.head(at), steps++)
    if (at === head) return true;
  return false;
}
