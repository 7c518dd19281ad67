import { loadKnowledge } from '../../knowledge/knowledge.js';
import type { EntityFact } from '../facts.js';
import type { MergeRow } from './merge-row.js';
import { abbreviates, foldName, isAcronym, isProper, soundOf } from './names.js';
import type { Registered } from './registered.js';

/** Rules for what is no person: bodies, initiatives, events. */
export const BODY_RULES = [
  {
    id: 'merge.defined-acronym',
    example: ['Port Workers’ Union (PWU)', 'PWU'],
    joins: (fact, known) =>
      fact.type !== 'person' &&
      (fact.aliases.some((name) => isLong(name) && known.names.has(foldName(name))) ||
        (isAcronym(fact.name) && known.acronyms.has(foldName(fact.name)) && mayStandFor(fact, known)) ||
        acronymsOf(fact).some((acronym) => known.names.has(acronym) && mayStandFor(fact, known))),
  },
  {
    id: 'merge.same-acronym',
    example: ['Regional Port Authority of Lamu (RPAL)', 'Port Authority of Lamu (RPAL)'],
    joins: (fact, known) =>
      fact.type !== 'person' &&
      acronymsOf(fact).some((acronym) => known.acronyms.has(acronym)) &&
      [...known.names].some((name) => isWithin(name, foldName(fact.name))),
  },
  {
    id: 'merge.acronym-inside',
    example: ['Executive Order 14', 'E.O. 14'],
    joins: (fact, known) =>
      fact.type !== 'person' &&
      [...known.names].some((name) => isAbbreviated(foldName(fact.name), name)),
  },
  {
    id: 'merge.demonym',
    example: ['Nicaraguan National Assembly', 'National Assembly'],
    joins: (fact, known) =>
      fact.type === 'organization' &&
      fact.country !== null &&
      fact.country === known.country &&
      (known.names.has(foldName(withoutDemonym(fact.name, fact.country))) ||
        foldName(withoutDemonym(known.name, fact.country)) === foldName(fact.name)),
  },
  {
    id: 'merge.head-first',
    example: ['Nicaraguan Fisheries Ministry', 'Ministry of Fisheries'],
    joins: (fact, known) =>
      fact.type === 'organization' &&
      fact.country !== null &&
      fact.country === known.country &&
      headLast(fact) === headLast(known) &&
      plainName(fact) !== plainName(known),
  },
  {
    id: 'merge.transliterated-body',
    example: ['Ansar al-Qaim', 'Ansar al Qa’im'],
    joins: (fact, known) =>
      fact.type === 'organization' &&
      isProper(fact.name) &&
      foldName(fact.name).length >= LEAST_LETTERS &&
      [...known.names].some((name) => soundOf(name) === soundOf(foldName(fact.name))),
  },
] as const satisfies readonly MergeRow[];

/** Shortest name whose sound tells something. */
const LEAST_LETTERS = 8;
/** Letters of an acronym that hardly stands for two bodies. */
const TELLING = 4;

const isLong = (name: string): boolean => isProper(name) && !isAcronym(name) && name.includes(' ');

/** Folded acronyms of three letters and more that an article gives beside the name. */
export const acronymsOf = ({ aliases, name }: EntityFact): string[] =>
  [name, ...aliases]
    .filter((alias) => isAcronym(alias) && alias.replace(/\W/g, '').length > 2)
    .map(foldName);

/** An acronym stands for a body of its own country, or is long enough to be nobody else's. */
const mayStandFor = ({ country, name }: EntityFact, known: Registered): boolean =>
  country === known.country || name.length >= TELLING;

/** Whether the words of one name stand in the other in their order. */
function isWithin(a: string, b: string): boolean {
  const [shorter, longer] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  let found = 0;
  for (const word of longer) if (word === shorter[found]) found++;
  return shorter.length > 2 && found === shorter.length;
}

/**
 * Whether one of two names has words of the other as an acronym, and a number or another word is the same.
 */
function isAbbreviated(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return /\d/.test(shorter) && shorter.includes(' ') && abbreviates(shorter, longer);
}

type Named = Pick<EntityFact, 'name' | 'country'>;

/** A folded name without nationality. */
const plainName = ({ name, country }: Named): string =>
  foldName(country === null ? name : withoutDemonym(name, country));

/** The same with the head behind: `fisheries ministry` of `Ministry of Fisheries`. */
export const headLast = (body: Named): string =>
  plainName(body).replace(/^(ministry|department|office|bureau) of (?:the )?(.+)$/, '$2 $1');

/** A name without the nationality before it, where that is the country's. */
function withoutDemonym(name: string, country: string): string {
  const space = name.indexOf(' ');
  const entry = loadKnowledge().phrases.get(name.slice(0, space))?.entry;
  return space > 0 && entry?.type === 'country' && entry.country === country
    ? name.slice(space + 1)
    : name;
}
