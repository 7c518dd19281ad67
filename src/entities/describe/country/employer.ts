import { knownSector } from '../../../knowledge/sectors.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import { subtypeOfBody } from '../../../lexicon/body-subtypes.js';

/** Kinds of bodies whose people may be from anywhere; a governor of a bank holds an office of its state. */
const EMPLOYERS: ReadonlySet<string | null> = new Set([
  ...['company', 'bank', 'media', 'university', 'team', 'league', 'ngo'],
]);

/**
 * Whether a body says nothing of the country of those who work or fight for it: a company, a newspaper, a
 * university, a team; an armed group that is no state's.
 */
export function isEmployer(
  { segmentation: { tokens } }: EntityContext,
  { type, entry, first, last }: Candidate,
): boolean {
  if (type !== 'organization') return false;
  const subtype = entry
    ? (entry.subtype ?? null)
    : subtypeOfBody(tokens.text.slice(tokens.starts[first], tokens.ends[last - 1]));
  return EMPLOYERS.has(subtype) || (entry !== undefined && knownSector(entry.name) === 'REB');
}
