import type { ToldCountry } from '../office/title.js';
import type { Described } from './described.js';
import { isInternational } from './of-office.js';
import { standingOf, type Standing } from './public-office.js';
import type { CountrySource } from './source.js';
import { COUNTRY_SOURCES, SETTING_SOURCES } from './sources.js';

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
  const { context, home, name, office, offices, mentions } = person;
  const international = office !== undefined && isInternational(context, office, offices);
  const { ofState, isPublic } = office && !international ? standingOf(office.role) : NO_OFFICE;
  const own = { context, home, name, office, offices, mentions };
  const subject: Described = { ...own, international, ofState, isPublic };
  const told = firstOf(COUNTRY_SOURCES, subject);
  return { told, likely: told ? null : (firstOf(SETTING_SOURCES, subject)?.country ?? null) };
}

const NO_OFFICE: Standing = { ofState: false, isPublic: false };

function firstOf(sources: readonly CountrySource[], person: Described): FoundCountry['told'] {
  for (const { id, find } of sources) {
    const found = find(person);
    if (found) return { ...found, rule: id };
  }
  return null;
}
