import type { Sentence } from '../../grammar/sentence.js';
import { isModifierOrNoun, opensNominal } from '../../grammar/tags.js';
import { skipAside } from '../../grammar/words/adverbials.js';
import { isDayWord, isTimeWord, isWeekday } from '../../lexicon/time-words.js';
import { clauseAt } from './clause-start.js';

/** `said Monday that …`, `said Monday the road …`: a day that is no subject of what is said. */
export function behindDay(s: Sentence, at: number, last: number): number {
  if (!isTimeWord(s.lower(at)) || s.pos(at) === 'NUM') return at;
  const alone = isWeekday(s.lower(at)) || isDayWord(s.lower(at));
  if (!alone && !isTimeWord(s.lower(at + 1))) return at;
  const numbered = isWeekday(s.lower(at)) && s.pos(at + 1) === 'NUM';
  const end = numbered ? at + 1 : skipAside(s, at, last);
  const opens = s.form(end) === 'that' || (opensNominal(s.pos(end)) && clauseAt(s, end, last, true));
  return end > at && opens ? end : at;
}

/** A day or a year; but no number of something: `reported 31 new cases`. */
export const isTime = (s: Sentence, at: number): boolean =>
  isTimeWord(s.lower(at)) &&
  !(
    s.pos(at) === 'NUM' &&
    (isModifierOrNoun(s.pos(at + 1)) || s.tag(at + 1) === 'VBN') &&
    !isTimeWord(s.lower(at + 1))
  );
