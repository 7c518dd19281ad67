import type { Entity } from '../../analysis.js';
import type { PartyCandidate } from './candidate.js';
import type { Collectives } from './collectives.js';

/** From which chance on a phrase is a party: chosen on the development sets. */
export interface Thresholds {
  least: number;
  /** The same for the likeliest actor where nobody else acts. */
  rescue: number;
}
export const THRESHOLDS: Thresholds = { least: 0.38, rescue: 0.28 };

const ACTOR = 1,
  RECIPIENT = 2;

/** Actors and recipients, given the chances of no role, actor and recipient for each phrase. */
export function chooseParties(
  candidates: readonly PartyCandidate[],
  chances: readonly ArrayLike<number>[],
  collectives: Collectives,
  { least, rescue }: Thresholds = THRESHOLDS,
): { actors: Entity[]; recipients: Entity[]; roles: Map<PartyCandidate, number> } {
  const roles = new Map<PartyCandidate, number>();
  let best = -1;
  candidates.forEach((candidate, i) => {
    const { [ACTOR]: actor = 0, [RECIPIENT]: recipient = 0 } = chances[i]!;
    const role = actor >= recipient ? ACTOR : RECIPIENT;
    if (chances[i]![role]! >= least) roles.set(candidate, role);
    if (best < 0 || actor > chances[best]![ACTOR]!) best = i;
  });
  const acts = [...roles.values()].includes(ACTOR);
  if (!acts && best >= 0 && chances[best]![ACTOR]! >= rescue && !roles.has(candidates[best]!))
    roles.set(candidates[best]!, ACTOR);
  const actors = new Set<Entity>(),
    recipients = new Set<Entity>();
  for (const [candidate, role] of roles)
    for (const entity of entitiesOf(candidate, collectives))
      (role === ACTOR ? actors : recipients).add(entity);
  for (const entity of actors) recipients.delete(entity);
  return { actors: [...actors], recipients: [...recipients], roles };
}

function entitiesOf(candidate: PartyCandidate, collectives: Collectives): readonly Entity[] {
  if (candidate.owners.length > 0) return candidate.owners;
  return candidate.form === 'noun' ? [collectives.of(candidate)] : [];
}
