import { standsForCountry } from '../lexicon/bodies.js';
import { isDeterminer, isPreposition } from '../lexicon/function-words.js';
import { isPersonNoun } from '../lexicon/people.js';
import { isPressWord, isServiceOfPress } from '../lexicon/speaking.js';
import type { Phrase, Sentence } from '../grammar/sentence.js';
import { startsUpper } from '../scan/letters.js';
import type { Speaker } from './draft.js';

/** The country or body that speaks by its government or its press service. */
export const standsFor = (s: Sentence, phrase: Phrase): Speaker | null =>
  government(s, phrase) ?? service(s, phrase);

/** `the Kenyan government`, `the government of Kenya`: the country that speaks by those who rule it. */
function government(s: Sentence, [first, last]: Phrase): Speaker | null {
  const of = s.lower(last - 1) === 'government' ? -1 : s.find('of', first, last);
  const head = of > first ? of - 1 : last - 1;
  const noun = s.lower(head);
  const name = of > first ? s.mention(of + 1) : s.mention(head - 1);
  if (name?.entity.type !== 'country' || s.find('and', first, last) >= 0) return null;
  const rules =
    of > first
      ? noun === 'government' && name.first === of + 1 && name.last === last
      : standsForCountry(noun) &&
        noun !== 'state' &&
        !s.some(first, head, (i) => isPreposition(s.form(i)));
  return rules ? { entity: name.entity, mention: [first, last], how: 'noun' } : null;
}

/** `the press service of the ministry`: the body that speaks by it. */
function service(s: Sentence, [first, last]: Phrase): Speaker | null {
  const of = s.find('of', first, last);
  const name = of > first + 1 ? s.name(isDeterminer(s.lower(of + 1)) ? of + 2 : of + 1) : null;
  const isOfPress = isPressWord(s.lower(of - 2)) && isServiceOfPress(s.lower(of - 1));
  const speaks = name !== null && isOfPress && name.last === last && name.entity.type === 'organization';
  return speaks ? { entity: name.entity, mention: [first, last], how: 'noun' } : null;
}

/**
 * `Omar Haddad, Minister of Ports affirms`: the person at the front whose office a comma adds, where none
 * closes it.
 */
export function holder(s: Sentence, [first, last]: Phrase): Speaker | null {
  const name = s.form(first - 1) === ',' ? s.name(first - 2) : null;
  if (name?.entity.type !== 'person' || name.last !== first - 1 || !startsUpper(s.form(first)))
    return null;
  const isOffice = s.some(first, last, (i) => isPersonNoun(s.lower(i))) && !isDeterminer(s.lower(first));
  const opens = !s.some(s.core, name.first, (i) => !/^(?:PROPN|PRON|NOUN|ADJ)$/.test(s.pos(i)));
  return isOffice && opens
    ? { entity: name.entity, mention: [name.first, last], how: 'apposition' }
    : null;
}
