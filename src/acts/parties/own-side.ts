import type { Entity, Sector } from '../../analysis.js';
import type { PartyCandidate } from './candidate.js';

/** Sectors whose bodies act for their state; an army may turn on it. */
const ORGANS: ReadonlySet<Sector> = new Set(['GOV', 'COP']);

/** Whether all of one side are bodies of the state that the other is: no ministry of Peru turns on Peru. */
export const isOwnState = (some: readonly Entity[], others: readonly Entity[]): boolean =>
  actFor(some, others) || actFor(others, some);

const actFor = (organs: readonly Entity[], states: readonly Entity[]): boolean =>
  organs.length > 0 &&
  organs.every(
    ({ type, country, sector }) =>
      type !== 'person' && type !== 'country' && ORGANS.has(sector!) && isStateOf(country, states),
  );

const isStateOf = (country: string | null, states: readonly Entity[]): boolean =>
  country !== null && states.some((state) => state.type === 'country' && state.country === country);

/** Whether one speaks for the state that the other is: Peru does not agree with its own minister. */
export const isOwnSide = (some: readonly Entity[], others: readonly Entity[]): boolean =>
  speakFor(some, others) || speakFor(others, some);

const speakFor = (people: readonly Entity[], states: readonly Entity[]): boolean =>
  people.length > 0 &&
  people.every(({ type, country }) => type === 'person' && isStateOf(country, states));

/** `Peruvian, Chilean envoys`: those of two states, not the `Chilean envoys` alone. */
export const isOneOfSeveral = (
  candidate: PartyCandidate,
  candidates: readonly PartyCandidate[],
): boolean =>
  candidate.reading === 'itself' &&
  candidates.some(
    ({ head, reading, owners }) => head === candidate.head && reading === 'state' && owners.length > 1,
  );
