import { isFormer } from '../../lexicon/tenure.js';
import type { Entity, Sector } from '../../analysis.js';
import type { PartyCandidate } from './candidate.js';

/** Sectors whose bodies act for their state; an army may turn on it. */
const ORGANS: ReadonlySet<Sector> = new Set(['GOV', 'COP']);

/** Offices whose bearers speak for their state. */
const IN_GOVERNMENT: ReadonlySet<string> = new Set([
  ...['head-of-state', 'head-of-government', 'foreign-minister', 'minister', 'ambassador'],
  ...['spokesperson', 'official'],
]);

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

/** Whether someone who speaks for a state faces it: no minister of Peru accuses Peru, or thanks it. */
export const isOwnGovernment = (some: readonly Entity[], others: readonly Entity[]): boolean =>
  some.every(({ roleClass }) => IN_GOVERNMENT.has(roleClass ?? '')) && speakFor(some, others);

/** Whether a person holds an office of the body that the other side is: no party leader accuses the party. */
export const isOwnBody = (some: readonly Entity[], others: readonly Entity[]): boolean =>
  leads(some, others) || leads(others, some);

const leads = (people: readonly Entity[], bodies: readonly Entity[]): boolean =>
  people.length === 1 &&
  bodies.length === 1 &&
  people[0]!.type === 'person' &&
  bodies[0]!.type === 'organization' &&
  isOfficeIn(people[0]!.role ?? '', bodies[0]!);

/** `Green Party chair` is an office in the `Green Party`; a `former Green Party chair` holds none. */
const isOfficeIn = (role: string, { name, aliases }: Entity): boolean =>
  !isFormer(role.slice(0, role.indexOf(' ')).toLowerCase()) &&
  [name, ...aliases].some((each) => ` ${role} `.includes(` ${each} `));

/** `Peruvian, Chilean envoys`: those of two states, not the `Chilean envoys` alone. */
export const isOneOfSeveral = (
  candidate: PartyCandidate,
  candidates: readonly PartyCandidate[],
): boolean =>
  candidate.reading === 'itself' &&
  candidates.some(
    ({ head, reading, owners }) => head === candidate.head && reading === 'state' && owners.length > 1,
  );
