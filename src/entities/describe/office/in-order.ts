import {
  fitsAnybody,
  isNoOffice,
  isRankWord,
  isOfPast,
  isVagueOffice,
} from '../../../lexicon/forms-of-address.js';
import { OFFICE_COMPLEMENT } from '../../../lexicon/office-phrases.js';
import { isGenericBody, isAuthorOfStudy } from '../../../lexicon/office-holders.js';
import { isCurrent } from '../../../lexicon/tenure.js';
import { startsUpper } from '../../../scan/letters.js';
import { classifyRole } from '../../../knowledge/offices.js';
import type { Tokens } from '../../../language/tokens.js';
import type { Title } from './title.js';
import { tenureOf } from './tenure.js';

/**
 * A person's offices, each once: the fullest current one first, those that only repeat another in fewer words
 * left out.
 */
export function inOrder(titles: readonly Title[], tokens: Tokens): Title[] {
  const offices = titles.filter(({ role }) => !isNoOffice(headOf(role)));
  const best = fullest(offices, tokens);
  if (!best) return [];
  const chosen = [best];
  for (const title of offices)
    if (!chosen.some((other) => isTold(title.role, other.role) || isTold(other.role, title.role)))
      chosen.push(title);
  return chosen;
}

/** Whether an office says no more than another: the same words, or some of them with the same head. */
function isTold(role: string, by: string): boolean {
  const own = words(by);
  return headOf(role) === headOf(by) && words(role).every((word) => own.includes(word));
}

/**
 * The first office, unless a later one is the same written out, is an office where the first is an
 * occupation, or is said to be held now where the first is not.
 */
function fullest(titles: readonly Title[], tokens: Tokens): Title | undefined {
  let best: Title | undefined;
  for (const title of titles)
    if (best === undefined || isHeldNow(title, best, tokens) || isFuller(title.role, best.role))
      best = title;
  return best;
}

/** `the current mayor` of a former minister. */
const isHeldNow = (title: Title, than: Title, tokens: Tokens) =>
  rankOf(title.role) === OFFICE &&
  isSaidToBeCurrent(title, tokens) &&
  tenureOf(tokens, than) === 'former';

/** Whether a word before an office, or its first, says that it is held now. */
function isSaidToBeCurrent({ first }: Title, { forms, sentenceOf }: Tokens): boolean {
  for (let i = first; i > first - NEAR && sentenceOf[i] === sentenceOf[first]; i--)
    if (isCurrent(forms[i]!.toLowerCase())) return true;
  return false;
}

/** How far before an office in tokens a word still says that it is held now. */
const NEAR = 3;

function isFuller(role: string, than: string): boolean {
  const [rank, rankThan] = [rankOf(role), rankOf(than)];
  if (rank !== rankThan) return rank > rankThan;
  if (rank < OFFICE && !than.includes(' ') && OFFICE_COMPLEMENT.test(role)) return true;
  if (namesMore(than, role) || isGeneric(role)) return false;
  return (
    role.length > than.length &&
    ((headOf(role) === headOf(than) && !/['’]s /.test(role)) ||
      words(than).every((word) => words(role).includes(word)))
  );
}

/** Of something with a name. */
const LEADER_OF = /\bleader of .*\p{Lu}/u;

const OFFICE = 4;
const STYLE = 3,
  CANDIDATE = 2,
  OCCUPATION = 1;
/** Classes of roles that are occupations. */
const OCCUPATIONS: ReadonlySet<string> = new Set([
  ...['occupation', 'artist', 'athlete', 'activist', 'academic', 'journalist', 'lawyer'],
]);
const words = (role: string) => role.toLowerCase().replace(/,/g, '').split(' ');
const headOf = (role: string) => words(role.replace(OFFICE_COMPLEMENT, '')).at(-1)!;
/** What is behind the head: `of Burundi` names more than `of the African nation`. */
const namesMore = (role: string, than: string) =>
  startsUpper(lastWord(role)) &&
  OFFICE_COMPLEMENT.test(role) &&
  OFFICE_COMPLEMENT.test(than) &&
  !startsUpper(lastWord(than));
/** `company founder` names less than `Acme founder`. */
const isGeneric = (role: string) => isGenericBody(role.slice(0, role.indexOf(' ')).toLowerCase());
const lastWord = (role: string) => role.slice(role.lastIndexOf(' ') + 1);

/** From words that fit anybody over occupations, candidates and forms of address to offices. */
function rankOf(role: string): number {
  if (fitsAnybody(headOf(role)) || isOfStudy(role)) return 0;
  const roleClass = classifyRole(role) ?? 'occupation';
  const isVague = isVagueOffice(headOf(role)) && !isNamedOffice(role) && !LEADER_OF.test(role);
  if (isVague || OCCUPATIONS.has(roleClass) || isOfPast(headOf(role))) return OCCUPATION;
  if (roleClass === 'candidate') return CANDIDATE;
  return isStyle(role) ? STYLE : OFFICE;
}

/** `study co-author`, `lead author`: whoever wrote what the text reports is somebody besides. */
const isOfStudy = (role: string) => role.length > 'author'.length && words(role).every(isAuthorOfStudy);

/** `Senior Official for Economic Growth`: with capitals and a field it is one office, whatever its head. */
const isNamedOffice = (role: string) =>
  startsUpper(role) &&
  OFFICE_COMPLEMENT.test(role) &&
  startsUpper(lastWord(role)) &&
  !/^[Mm]ember/.test(role);

/** A title that is also a form of address: `Vice Admiral`. */
const isStyle = (role: string) =>
  role === 'commander' ||
  role.split(' ').every((word) => startsUpper(word) && isRankWord(word.toLowerCase()));
