import type { Entity } from '../../analysis.js';
import { paragraphOf, speakersAt, type ActReading } from '../reading.js';
import { argumentNouns } from './argument-nouns.js';
import { phraseFor, type Deed, type PartyCandidate, type Past } from './candidate.js';
import { companyReadings } from './company.js';
import { deepRole, frameOf, type Frame } from './deep-role.js';
import type { PartyMemory } from './memory.js';
import { formOfTrigger, kindOfCandidate } from './features/kind.js';
import { onePerEntity } from './one-per-entity.js';
import { WaysTo } from './path.js';
import { asGovernment } from './seats.js';
import { leadOfSeries } from './series.js';
import { phrasesOfPart, phrasesToldOf } from './told-of.js';

/** An act among those who may be its parties. */
export interface PartyScene {
  deed: Deed;
  /** Where the trigger itself stands. */
  frame: Frame;
  candidates: readonly PartyCandidate[];
  /** Where each candidate stands towards the trigger. */
  roles: readonly string[];
  /** What sort of party each would be. */
  kinds: readonly string[];
  /** Who leads the series that each stands in. */
  leaders: readonly PartyCandidate[];
  /** The ways to the trigger. */
  ways: WaysTo;
  /** Form and voice of the trigger, also with the type of the act. */
  form: string;
  voice: string;
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
  const told = phrasesToldOf(reading, deed.trigger, nearestTo(deed.trigger, phrases));
  const near = phrasesOfPart(reading, deed.trigger, told);
  const nouns = argumentNouns(reading, frame, near);
  const company = companyReadings(reading, near, memory.companies());
  const isOther = ({ reading: how, head, owners }: PartyCandidate): boolean =>
    how === 'before' &&
    owners.length === 1 &&
    owners[0]!.type === 'organization' &&
    memory.isUnnamed(tree.lowers[head]!, owners[0]!);
  const all = [
    ...[...near, ...nouns, ...company]
      .filter((candidate) => !isOther(candidate))
      .map((candidate) => {
        const role = deepRole(tree, frame, candidate.head);
        return { candidate: asGovernment(reading, deed, candidate, role), role };
      }),
    ...elsewhere(reading, deed, phrases, memory).map((candidate) => ({ candidate, role: 'elsewhere' })),
  ];
  const ways = new WaysTo(tree, deed.trigger);
  const kept = onePerEntity(ways, deed.trigger, all);
  const candidates = kept.map(({ placed: { candidate }, twins }) =>
    twins.some((twin) => twin.candidate.form === 'name')
      ? ({ ...candidate, form: 'name', reading: null } as const)
      : candidate,
  );
  const form = formOfTrigger(tree, deed.trigger);
  return {
    deed,
    frame,
    candidates,
    roles: kept.map(({ placed }) => placed.role),
    kinds: candidates.map(kindOfCandidate),
    leaders: candidates.map((candidate) => leadOfSeries(reading, candidate, candidates)),
    ways,
    form,
    voice: `${deed.type} ${form}`,
    others: kept.map(({ twins }) => twins.map(({ role }) => role)),
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
  const nowhere = { head: trigger, first: trigger, last: trigger };
  return [...new Set([...pasts.keys(), ...told])]
    .filter((entity) => !phrases.some(({ owners }) => owners.includes(entity)))
    .map((entity) => ({
      ...phraseFor([entity], nowhere, 'elsewhere'),
      past: pasts.get(entity) ?? null,
    }));
}
