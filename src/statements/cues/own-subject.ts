import type { Phrase, Sentence } from '../../grammar/sentence.js';
import { phraseEndingAt } from '../../grammar/words/noun-phrase.js';
import { speaks } from '../../grammar/words/speaking.js';
import { isFormOfAddress } from '../../lexicon/forms-of-address.js';

/**
 * `with India accusing Nepal of …`, `between Ruiz and Bo with Ms Ruiz accusing …`: the subject of a
 * participle's own behind `with`; null without one.
 */
export function ownSubject(s: Sentence, i: number): Phrase | null {
  const name = s.name(i - 1);
  let first = name?.last === i ? name.first : i;
  while (isFormOfAddress(s.lower(first - 1))) first--;
  const noun: Phrase | null =
    first < i && s.form(first - 1) === 'with' ? [first, i] : phraseEndingAt(s, i);
  return noun !== null && s.form(noun[0] - 1) === 'with' && speaks(s, noun) ? noun : null;
}
