import { countryOfOffice } from '../../../knowledge/state-offices.js';
import { countryOfLeader, countryOfSurname } from '../../../knowledge/leaders.js';
import { speaksForBody } from '../../../lexicon/office-holders.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { isAlsoPlace } from '../../../knowledge/ambiguous.js';
import type { Title, ToldCountry } from '../office/title.js';
import type { Described } from './described.js';
import { employerCountry } from './of-employer.js';
import { countryInBrackets, delegationCountry, headCountry, statesOwn } from './company.js';
import { agencyCountry, countryNearby, ministryCountry } from './nearby.js';
import { mainCountry, onlyCountry } from './setting.js';
import { compatriot, nationalityAfter, nationalityBefore, partyState, placeAfter } from './origin.js';

/** A way to learn a person's country. */
export interface CountrySource {
  /** Stable; goes into `origin.rule`. */
  id: string;
  /** Original prose in which this source, and no earlier one, tells the country of the person in brackets. */
  example: string;
  gives: string;
  find(person: Described): ToldCountry | null;
}

/** What the text tells, and knowledge that does not depend on the article; in this order. */
export const COUNTRY_SOURCES: readonly CountrySource[] = [
  {
    id: 'country.office',
    example: '[Peter Graham], governor of the Bank of Ghana, flew to Kenya.',
    gives: 'GH',
    find: ({ office, offices }) => office?.told ?? offices.find((own) => own.told)?.told ?? null,
  },
  {
    id: 'country.party-state',
    example: 'Iran was asked by Rep. [Peter Graham] (D-Calif.) to wait.',
    gives: 'US',
    find: byMention(partyState),
  },
  {
    id: 'country.place-after',
    example: '[Peter Graham] of Benin won the race.',
    gives: 'BJ',
    find: ({ context, mentions, office }) =>
      ofAny(mentions, (own) => atHome(context, own, placeAfter(context, own), office)),
  },
  {
    id: 'country.nationality-after',
    example: '[Peter Graham], a Turkish national, was freed.',
    gives: 'TR',
    find: byMention(nationalityAfter),
  },
  {
    id: 'country.nationality-before',
    example: 'Kenyan nationals [Peter Graham] and Maria Haugen were freed.',
    gives: 'KE',
    find: byMention(nationalityBefore),
  },
  {
    id: 'country.compatriot',
    example: 'Kenyan runner Maria Haugen won in Chile ahead of compatriot [Peter Graham].',
    gives: 'KE',
    find: byMention(compatriot),
  },
  {
    id: 'country.delegation',
    example: 'The Kenyan delegation to Chad included Deputy Minister [Peter Graham].',
    gives: 'KE',
    find: byMention(delegationCountry),
  },
  {
    id: 'country.of-head',
    example: 'Kenyan President Maria Haugen and energy minister [Peter Graham] left Chad.',
    gives: 'KE',
    find: byMention(headCountry),
  },
  {
    id: 'country.in-brackets',
    example: 'Peru won. [Peter Graham] (Kenya) came second in Chile.',
    gives: 'KE',
    find: byMention(countryInBrackets),
  },
  {
    id: 'country.of-the-country',
    example: 'Kenya signed. The country’s weather chief, [Peter Graham], thanked Chad.',
    gives: 'KE',
    find: byMention(statesOwn),
  },
  {
    id: 'country.only-office',
    example: 'Home Secretary [Maria Haugen] agreed.',
    gives: 'GB',
    find(person) {
      const { office, international, home } = person;
      const country = office && !international ? countryOfOffice(office.role) : null;
      const elsewhere = home.country !== null && country !== null && !home.named.has(country);
      return country === null || elsewhere ? null : byName(person, country);
    },
  },
  {
    id: 'country.leader',
    example: '[Angela Merkel] was asked.',
    gives: 'DE',
    find: (person) => (person.international ? null : byName(person, countryOfLeader(person.name))),
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

/**
 * `Republican Bo Lund of Georgia`: a name that a state elsewhere has too is not of a country whose office it
 * is not.
 */
function atHome(
  { segmentation }: Described['context'],
  { first }: Candidate,
  place: ToldCountry | null,
  office: Title | undefined,
): ToldCountry | null {
  const { forms } = segmentation.tokens;
  if (!place || !isAlsoPlace(forms[place.first]!)) return place;
  const own = countryOfOffice(`${forms[first - 1] ?? ''} ${office?.role ?? ''}`);
  return own !== null && own !== place.country ? null : place;
}

/** Asks each mention. */
function byMention(
  find: (context: NamedText, mention: Candidate) => ToldCountry | null,
): CountrySource['find'] {
  return ({ context, mentions }) => ofAny(mentions, (own) => find(context, own));
}

function ofAny<Told>(
  mentions: readonly Told[],
  find: (mention: Told) => ToldCountry | null,
): ToldCountry | null {
  for (const mention of mentions) {
    const found = find(mention);
    if (found) return found;
  }
  return null;
}

/** `Spokesman`, `ministry official`: of no other body than the one named before. */
const speaksForMinistry = (role: string) => role.toLowerCase().split(' ').every(speaksForBody);

/** What is known by the name alone, told by its first mention. */
function byName({ mentions }: Described, country: string | null): ToldCountry | null {
  const { first, last } = mentions[0]!;
  return country === null ? null : { country, first, last };
}
