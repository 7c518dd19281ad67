import { isSideNoun } from '../lexicon/bodies.js';
import type { Entity } from '../analysis.js';
import { isForTwo } from '../lexicon/people.js';
import type { CommonPhrase } from './common-phrases.js';
import { isPersonNoun, typeOfNoun } from './kinds.js';
import type { Memory, Referent } from './memory.js';
import type { Place } from './place.js';

const REACH = 2;
const REACH_OF_GROUPS = 4;

/** Those whom a phrase such as `both sides` or `the two leaders` stands for, with how sure that is. */
export interface FoundOwners {
  readonly id: string;
  readonly members: readonly Entity[];
  readonly certainty: number;
}

/** `both sides`, `the couple`. */
export const isOfTwo = ({ determiner, plural, head }: CommonPhrase): boolean =>
  determiner === 'both' ? plural : determiner === 'the' && isForTwo(head);

/** One way to find two. */
interface PairRule {
  readonly id: string;
  readonly example: string;
  readonly find: (memory: Memory, sentence: number, type: 'person' | 'country') => readonly Entity[];
  readonly certainty: number;
}

const NAMED_TOGETHER: PairRule = {
  id: 'pair.named-together',
  example: 'Anna Haugen met Carlos Ruiz after a visit to Pedro Soto. [The two leaders] signed a pact.',
  find: (memory, sentence, type) =>
    memory.latest(
      sentence,
      REACH_OF_GROUPS,
      1,
      ({ members }) => members.length === 2 && members.every((e) => e.type === type),
    )[0]?.members ?? [],
  certainty: 0.85,
};

/** The two people named together last, or nobody. */
const peopleTogether = (memory: Memory, sentence: number) =>
  memory.latest(
    sentence,
    REACH_OF_GROUPS,
    1,
    ({ members }) => members.length === 2 && members.every((e) => e.type === 'person'),
  )[0]?.members ?? [];

/** Who speaks for two states is of two. */
const STATES_OF_TWO: PairRule = {
  id: 'pair.states-of-two',
  example:
    'Foreign Minister Anna Haugen of Norway flew to Peru. Foreign Minister Peter Kamau of Kenya was there. ' +
    'Haugen and Kamau praised ties between [the two nations].',
  find(memory, sentence, type) {
    if (type !== 'country') return [];
    const states = peopleTogether(memory, sentence).flatMap(
      ({ country }) => (country && memory.country(country)) || [],
    );
    return states[0] === states[1] ? [] : states;
  },
  certainty: 0.85,
};

export const PAIR_RULES: readonly PairRule[] = [
  NAMED_TOGETHER,
  STATES_OF_TWO,
  {
    id: 'pair.only-two',
    example: 'Kenya shares a border with Chad. [The two countries] signed a pact.',
    find: (memory, sentence, type) => {
      // The states of two who were named together are theirs, named or not.
      if (type === 'country' && peopleTogether(memory, sentence).length > 0) return [];
      const isOne = ({ entity }: Referent) => entity?.type === type;
      const near = memory.latest(sentence, REACH, 3, isOne);
      return near.length === 2 ? near.map(({ entity }) => entity!).reverse() : [];
    },
    certainty: 0.8,
  },
];

/**
 * Finds the two of a phrase that says there are two, a couple only among those named together; null where
 * more would do.
 */
export function pairOf({ head }: CommonPhrase, memory: Memory, sentence: number): FoundOwners | null {
  const isState = isSideNoun(head) || typeOfNoun(head) === 'country';
  if (!isState && !isPersonNoun(head)) return null;
  for (const { id, find, certainty } of isForTwo(head) ? [NAMED_TOGETHER] : PAIR_RULES) {
    const members = find(memory, sentence, isState ? 'country' : 'person');
    if (members.length === 2) return { id, members, certainty };
  }
  return null;
}

/** One way to find those whom a word for several stands for that opens a sentence. */
interface JoinedRule {
  readonly id: string;
  readonly example: string;
  readonly find: (place: Place, memory: Memory) => readonly Entity[];
  readonly certainty: number;
}

export const JOINED_RULES: readonly JoinedRule[] = [
  {
    id: 'joined.subject-before',
    example: 'Kenya and Chad signed a pact on Monday. [They] will meet again in June.',
    find: ({ sentence, paragraph }, memory) => {
      const [group] = memory.latest(
        sentence,
        1,
        1,
        ({ members, isPlural, isSplit, last }) =>
          (members.length > 1 ? !isSplit : isPlural) && last.sentence === sentence - 1,
      );
      const isSubject = group?.last.role === 'subject' && group.last.opens;
      return isSubject && group.last.paragraph === paragraph ? group.members : [];
    },
    certainty: 0.85,
  },
];

/** Those whom a word for several that opens its sentence as its subject stands for; null for others. */
export function joinedBefore(place: Place, memory: Memory, opening: number): FoundOwners | null {
  if (place.first !== opening || place.role !== 'subject') return null;
  for (const { id, find, certainty } of JOINED_RULES) {
    const members = find(place, memory);
    if (members.length > 0) return { id, members, certainty };
  }
  return null;
}
