import type { Referent } from './memory.js';

export const KINDS = [
  'person', 'country', 'place', 'organization', 'initiative', 'event', 'health', 'group', 'product', 'other',
  'someone', 'something', 'several people', 'several things', 'named people', 'named bodies',
] as const; // prettier-ignore

const SOMEONE = KINDS.indexOf('someone');

/** Who or what a candidate is, as a number of `KINDS`. */
export function kindOf({ entity, members, isPerson, isPlural }: Referent): number {
  if (entity) return KINDS.indexOf(entity.type);
  if (members.length > 0) return KINDS.indexOf(isPerson ? 'named people' : 'named bodies');
  return SOMEONE + (isPlural ? 2 : 0) + (isPerson ? 0 : 1);
}
