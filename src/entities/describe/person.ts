import { classifyRole } from '../../knowledge/offices.js';
import type { EntityContext } from '../find-entities.js';
import type { Candidate } from '../recognise/candidate.js';
import { appositionAfter } from './apposition-after.js';
import { countryOfOffice } from './country-of-office.js';
import { titleBefore } from './title-before.js';
import { titleOfList } from './title-of-list.js';
import type { MentionAt, Title } from './title.js';
import { countryOfKnownPerson } from './well-known.js';

export interface PersonDescription {
  role: string | null;
  roleClass: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

/**
 * The fullest office any mention gives and the country said with it; without one, that of the office, of a person
 * everyone knows, or the country the article is about.
 */
export function describePerson(context: EntityContext, name: string, mentions: readonly Candidate[], at: MentionAt, home: string | null): PersonDescription {
  let best: string | null = null;
  let country: string | null = null;
  for (const mention of mentions) {
    const title = titleOf(context, mention, at);
    if (!title) continue;
    country ??= title.country;
    if (best === null || isFuller(title.role, best)) best = title.role;
  }
  country ??= (best === null ? null : countryOfOffice(best)) ?? countryOfKnownPerson(name);
  return { role: best, roleClass: best === null ? null : classifyRole(best), country: country ?? home };
}

function titleOf(context: EntityContext, mention: Candidate, at: MentionAt): Title | null {
  const before = titleBefore(context, mention, at);
  const after = appositionAfter(context, mention, at);
  if (!before) return after ?? titleOfList(context, mention, at);
  if (!after) return before;
  const country = before.country ?? after.country;
  return { role: isFuller(after.role, before.role) ? after.role : before.role, country };
}

/** An honorific gives way to an office, an office to the same office written out, any to a much longer one. */
function isFuller(role: string, than: string): boolean {
  if (/^(?:Dr|Prof|Sir|Dame|Lord|Lady|Rev|Sheikh)\.?$/.test(than)) return true;
  return role.length > than.length && (role.toLowerCase().includes(than.toLowerCase()) || role.length > than.length + 12);
}
