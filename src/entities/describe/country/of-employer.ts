import type { EntityContext } from '../../context.js';
import type { MentionAt, Title, ToldCountry } from '../office/office.js';
import { isEmployer } from './employer.js';
import { countryOfMention } from './of-mention.js';

/** Country of the employer that an office names. */
export function employerCountry(
  context: EntityContext,
  { first, last }: Title,
  at: MentionAt,
): ToldCountry | null {
  for (let i = first; i < last; i++) {
    const body = at.get(i);
    const country = body && isEmployer(context, body) ? countryOfMention(context, body) : null;
    if (country) return { country, first: body!.first, last: body!.last };
  }
  return null;
}
