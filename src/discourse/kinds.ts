import type { Entity } from '../analysis.js';
import { classifyRole, classOfHeadNoun, type RoleClass } from '../knowledge/offices.js';
import kinds from '../lexicon/kind-nouns.json' with { type: 'json' };
import { isPersonNoun as speaksAsPerson } from '../lexicon/people.js';
import { rememberWord } from '../remember.js';

const TYPES = new Map<string, string>(
  Object.entries(kinds.types).flatMap(([type, nouns]) => nouns.map((noun) => [noun, type] as const)),
);
const SUBTYPES = new Map<string, readonly string[]>(Object.entries(kinds.subtypes));

const NATURAL: ReadonlySet<string> = new Set(kinds.natural);

/** Whether a noun, by its lemma, is of a place that nobody built: `river`. */
export const isNatural = (lemma: string): boolean => NATURAL.has(lemma);

/** Whether a noun, by its lemma, is one of people: `minister`, `woman`, `striker`. */
export const isPersonNoun = rememberWord(
  (lemma): boolean =>
    speaksAsPerson(lemma) || (!TYPES.has(lemma) && classOfHeadNoun(lemma) !== undefined),
);

/**
 * The type of entity that a noun names, by its lemma: `person`, `organization`, `country`, …; null for
 * others.
 */
export const typeOfNoun = rememberWord(
  (lemma): string | null => TYPES.get(lemma) ?? (isPersonNoun(lemma) ? 'person' : null),
);

/** Whether an entity is of the kind that a noun names: `company` of a bank, `city` of a city. */
export const isOfKind = ({ subtype }: Entity, lemma: string): boolean =>
  subtype !== null && (subtype === lemma || (SUBTYPES.get(lemma)?.includes(subtype) ?? false));

const OF_FEW: ReadonlySet<RoleClass> = new Set([
  ...(['head-of-state', 'head-of-government', 'foreign-minister', 'ambassador', 'legislator'] as const),
  ...(['judge', 'religious-leader', 'party-leader', 'spokesperson'] as const),
]);

/**
 * The class of an office that few in a text hold, so that it tells who is meant: `the premier`; null for `the
 * official`.
 */
export function tellingClassOf(role: string): RoleClass | null {
  const found = classifyRole(role);
  return found && OF_FEW.has(found) ? found : null;
}
