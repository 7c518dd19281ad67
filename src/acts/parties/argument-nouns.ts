import { dependents } from '../../grammar/tree/dependents.js';
import { isTimeNoun } from '../../lexicon/time-words.js';
import type { ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';
import type { Frame } from './deep-role.js';
import { nounReadings } from './noun-readings.js';
import { isCalled, isTitleOf } from './nouns.js';

const PHRASES = ['obl', 'nmod', 'nmod:poss', 'obl:agent', 'iobj'];

/**
 * Nouns that are no known words for people, where a party of the trigger may stand: `rustlers attacked
 * herders`, `the shooting of hikers`, `the flood of complaints by joggers`. No morning acts or suffers.
 */
export function argumentNouns(
  reading: ActReading,
  { trigger, agent, patients, governorAgent }: Frame,
  phrases: readonly PartyCandidate[],
): PartyCandidate[] {
  const { tree, mentions } = reading;
  const held = [trigger, ...patients].flatMap((head) => dependents(tree, head, ...PHRASES));
  const heads = [agent, governorAgent, ...patients, ...held].filter((head) => head !== null);
  const nouns = heads.flatMap((head) => [head, ...dependents(tree, head, 'conj')]);
  return [...new Set(nouns)]
    .filter(
      (token) =>
        tree.pos[token] === 'NOUN' &&
        !isTimeNoun(tree.lemmas[token]!) &&
        !mentions.at(token) &&
        !isCalled(tree, token) &&
        !isTitleOf(reading, token) &&
        !phrases.some(({ head }) => head === token),
    )
    .sort((a, b) => a - b)
    .flatMap((token) => nounReadings(reading, token))
    .map((noun) => (noun.reading === 'itself' ? { ...noun, reading: 'thing' } : noun));
}
