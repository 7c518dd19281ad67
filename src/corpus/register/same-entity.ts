import type { EntityFact } from '../facts.js';
import { BODY_RULES } from './body-rules.js';
import type { MergeRow } from './merge-row.js';
import { foldName, isProper, isProperPerson } from './names.js';
import { isSurnameAlone, PERSON_RULES } from './person-rules.js';
import type { Registered } from './registered.js';

/** Why an entity of an article is taken for one that is known. */
export type MergeRule = (typeof MERGE_RULES)[number]['id'];

/**
 * In order of trust; the first that joins gives the reason. All of them need the same type, and no
 * contradiction.
 */
export const MERGE_RULES = [
  {
    id: 'merge.wikidata',
    example: ['Bank of Japan', 'BOJ'],
    joins: (fact, known) => fact.wikidata !== null && fact.wikidata === known.wikidata,
  },
  {
    id: 'merge.same-name',
    example: ['Ana Ruiz', 'Ana Ruiz'],
    joins: (fact, known) =>
      !isSurnameAlone(fact) &&
      known.names.has(foldName(fact.name)) &&
      (isName(fact) || fact.country === known.country),
  },
  ...PERSON_RULES,
  ...BODY_RULES,
] as const satisfies readonly MergeRow[];

const isName = ({ type, name }: EntityFact): boolean =>
  type === 'person' ? isProperPerson(name) : isProper(name);

/**
 * The rule by which an entity is one that is known; null where none joins them or something tells them apart.
 */
export function mergeRuleOf(fact: EntityFact, known: Registered): MergeRule | null {
  if (fact.type !== known.type || isApart(fact, known)) return null;
  return MERGE_RULES.find(({ joins }) => joins(fact, known))?.id ?? null;
}

/** Whether two things with like names cannot be one: other Wikidata ids, other countries. */
function isApart(fact: EntityFact, known: Registered): boolean {
  if (fact.wikidata !== null && known.wikidata !== null) return fact.wikidata !== known.wikidata;
  return fact.country !== null && known.country !== null && fact.country !== known.country;
}
