import type { Sentence } from '../../grammar/sentence.js';
import { phraseEnd } from '../../grammar/words/noun-phrase.js';
import { isCoordinator } from '../../lexicon/function-words.js';
import { isTimeWord } from '../../lexicon/time-words.js';
import { standsForParty, pointsBack } from '../../lexicon/pronouns.js';

const PARTY = new Set(['person', 'country', 'organization']);

/** `condemned Mali on Friday`, `denies it.`: a party's name or a pronoun alone tells nothing that is said. */
export function isBareObject(s: Sentence, at: number, last: number): boolean {
  const word = s.lower(at);
  const isPronoun = standsForParty(word) || pointsBack(word);
  const end = isPronoun ? at + 1 : phraseEnd(s, at, last);
  const name = s.name(end - 1);
  if (!isPronoun && !(name?.last === end && name.first <= at + 1 && PARTY.has(name.entity.type)))
    return false;
  const next = s.form(end) === 'on' && isTimeWord(s.lower(end + 1)) ? end + 2 : end;
  return next >= last || /^[.;!?]$/.test(s.form(next)) || isCoordinator(s.lower(next));
}
