import { isAmericanTitle, isCounterpart, travels } from '../../../lexicon/office-holders.js';
import { isEnvoyNoun } from '../../../lexicon/office-phrases.js';
import { isDeputy } from '../../../lexicon/tenure.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { ToldCountry } from '../office/office.js';
import type { Described } from './described.js';
import { isEmployer } from './employer.js';
import { countryOfOffice } from './of-office.js';

/** Whether a name of a country, place or body tells where an article is set: no employer's, and nobody's elsewhere. */
export function isOfSetting(context: EntityContext, mention: Candidate): boolean {
  const { forms } = context.segmentation.tokens;
  const sent = forms[mention.first - 1] === 'to' && isEnvoyNoun(forms[mention.first - 2] ?? '');
  return !sent && !isCounterpart(forms[mention.last] ?? '') && !isEmployer(context, mention);
}

/**
 * The only country that a text is set in, for whoever holds a public office; those who travel, a foreign minister or a
 * `Gov.`, may only be visiting where it is named beside them.
 */
export function onlyCountry({
  context,
  home,
  office,
  isPublic,
  mentions,
}: Described): ToldCountry | null {
  const [only, another] = home.settings.values();
  if (!isPublic || !only || another) return null;
  const ofOffice = office ? countryOfOffice(office.role) : null;
  if (ofOffice !== null && ofOffice !== only[0]!.country) return null;
  const words = office?.role.toLowerCase().split(' ') ?? [];
  const isAtHome = only[0]!.country === 'US' && words.some(isAmericanTitle);
  if (isAtHome || words.some(isDeputy) || !words.some(travels)) return only[0]!;
  const { sentenceOf } = context.segmentation.tokens;
  const own = new Set(mentions.map(({ first }) => sentenceOf[first]!));
  return only.find(({ first }) => !own.has(sentenceOf[first]!)) ?? null;
}
