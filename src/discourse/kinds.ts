import type { Entity } from '../analysis.js';
import { classOfHeadNoun } from '../knowledge/offices.js';
import kinds from '../lexicon/kind-nouns.json' with { type: 'json' };
import { isPersonNoun as speaksAsPerson } from '../lexicon/people.js';

const TYPES = new Map<string, string>(
  Object.entries(kinds.types).flatMap(([type, nouns]) => nouns.map((noun) => [noun, type] as const)),
);
const SUBTYPES = new Map<string, readonly string[]>(Object.entries(kinds.subtypes));

/** Whether a noun, by its lemma, is one of people: `minister`, `woman`, `striker`. */
export const isPersonNoun = (lemma: string): boolean =>
  speaksAsPerson(lemma) || (!TYPES.has(lemma) && classOfHeadNoun(lemma) !== undefined);

/** The type of entity that a noun names, by its lemma: `person`, `organization`, `country`, …; null for others. */
export const typeOfNoun = (lemma: string): string | null =>
  TYPES.get(lemma) ?? (isPersonNoun(lemma) ? 'person' : null);

/** Whether an entity is of the kind that a noun names: `company` of a bank, `city` of a city. */
export const isOfKind = ({ subtype }: Entity, lemma: string): boolean =>
  subtype !== null && (subtype === lemma || (SUBTYPES.get(lemma)?.includes(subtype) ?? false));
