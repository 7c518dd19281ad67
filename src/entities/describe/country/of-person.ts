import { isPrivateOffice } from '../../../lexicon/office-holders.js';
import { classifyRole, type RoleClass } from '../../../knowledge/offices.js';
import type { ToldCountry } from '../office/office.js';
import type { Described } from './described.js';
import { isInternational } from './of-office.js';
import { COUNTRY_SOURCES, SETTING_SOURCES, type CountrySource } from './sources.js';

const STATE_OFFICES: ReadonlySet<RoleClass | null> = new Set<RoleClass>([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'minister',
]);
const PUBLIC_OFFICES: ReadonlySet<RoleClass | null> = new Set<RoleClass | null>([
  ...STATE_OFFICES,
  'legislator',
  'judge',
  'police',
  'military',
  'ambassador',
  'official',
  'spokesperson',
]);

export interface FoundCountry {
  /** ISO 3166-1 alpha-2: what the text tells, or knowledge that does not depend on the article. */
  told: (ToldCountry & { rule: string }) | null;
  /** ISO 3166-1 alpha-2: only inferred from the article's setting. */
  likely: string | null;
}

/** Country of a person: the first source that has one; the setting of the article only makes one likely. */
export function countryOfPerson(
  person: Omit<Described, 'international' | 'ofState' | 'isPublic'>,
): FoundCountry {
  const { context, office, offices } = person;
  const international = office !== undefined && isInternational(context, office, offices);
  const roleClass = office && !international ? classifyRole(office.role) : null;
  const subject: Described = {
    ...person,
    international,
    ofState: STATE_OFFICES.has(roleClass),
    isPublic: PUBLIC_OFFICES.has(roleClass) && !isPrivate(office!.role),
  };
  const told = firstOf(COUNTRY_SOURCES, subject);
  return { told, likely: told ? null : (firstOf(SETTING_SOURCES, subject)?.country ?? null) };
}

/** `assistant coach`, `vice-president for Student Affairs`: of a team or a company, whatever their class. */
const isPrivate = (role: string) =>
  /\bvice[- ]president (?:of|for)\b/i.test(role) ||
  role.split(' ').some((word) => isPrivateOffice(word.toLowerCase()));

function firstOf(sources: readonly CountrySource[], person: Described): FoundCountry['told'] {
  for (const { id, find } of sources) {
    const found = find(person);
    if (found) return { ...found, rule: id };
  }
  return null;
}
