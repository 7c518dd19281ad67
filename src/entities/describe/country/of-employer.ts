import type { Title, ToldCountry } from '../office/title.js';
import { isEmployer } from './employer.js';
import { countryOfMention } from './of-mention.js';
import type { NamedText } from '../names-by-token.js';

/** Country of the employer that an office names. */
export function employerCountry(context: NamedText, { first, last }: Title): ToldCountry | null {
  for (let i = first; i < last; i++) {
    const body = context.at.get(i);
    const country = body && isEmployer(context, body) ? countryOfMention(context, body) : null;
    if (country) return { country, first: body!.first, last: body!.last };
  }
  return null;
}
