import { classifyRole } from '../../knowledge/offices.js';
import type { EntityContext } from '../find-entities.js';
import type { Candidate } from '../recognise/candidate.js';
import type { Home } from './home-country.js';
import { appositionAfter } from './apposition-after.js';
import { counterpartTitle } from './counterpart.js';
import { countryOfPerson } from './country-of-person.js';
import { titleBefore } from './title-before.js';
import { titleByVerb } from './title-by-verb.js';
import { titleOfList } from './title-of-list.js';
import type { MentionAt, Title } from './title.js';


export interface PersonDescription {
  role: string | null;
  roleClass: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

const SOURCES = [titleBefore, appositionAfter, titleOfList, titleByVerb, counterpartTitle];

/** The fullest office any mention gives, its class, and the person's country. */
export function describePerson(context: EntityContext, name: string, mentions: readonly Candidate[], at: MentionAt, home: Home): PersonDescription {
  const titles = mentions.flatMap((mention) => SOURCES.map((source) => source(context, mention, at)).filter((title) => title !== null));
  const best = fullest(titles);
  const role = best?.role ?? null;
  const country = best?.country ?? countryOfPerson(context, { name, role, titles, mentions }, at, home);
  return { role, roleClass: role === null ? null : classifyRole(role, (phrase) => context.knowledge.phrases.get(phrase)?.entry.type === 'country'), country };
}

/** The first office, unless a later one is the same written out, or is an office where the first is an occupation. */
function fullest(titles: readonly Title[]): Title | undefined {
  let best: Title | undefined;
  for (const title of titles) if (best === undefined || isFuller(title.role, best.role)) best = title;
  return best;
}

function isFuller(role: string, than: string): boolean {
  const [rank, rankThan] = [rankOf(role), rankOf(than)];
  if (rank !== rankThan) return rank > rankThan;
  return role.length > than.length && ((headOf(role) === headOf(than) && !/['’]s /.test(role)) || words(than).every((word) => words(role).includes(word)));
}

const OCCUPATIONS = /^(?:occupation|artist|athlete|activist|academic|journalist|lawyer|candidate)$/;
const GENERIC = /^(?:politician|official|officer|member|figure|diplomat|person|leader)s?$/;
const words = (role: string) => role.toLowerCase().split(' ');
const headOf = (role: string) => words(role.replace(/ (?:of|for|at|in|to|from) .*$/, '')).at(-1)!;
const rankOf = (role: string) => (OCCUPATIONS.test(classifyRole(role) ?? 'occupation') || GENERIC.test(headOf(role)) ? 0 : 1);
