import { opensAdverbial } from '../../lexicon/function-words.js';
import { isNegation } from '../../lexicon/auxiliaries.js';
import { isTimeModifier, isTimeWord } from '../../lexicon/time-words.js';
import type { Sentence } from '../sentence.js';
import { phraseEnd } from './noun-phrase.js';

/**
 * End of `in a statement`, `on Friday`, `via Twitter`, `late yesterday` at `from`; `from` where no such aside
 * begins.
 */
export function skipAside(s: Sentence, from: number, last: number): number {
  let at = from;
  if (opensAdverbial(s.lower(at))) {
    const end = isTimeWord(s.lower(at + 1)) ? at + 1 : phraseEnd(s, at + 1, last);
    if (end === at + 1 && !isTimeWord(s.lower(end))) return from;
    at = end;
  }
  while (at < last && isTimeWord(s.lower(at)) && (at > from || saysTime(s, at))) at++;
  while (at === from && at < last && isAdverb(s, at)) at++;
  return at;
}

/** Behind all asides at `from`. */
export function skipAsides(s: Sentence, from: number, last: number): number {
  let at = from;
  for (let next = skipAside(s, at, last); next > at; next = skipAside(s, at, last)) at = next;
  return at;
}

const saysTime = (s: Sentence, at: number) =>
  !isTimeModifier(s.lower(at)) || isTimeWord(s.lower(at + 1));

const isAdverb = (s: Sentence, at: number) => {
  const word = s.lower(at);
  return s.pos(at) === 'ADV' && !isNegation(word) && word !== 'there' && word !== 'so' && word !== 'too';
};
