import { isAmericanTitle, travels } from '../../../lexicon/office-holders.js';
import { isDeputy } from '../../../lexicon/tenure.js';
import type { ToldCountry } from '../office/office.js';
import type { Described } from './described.js';
import { countryOfOffice } from '../../../knowledge/state-offices.js';

/**
 * The only country that a text is set in, for whoever holds a public office; those who travel, a foreign
 * minister or a `Gov.`, may only be visiting where it is named beside them.
 */
export function onlyCountry({
  context,
  home,
  office,
  isPublic,
  mentions,
}: Described): ToldCountry | null {
  const [only, another] = home.settings.values();
  if (!isPublic || office?.ofOther || !only || another) return null;
  const ofOffice = office ? countryOfOffice(office.role) : null;
  if (ofOffice !== null && ofOffice !== only[0]!.country) return null;
  const words = office?.role.toLowerCase().split(' ') ?? [];
  const isAtHome = only[0]!.country === 'US' && words.some(isAmericanTitle);
  if (isAtHome || words.some(isDeputy) || !words.some(travels)) return only[0]!;
  const { sentenceOf } = context.segmentation.tokens;
  const own = new Set(mentions.map(({ first }) => sentenceOf[first]!));
  return only.find(({ first }) => !own.has(sentenceOf[first]!)) ?? null;
}
