import { isAlsoPlace } from '../../../knowledge/ambiguous.js';
import { countryOfOffice } from '../../../knowledge/state-offices.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { Title, ToldCountry } from '../office/title.js';
import { countryInBrackets, delegationCountry, headCountry, statesOwn } from './company.js';
import type { Described } from './described.js';
import { placeBefore } from './from-place.js';
import { nationalityAfter, nationalityBefore, partyState, placeAfter } from './origin.js';
import { countryOfGroup } from './of-group.js';
import { nationalityOfSeveral, nationalityOfUnnamed } from './of-unnamed.js';
import { byMention, ofAny, type CountrySource } from './source.js';

/** What words beside a name or its office tell; in this order. */
export const BESIDE_SOURCES: readonly CountrySource[] = [
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
    id: 'country.place-before',
    example: 'Ohio man [Peter Graham] was freed in Oslo. Norway and Chad agreed.',
    gives: 'US',
    find: byMention(placeBefore),
  },
  {
    id: 'country.of-group',
    example:
      'Chad met Kenyan officials including energy minister Maria Haugen and Major [Peter Graham].',
    gives: 'KE',
    find: byMention(countryOfGroup),
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
    id: 'country.of-unnamed',
    example: 'A Kenyan man was held in Chad. [Peter Graham], 34, was in Norway.',
    gives: 'KE',
    find: ({ context, mentions }) => nationalityOfUnnamed(context, mentions[0]!),
  },
  {
    id: 'country.of-several',
    example: 'Police in Chad held two Kenyan men. One of them, [Peter Graham], fled to Norway.',
    gives: 'KE',
    find: ({ context, mentions }) => nationalityOfSeveral(context, mentions[0]!),
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
