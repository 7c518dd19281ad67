import type { ActType } from '../../analysis.js';
import { meetsGovernment, turnsToGovernment } from '../../lexicon/seats.js';
import type { ActReading } from '../reading.js';
import type { Deed, PartyCandidate } from './candidate.js';

/** Deeds that are done to a place itself: `shelled Kharkiv`. */
const PHYSICAL: ReadonlySet<ActType> = new Set(['ASSAULT', 'PROTEST', 'MOBILIZE', 'RETREAT', 'COERCE']);
/** Where a government stands, not a place: it acts, or is turned to. */
const ACTS = /^(?:(?:governor )?agent|(?:\S+ )?nmod:poss)$/;
const TURNED_TO = /^(?:patient|iobj|(?:\S+ )?(?:obl|nmod):(\S+))$/;

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
  if (!acts && !isTurnedTo(type, role)) return candidate;
  const state = discourse.governments.of(owner);
  return state ? { ...candidate, owners: [state] } : candidate;
}

/** `warned Oslo`, `talks with Oslo`; not `a visit to Oslo`, nor what is done to a place itself. */
function isTurnedTo(type: ActType, role: string): boolean {
  const found = PHYSICAL.has(type) ? null : TURNED_TO.exec(role);
  if (!found) return false;
  const by = found[1] ?? '';
  return type === 'CONSULT' ? meetsGovernment(by) : by === '' || turnsToGovernment(by);
}
