import type { Entity } from '../../analysis.js';
import type { PartyCandidate } from './candidate.js';
import type { WaysTo } from './path.js';

/** A phrase, and where it stands towards the trigger. */
export interface Placed {
  candidate: PartyCandidate;
  role: string;
}

/** A phrase, and the others that stand for the same. */
export interface WithTwins {
  placed: Placed;
  twins: readonly Placed[];
}

/** Of the phrases that stand for the same, the one that stands closest to the trigger in the tree. */
export function onePerEntity(ways: WaysTo, trigger: number, all: readonly Placed[]): WithTwins[] {
  const distance = (placed: Placed) => distanceOf(ways, trigger, placed);
  return all
    .map((placed) => ({
      placed,
      twins: twinsOf(placed, all),
    }))
    .filter(({ placed, twins }) => {
      const own = twins.length > 0 ? distance(placed) : 0;
      return !twins.some((twin) => {
        const its = distance(twin);
        return its < own || (its === own && all.indexOf(twin) < all.indexOf(placed));
      });
    });
}

const NONE: readonly Placed[] = [];

/** The others that stand for the same; whom nobody names is no one's twin. */
function twinsOf(placed: Placed, all: readonly Placed[]): readonly Placed[] {
  const { owners } = placed.candidate;
  if (owners.length === 0) return NONE;
  return all.filter((other) => other !== placed && areSame(other.candidate.owners, owners));
}

const areSame = (a: readonly Entity[], b: readonly Entity[]): boolean =>
  a.length === b.length && (a.length === 1 ? a[0] === b[0] : a.every((owner) => b.includes(owner)));

const DIRECT: readonly string[] = ['agent', 'patient', 'governor agent'];
const FAR = 20;

function distanceOf(ways: WaysTo, trigger: number, { candidate: { head }, role }: Placed): number {
  const direct = DIRECT.indexOf(role);
  if (direct >= 0) return direct / DIRECT.length;
  const length = ways.from(head)?.length ?? FAR;
  return length + Math.min(Math.abs(head - trigger), 100) / 101;
}
