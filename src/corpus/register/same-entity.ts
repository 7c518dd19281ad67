import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { isSamePerson } from '../../entities/resolve/person-name.js';
import type { EntityFact } from '../facts.js';
import { foldName, isAcronym, keysOfPerson } from './names.js';
import type { Registered } from './registered.js';

/** Why an entity of an article is taken for one that is known. */
export type MergeRule = (typeof MERGE_RULES)[number]['id'];

interface Rule {
  readonly id: string;
  /** Two names that it joins. */
  readonly example: readonly [string, string];
  readonly joins: (fact: EntityFact, known: Registered) => boolean;
}

/** Least Jaro–Winkler likeness of two spellings of a word of a name, and least letters of such a word. */
const LEAST_LIKENESS = 0.9,
  LEAST_LETTERS = 6;

/** In order of trust; the first that joins gives the reason. All of them need the same type, and no contradiction. */
export const MERGE_RULES = [
  {
    id: 'merge.wikidata',
    example: ['Bank of Japan', 'BOJ'],
    joins: (fact, known) => fact.wikidata !== null && fact.wikidata === known.wikidata,
  },
  {
    id: 'merge.same-name',
    example: ['Ana Ruiz', 'Ana Ruiz'],
    joins: (fact, known) => isFull(fact) && known.names.has(foldName(fact.name)),
  },
  {
    id: 'merge.defined-acronym',
    example: ['Port Workers Union', 'PWU'],
    joins: (fact, known) =>
      fact.type === 'organization' &&
      fact.aliases.some((name) => !isAcronym(name) && known.names.has(foldName(name))),
  },
  {
    id: 'merge.variant',
    example: ['Mateo J. Larrañaga', 'Mateo Larranaga'],
    joins: (fact, known) =>
      fact.type === 'person' &&
      isFull(fact) &&
      isSamePerson(keysOfPerson(fact.name), keysOfPerson(known.name)) &&
      agrees(fact, known),
  },
  {
    id: 'merge.surname-and-office',
    example: ['Foreign Minister Solheim', 'Ingrid Solheim, foreign minister'],
    joins: (fact, known) =>
      fact.type === 'person' &&
      !isFull(fact) &&
      keysOfPerson(known.name).at(-1) === keysOfPerson(fact.name).at(-1) &&
      fact.officeClass !== null &&
      known.officeClasses.has(fact.officeClass) &&
      fact.country !== null &&
      fact.country === known.country,
  },
  {
    id: 'merge.transliteration',
    example: ['Yevgeny Shoikhetov', 'Evgeny Shoykhetov'],
    joins: (fact, known) =>
      fact.type === 'person' &&
      isFull(fact) &&
      fact.country !== null &&
      fact.country === known.country &&
      (fact.officeClass === null ||
        known.officeClasses.size === 0 ||
        known.officeClasses.has(fact.officeClass)) &&
      isSpelling(foldName(fact.name), foldName(known.name)),
  },
] as const satisfies readonly Rule[];

/** The rule by which an entity is one that is known; null where none joins them or something tells them apart. */
export function mergeRuleOf(fact: EntityFact, known: Registered): MergeRule | null {
  if (fact.type !== known.type || isApart(fact, known)) return null;
  return MERGE_RULES.find(({ joins }) => joins(fact, known))?.id ?? null;
}

/** Whether two things with like names cannot be one: other Wikidata ids, other countries. */
function isApart(fact: EntityFact, known: Registered): boolean {
  if (fact.wikidata !== null && known.wikidata !== null) return fact.wikidata !== known.wikidata;
  return fact.country !== null && known.country !== null && fact.country !== known.country;
}

/** Whether country or office say that two like names are one person: a variant alone is not enough. */
const agrees = (fact: EntityFact, known: Registered): boolean =>
  (fact.country !== null && fact.country === known.country) ||
  (fact.officeClass !== null && known.officeClasses.has(fact.officeClass));

/** Whether a name can stand for one thing in many articles: a person's has a forename and a surname. */
const isFull = ({ type, name }: EntityFact): boolean =>
  type !== 'person' || keysOfPerson(name).length > 1;

/** As many words, each the same or a long one that is spelt alike: `Maria` and `Mario` are two names. */
function isSpelling(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return (
    x.length === y.length &&
    x.every(
      (word, i) =>
        word === y[i] ||
        (Math.min(word.length, y[i]!.length) >= LEAST_LETTERS &&
          jaroWinkler(word, y[i]!, {}) >= LEAST_LIKENESS),
    )
  );
}
