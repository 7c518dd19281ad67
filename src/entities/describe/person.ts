import { startsUpper } from '../../scan/letters.js';
import { classifyRole } from '../../knowledge/offices.js';
import type { EntityContext } from '../find-entities.js';
import type { Candidate } from '../recognise/candidate.js';
import type { Home } from './country/home.js';
import { appositionAfter } from './office/after-name.js';
import { counterpartTitle } from './office/of-counterpart.js';
import { countryOfPerson, type PersonCountry } from './country/of-person.js';
import { titleBefore } from './office/before-name.js';
import { titleByVerb } from './office/by-verb.js';
import { titleOfList } from './office/of-list.js';
import type { MentionAt, Title } from './office/office.js';

export interface PersonDescription {
  role: string | null;
  roleClass: string | null;
  country: PersonCountry;
}

const SOURCES = [titleBefore, appositionAfter, titleOfList, titleByVerb, counterpartTitle];

/** The fullest office any mention gives, its class, and the person's country. */
export function describePerson(
  context: EntityContext,
  name: string,
  mentions: readonly Candidate[],
  at: MentionAt,
  home: Home,
): PersonDescription {
  const titles = mentions.flatMap((mention) =>
    SOURCES.map((source) => source(context, mention, at)).filter((title) => title !== null),
  );
  const best = fullest(titles);
  const role = best?.role ?? null;
  const country = isByline(context, mentions)
    ? NO_COUNTRY
    : countryOfPerson({ context, at, home, name, office: best, offices: titles, mentions });
  return {
    role,
    roleClass:
      role === null
        ? null
        : classifyRole(
            role,
            (phrase) => context.knowledge.phrases.get(phrase)?.entry.type === 'country',
          ),
    country,
  };
}

const NO_COUNTRY: PersonCountry = { told: null, likely: null };

/** Whether somebody is named as the article's author alone: nothing in it tells where they are from. */
function isByline(
  { segmentation: { tokens }, layout: { blocks } }: EntityContext,
  mentions: readonly Candidate[],
): boolean {
  const bylines = blocks.filter(({ kind }) => kind === 'byline');
  return (
    bylines.length > 0 &&
    mentions.every(({ first }) =>
      bylines.some(({ start, end }) => start <= tokens.starts[first]! && tokens.starts[first]! < end),
    )
  );
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
  if (rank < OFFICE && !than.includes(' ') && COMPLEMENT.test(role)) return true;
  if (namesMore(than, role)) return false;
  return (
    role.length > than.length &&
    ((headOf(role) === headOf(than) && !/['’]s /.test(role)) ||
      words(than).every((word) => words(role).includes(word)))
  );
}

const OFFICE = 3;
const OCCUPATIONS = /^(?:occupation|artist|athlete|activist|academic|journalist|lawyer|candidate)$/;
const GENERIC = /^(?:person|associate|suspect|victim|resident|friend|colleague)s?$/;
const VAGUE = /^(?:politician|official|officer|member|figure|diplomat|leader)s?$/;
/** Titles that are also forms of address. */
const STYLE =
  /^(?:(?:Air|Vice|Rear|Lieutenant|Major|Brigadier|Lt\.?|Maj\.?|Brig\.?|Ambassador|General|Gen\.?|Colonel|Col\.?|Commodore|Marshal|Admiral|Adm\.?|Captain|Capt\.?|Commander|commander)(?: |$))+$/;
const COMPLEMENT = / (?:of|for|at|in|to|from) /;
const words = (role: string) => role.toLowerCase().split(' ');
const headOf = (role: string) => words(role.replace(/ (?:of|for|at|in|to|from) .*$/, '')).at(-1)!;
/** What is behind the head: `of Burundi` names more than `of the African nation`. */
const namesMore = (role: string, than: string) =>
  startsUpper(lastWord(role)) &&
  COMPLEMENT.test(role) &&
  COMPLEMENT.test(than) &&
  !startsUpper(lastWord(than));
const lastWord = (role: string) => role.slice(role.lastIndexOf(' ') + 1);

/** From words that fit anybody over occupations and forms of address to offices. */
function rankOf(role: string): number {
  if (GENERIC.test(headOf(role))) return 0;
  if (VAGUE.test(headOf(role)) || OCCUPATIONS.test(classifyRole(role) ?? 'occupation')) return 1;
  return STYLE.test(role) ? 2 : OFFICE;
}
