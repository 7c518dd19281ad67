import type { Entity } from '../../analysis.js';
import type { PartyCandidate } from './candidate.js';

/** Whether one speaks for the state that the other is: Peru does not agree with its own minister. */
export const isOwnSide = (some: readonly Entity[], others: readonly Entity[]): boolean =>
  speakFor(some, others) || speakFor(others, some);

const speakFor = (people: readonly Entity[], states: readonly Entity[]): boolean =>
  people.length > 0 &&
  people.every(
    ({ type, country }) =>
      type === 'person' &&
      country !== null &&
      states.some((state) => state.type === 'country' && state.country === country),
  );

/** `Peruvian, Chilean envoys`: those of two states, not the `Chilean envoys` alone. */
export const isOneOfSeveral = (
  candidate: PartyCandidate,
  candidates: readonly PartyCandidate[],
): boolean =>
  candidate.reading === 'itself' &&
  candidates.some(
    ({ head, reading, owners }) => head === candidate.head && reading === 'state' && owners.length > 1,
  );
