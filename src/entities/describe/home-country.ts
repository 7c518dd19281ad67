import type { EntityContext } from '../find-entities.js';
import type { Candidate } from '../recognise/candidate.js';
import { countryOfMention } from './country-of-mention.js';

/** Share of all places and nationalities that a country needs to be what the article is about: below it, a guess is wrong too often. */
const MAJORITY = 0.5;
/** The share that is enough for the country of the dateline. */
const SHARE_OF_DATELINE = 0.25;

/**
 * The country an article is about (alpha-2): that of most countries, demonyms and places in it, else
 * of the dateline when it is named often; null where neither stands out.
 * An office-holder with no other country is taken to be of it.
 */
export function homeCountry(mentions: readonly Candidate[], context: EntityContext): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const mention of mentions) {
    if (!/^(?:country|place|organization)$/.test(mention.type)) continue;
    const country = countryOfMention(context, mention);
    if (!country) continue;
    all++;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const dateline = context.layout.article.dateline?.country ?? null;
  for (const [country, count] of counts) if (count >= MAJORITY * all) return country;
  return dateline !== null && (counts.get(dateline) ?? 0) >= SHARE_OF_DATELINE * all ? dateline : null;
}
