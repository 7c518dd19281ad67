import type { Entity } from '../../analysis.js';
import type { Tree } from '../../grammar/tree/dependents.js';
import { paragraphOf, speakersAt, type ActReading } from '../reading.js';
import { argumentNouns } from './argument-nouns.js';
import type { Deed, PartyCandidate, Past } from './candidate.js';
import { companyReadings } from './company.js';
import { deepRole, frameOf, type Frame } from './deep-role.js';
import type { PartyMemory } from './memory.js';
import { pathBetween } from './path.js';
import { asGovernment } from './seats.js';
import { phrasesToldOf } from './told-of.js';

/** An act among those who may be its parties. */
export interface PartyScene {
  deed: Deed;
  /** Where the trigger itself stands. */
  frame: Frame;
  candidates: readonly PartyCandidate[];
  /** Where each candidate stands towards the trigger. */
  roles: readonly string[];
  /** Where the other phrases stand that stand for the same. */
  others: readonly (readonly string[])[];
}

/**
 * @param phrases of the sentence; nouns that the trigger holds, and whom only the rest of the text names, are
 * added
 */
export function sceneOf(
  reading: ActReading,
  deed: Deed,
  phrases: readonly PartyCandidate[],
  memory: PartyMemory,
): PartyScene {
  const { tree } = reading;
  const frame = frameOf(tree, deed.trigger);
  const near = phrasesToldOf(reading, deed.trigger, nearestTo(deed.trigger, phrases));
  const nouns = argumentNouns(reading, frame, near);
  const company = companyReadings(reading, near, memory.companies());
  const all = [
    ...[...near, ...nouns, ...company].map((candidate) => {
      const role = deepRole(tree, frame, candidate.head);
      return { candidate: asGovernment(reading, deed, candidate, role), role };
    }),
    ...elsewhere(reading, deed, phrases, memory).map((candidate) => ({ candidate, role: 'elsewhere' })),
  ];
  const kept = onePerEntity(tree, deed.trigger, all);
  return {
    deed,
    frame,
    candidates: kept.map((placed) =>
      all.some((other) => other.candidate.form === 'name' && isSame(other, placed))
        ? { ...placed.candidate, form: 'name', reading: null }
        : placed.candidate,
    ),
    roles: kept.map(({ role }) => role),
    others: kept.map((placed) =>
      all.filter((other) => other !== placed && isSame(other, placed)).map(({ role }) => role),
    ),
  };
}

/**
 * Phrases further away on either side are no parties: a sentence without end would take a time that grows
 * with its square.
 */
const MOST_BESIDE = 24;

function nearestTo(trigger: number, phrases: readonly PartyCandidate[]): readonly PartyCandidate[] {
  if (phrases.length <= 2 * MOST_BESIDE) return phrases;
  const behind = phrases.findIndex(({ first }) => first > trigger);
  const at = behind < 0 ? phrases.length : behind;
  return phrases.slice(Math.max(0, at - MOST_BESIDE), at + MOST_BESIDE);
}

/**
 * Those whom the sentence does not name: parties of acts before, the author of the text and whom it speaks
 * to, who is quoted.
 */
function elsewhere(
  reading: ActReading,
  { trigger }: Deed,
  phrases: readonly PartyCandidate[],
  memory: PartyMemory,
): PartyCandidate[] {
  const paragraph = paragraphOf(reading, trigger);
  const { sentences } = reading.context.segmentation;
  const pasts = new Map<Entity, Past>();
  for (const past of memory.recall())
    if (reading.scope.isOne || sentences[past.sentence]!.paragraph === paragraph)
      pasts.set(past.entity, past);
  const { plural, addressee } = reading.authors;
  const told = [
    ...reading.protagonists,
    ...plural,
    ...addressee,
    ...speakersAt(reading, trigger),
  ].filter((entity) => reading.scope.knows(entity, paragraph));
  return [...new Set([...pasts.keys(), ...told])]
    .filter((entity) => !phrases.some(({ owners }) => owners.includes(entity)))
    .map((entity) => ({
      head: trigger,
      first: trigger,
      last: trigger,
      form: 'elsewhere',
      reading: null,
      owners: [entity],
      past: pasts.get(entity) ?? null,
      of: null,
    }));
}

interface Placed {
  candidate: PartyCandidate;
  role: string;
}

/** Of the phrases that stand for the same, the one that stands closest to the trigger in the tree. */
function onePerEntity(tree: Tree, trigger: number, all: readonly Placed[]): Placed[] {
  const distances = new Map(all.map((placed) => [placed, distanceOf(tree, trigger, placed)]));
  return all.filter((placed, i) => {
    const own = distances.get(placed)!;
    return !all.some((other, j) => {
      if (other === placed || !isSame(other, placed)) return false;
      const distance = distances.get(other)!;
      return distance < own || (distance === own && j < i);
    });
  });
}

const isSame = ({ candidate: a }: Placed, { candidate: b }: Placed): boolean =>
  a.owners.length > 0 &&
  a.owners.length === b.owners.length &&
  a.owners.every((owner) => b.owners.includes(owner));

const DIRECT: readonly string[] = ['agent', 'patient', 'governor agent'];
const FAR = 20;

function distanceOf(tree: Tree, trigger: number, { candidate: { head }, role }: Placed): number {
  const direct = DIRECT.indexOf(role);
  if (direct >= 0) return direct / DIRECT.length;
  const length = pathBetween(tree, head, trigger)?.length ?? FAR;
  return length + Math.min(Math.abs(head - trigger), 100) / 101;
}
