import { isAmericanTitle, travels } from '../../../lexicon/office-holders.js';
import { isDeputy } from '../../../lexicon/tenure.js';
import { FURTHEST } from '../office/before-name.js';
import { told } from '../office/office.js';
import type { ToldCountry } from '../office/title.js';
import type { Described } from './described.js';
import { OFTEN } from './home.js';
import { classifyRole } from '../../../knowledge/offices.js';
import { countryOfOffice } from '../../../knowledge/state-offices.js';

/** The only country that a text is set in, for whoever holds a public office. */
export function onlyCountry(person: Described): ToldCountry | null {
  const { settings, country } = person.home;
  const [only, another] = settings.values();
  // A namesake of a town abroad tells nothing where the text is about another country.
  if (!only || another || (country !== null && country !== only[0]!.country)) return null;
  return publicOffice(person, only);
}

/**
 * The country that nearly all of a text is set in, for whoever holds a public office and is not first named
 * behind another country alone: `Chile sent a letter to Minister …`.
 */
export function mainCountry(person: Described): ToldCountry | null {
  const { main } = person.home;
  return main && !isElsewhere(person, main[0]!.country) ? publicOffice(person, main) : null;
}

/** What an article is mostly about, for who makes its laws or brings its charges. */
export function lawmakersCountry(person: Described): ToldCountry | null {
  const { home, office, isPublic } = person;
  const own = home.country === null ? undefined : home.settings.get(home.country);
  const roleClass = office && isPublic ? classifyRole(office.role) : null;
  if (!own || own.length < OFTEN || !(roleClass === 'legislator' || roleClass === 'lawyer')) return null;
  return isElsewhere(person, home.country!) ? null : publicOffice(person, own);
}

/** Whether before the first name the sentence names other countries and not this one. */
function isElsewhere({ context, mentions }: Described, country: string): boolean {
  const { tokens, sentences } = context.segmentation;
  const { first } = mentions[0]!;
  const start = Math.max(sentences[tokens.sentenceOf[first]!]!.first, first - FURTHEST);
  let elsewhere = false;
  for (let i = first - 1; i >= start; i--) {
    const other = told(context, context.at.get(i))?.country;
    if (other === country) return false;
    if (other !== undefined) elsewhere = true;
  }
  return elsewhere;
}

/**
 * The country of a setting for a public office; those who travel, a foreign minister or a `Gov.`, may only be
 * visiting where it is named beside them.
 */
function publicOffice(
  { context, office, isPublic, mentions }: Described,
  setting: readonly ToldCountry[],
): ToldCountry | null {
  const { country } = setting[0]!;
  if (!isPublic || office?.ofOther) return null;
  const ofOffice = office ? countryOfOffice(office.role) : null;
  if (ofOffice !== null && ofOffice !== country) return null;
  const words = office?.role.toLowerCase().split(' ') ?? [];
  const isAtHome = country === 'US' && words.some(isAmericanTitle);
  if (isAtHome || words.some(isDeputy) || !words.some(travels)) return setting[0]!;
  const { sentenceOf } = context.segmentation.tokens;
  const own = new Set(mentions.map(({ first }) => sentenceOf[first]!));
  return setting.find(({ first }) => !own.has(sentenceOf[first]!)) ?? null;
}
