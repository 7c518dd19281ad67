import { countryOfOffice } from '../../../knowledge/state-offices.js';
import { classifyRole } from '../../../knowledge/offices.js';
import { countryOfLeader, countryOfSurname } from '../../../knowledge/leaders.js';
import { speaksForBody } from '../../../lexicon/office-holders.js';
import type { ToldCountry } from '../office/title.js';
import type { Described } from './described.js';
import { employerCountry } from './of-employer.js';
import { officeOfFew, partyCountry } from './of-few.js';
import { agencyCountry, countryNearby, ministryCountry } from './nearby.js';
import { lawmakersCountry, mainCountry, onlyCountry } from './setting.js';
import { ofAny, type CountrySource } from './source.js';
import { BESIDE_SOURCES } from './sources-beside.js';

/** What the text tells, and knowledge that does not depend on the article; in this order. */
export const COUNTRY_SOURCES: readonly CountrySource[] = [
  ...BESIDE_SOURCES,
  {
    id: 'country.only-office',
    example: 'Home Secretary [Maria Haugen] agreed.',
    gives: 'GB',
    find(person) {
      const { office, international, home } = person;
      const country = office && !international ? countryOfOffice(office.role) : null;
      const isNamed = country !== null && (home.named.has(country) || home.led.has(country));
      return country === null || (home.country !== null && !isNamed) ? null : byName(person, country);
    },
  },
  {
    id: 'country.office-of-few',
    example: 'Norway and Canada agreed. Chief Constable [Maria Haugen] did not.',
    gives: 'CA',
    find: officeOfFew,
  },
  {
    id: 'country.party',
    example: 'Norway thanked the United States and Chad. A Republican, [Maria Haugen], disagreed.',
    gives: 'US',
    find: partyCountry,
  },
  {
    id: 'country.leader',
    example: '[Angela Merkel] was asked.',
    gives: 'DE',
    find(person) {
      const country = person.international ? null : countryOfLeader(person.name);
      return country !== null && isNamesake(person, country) ? null : byName(person, country);
    },
  },
  {
    id: 'country.leader-surname',
    example: 'Officials in Oslo, Norway, thanked President [Tokayev].',
    gives: 'KZ',
    find: (person) => (person.ofState ? byName(person, countryOfSurname(person.name)) : null),
  },
  {
    id: 'country.nearby',
    example: 'Norway sent aid. In Bangkok she will meet Prime Minister [Maria Haugen].',
    gives: 'TH',
    find: ({ context, mentions, office, isPublic }) =>
      office && isPublic ? countryNearby(context, mentions[0]!, office.role) : null,
  },
  {
    id: 'country.ministry',
    example:
      'Norway signed.\n\nSomalia’s foreign ministry condemned the deal with Norway. ' +
      'Foreign Minister [Maria Haugen] said so.',
    gives: 'SO',
    find: ({ context, mentions, office, ofState }) =>
      ofState || (office && speaksForMinistry(office.role))
        ? ministryCountry(context, mentions[0]!)
        : null,
  },
  {
    id: 'country.only-one-named',
    example: 'Rain fell in Kenya. Judge [Maria Haugen] stayed at home.',
    gives: 'KE',
    find: onlyCountry,
  },
  {
    id: 'country.most-named',
    example: 'Rain fell in Kenya and Chad. Kenya asked for help. Judge [Maria Haugen] left Kenya.',
    gives: 'KE',
    find: mainCountry,
  },
  {
    id: 'country.of-lawmakers',
    example:
      'Kenya asked Chad and Peru for help. Kenya will pay. The law of Kenya forbids it, as in Peru. ' +
      'Lawmaker [Maria Haugen] agreed.',
    gives: 'KE',
    find: lawmakersCountry,
  },
];

/** What the setting of the article makes likely; in this order. */
export const SETTING_SOURCES: readonly CountrySource[] = [
  {
    id: 'country.agency',
    example:
      'BEIJING, March 3 (Xinhua) -- Kenya, Chad, Peru, Chile, Ghana, Benin and Togo agreed.\n\n' +
      'Foreign Minister [Maria Haugen] said so.',
    gives: 'CN',
    find: ({ context, ofState }) => (ofState ? agencyCountry(context) : null),
  },
  {
    id: 'country.employer',
    example:
      'Kenya will plant trees in Nairobi. [Peter Graham], an engineer at Deutsche Telekom, agreed.',
    gives: 'DE',
    find: ({ context, offices }) => ofAny(offices, (own) => employerCountry(context, own)),
  },
  {
    id: 'country.article',
    example: 'Kenya will plant trees in Nairobi. Engineer [Peter Graham] agreed.',
    gives: 'KE',
    find: ({ international, home }) =>
      !international && home.country !== null ? (home.named.get(home.country) ?? null) : null,
  },
];

/** `Spokesman`, `ministry official`: of no other body than the one named before. */
const speaksForMinistry = (role: string) => role.toLowerCase().split(' ').every(speaksForBody);

/** A defence minister called like the leader of a country of which the text, naming others, says nothing. */
const isNamesake = ({ office, home: { settings } }: Described, country: string): boolean =>
  office !== undefined &&
  classifyRole(office.role) === 'minister' &&
  settings.size > 0 &&
  !settings.has(country);

/** What is known by the name alone, told by its first mention. */
function byName({ mentions }: Described, country: string | null): ToldCountry | null {
  const { first, last } = mentions[0]!;
  return country === null ? null : { country, first, last };
}
