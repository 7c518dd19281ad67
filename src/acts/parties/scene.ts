import type { ActReading } from '../reading.js';
import type { Deed, PartyCandidate, RuledParties } from './candidate.js';
import { deepRole, frameOf } from './deep-role.js';

/** An act among the phrases of its sentence. */
export interface PartyScene {
  deed: Deed;
  candidates: readonly PartyCandidate[];
  /** Where each candidate stands towards the trigger. */
  roles: readonly string[];
  /** What the rules of grammar say. */
  ruled: RuledParties;
}

/** @param phrases of the sentence; those whom the rules find elsewhere are added */
export function sceneOf(
  { tree }: ActReading,
  deed: Deed,
  phrases: readonly PartyCandidate[],
  ruled: RuledParties,
): PartyScene {
  const frame = frameOf(tree, deed.trigger);
  const elsewhere = [...new Set([...ruled.actors, ...ruled.recipients])].filter(
    (entity) => !phrases.some(({ owners }) => owners.includes(entity)),
  );
  const candidates = [
    ...phrases,
    ...elsewhere.map((entity): PartyCandidate => {
      const { trigger } = deed;
      return {
        head: trigger,
        first: trigger,
        last: trigger,
        form: 'elsewhere',
        owners: [entity],
        of: null,
      };
    }),
  ];
  const roles = candidates.map(({ head, form }) =>
    form === 'elsewhere' ? form : deepRole(tree, frame, head),
  );
  return { deed, candidates, roles, ruled };
}
