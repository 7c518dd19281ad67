import { isSamePerson, isSurname } from '../../entities/resolve/person-name.js';
import type { EntityFact } from '../facts.js';
import type { MergeRow } from './merge-row.js';
import { foldName, isProperPerson, keysOfPerson, soundOf } from './names.js';
import type { Registered } from './registered.js';

/**
 * Rules for people. None takes somebody for one whose forename is another; a surname alone needs an office.
 */
export const PERSON_RULES = [
  {
    id: 'merge.variant',
    example: ['Mateo J. Larrañaga', 'Mateo Larranaga'],
    joins: (fact, known) => isLike(fact, known, isVariant) && agrees(fact, known),
  },
  {
    id: 'merge.transliteration',
    example: ['Yevgeny Shoikhetov', 'Evgeny Shoykhetov'],
    joins: (fact, known) =>
      isLike(fact, known, isSpelling) && isSameCountry(fact, known) && mayHoldOffice(fact, known),
  },
  {
    id: 'merge.surname-and-office',
    example: ['Foreign Minister Solheim', 'Ingrid Solheim, foreign minister'],
    joins: (fact, known) =>
      fact.type === 'person' &&
      (known.fullNames.length === 0 || isSurnameAlone(fact)) &&
      keysOfPerson(known.name).at(-1) === keysOfPerson(fact.name).at(-1) &&
      fact.officeClass !== null &&
      known.officeClasses.has(fact.officeClass) &&
      isSameCountry(fact, known),
  },
] as const satisfies readonly MergeRow[];

type Likeness = (a: readonly string[], b: readonly string[]) => boolean;

/**
 * Whether a full name is like one that somebody has, and could stand for the same as every other one of
 * theirs.
 */
function isLike(fact: EntityFact, known: Registered, likeness: Likeness): boolean {
  if (!isFullName(fact) || known.fullNames.length === 0) return false;
  const keys = keysOfPerson(fact.name);
  return (
    known.fullNames.some((name) => likeness(keys, name)) &&
    known.fullNames.every((name) => isVariant(keys, name) || isSpelling(keys, name))
  );
}

/** Initials, short forenames, middle names, words left out, a letter that differs in a long word. */
const isVariant: Likeness = (a, b) => isSamePerson(a, b) && middlesAgree(a, b);

const isSpelling: Likeness = (a, b) =>
  a.length === b.length && a.every((word, i) => word === b[i] || isSpeltAlike(word, b[i]!));

/** Shortest word whose sound tells something. */
const LEAST_LETTERS = 4;

const isSpeltAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LEAST_LETTERS && soundOf(a) === soundOf(b);

/** `George W.` is not `George H. W.`: where both have middle names, the first of each begin alike. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.slice(1, -1), b.slice(1, -1)];
  const isInitial = (word: string) => word.length === 1;
  if (!x.some(isInitial) && !y.some(isInitial)) return true;
  return x.length === 0 || y.length === 0 || x[0]![0] === y[0]![0];
}

/** A person's name that is one word, or a surname behind its particles. */
export const isSurnameAlone = ({ type, name }: EntityFact): boolean =>
  type === 'person' && isSurname(keysOfPerson(name));

/** A person's name with forename and surname, which are names and no office. */
export const isFullName = (fact: EntityFact): boolean =>
  fact.type === 'person' && !isSurnameAlone(fact) && isProperPerson(fact.name);

/** Whether country, or an office in the same words, say that two like names are one person. */
const agrees = (fact: EntityFact, known: Registered): boolean =>
  isSameCountry(fact, known) || (fact.office !== null && known.officeNames.has(foldName(fact.office)));

const isSameCountry = (fact: EntityFact, known: Registered): boolean =>
  fact.country !== null && fact.country === known.country;

const mayHoldOffice = ({ officeClass }: EntityFact, { officeClasses }: Registered): boolean =>
  officeClass === null || officeClasses.size === 0 || officeClasses.has(officeClass);
