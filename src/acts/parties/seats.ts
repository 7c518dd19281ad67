import type { ActType } from '../../analysis.js';
import type { ActReading } from '../reading.js';
import type { Deed, PartyCandidate } from './candidate.js';

/** Deeds that are done to a place itself: `shelled Kharkiv`. */
const PHYSICAL: ReadonlySet<ActType> = new Set(['ASSAULT', 'PROTEST', 'MOBILIZE', 'RETREAT', 'COERCE']);
/** Where a government stands, not a place: it acts, or is turned to. */
const ACTS = /^(?:(?:governor )?agent|(?:\S+ )?nmod:poss)$/;
const TURNED_TO =
  /^(?:patient|iobj|(?:\S+ )?(?:obl|nmod):(?:with|between|against|by|towards?|on|upon|to|for|over|among))$/;
/** `talks with Oslo`, not `a visit to Oslo`. */
const MET = /:(?:with|between|among|by)$/;

/** A capital as its government, where it stands as one that acts or is turned to. */
export function asGovernment(
  { discourse }: ActReading,
  { type }: Deed,
  candidate: PartyCandidate,
  role: string,
): PartyCandidate {
  const [owner] = candidate.owners;
  if (candidate.owners.length > 1 || owner?.type !== 'place') return candidate;
  const acts = ACTS.test(role);
  if (!acts && (PHYSICAL.has(type) || !TURNED_TO.test(role))) return candidate;
  if (!acts && type === 'CONSULT' && !MET.test(role)) return candidate;
  const state = discourse.governments.of(owner);
  return state ? { ...candidate, owners: [state] } : candidate;
}
