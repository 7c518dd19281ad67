import {
  isChiefAlone,
  isPrivateOffice,
  isPublicBody,
  isPublicProsecutor,
  leadsVoters,
  seeksVotes,
} from '../../../lexicon/office-holders.js';
import { classifyRole, type RoleClass } from '../../../knowledge/offices.js';

const STATE_OFFICES: ReadonlySet<RoleClass> = new Set<RoleClass>([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'minister',
]);
const PUBLIC_OFFICES: ReadonlySet<RoleClass> = new Set<RoleClass>([
  ...STATE_OFFICES,
  'legislator',
  'judge',
  'police',
  'military',
  'ambassador',
  'official',
  'spokesperson',
]);

/** What a word of an office must be for its class to be public: `Senate president`, `state prosecutor`. */
const PUBLIC_BY_WORD: ReadonlyMap<RoleClass, (word: string) => boolean> = new Map([
  ['executive', isPublicBody],
  ['lawyer', isPublicProsecutor],
  ['candidate', seeksVotes],
  ['party-leader', leadsVoters],
]);

export interface Standing {
  /** Holds a high office of a state. */
  ofState: boolean;
  /** Holds, or stands for, a public office of one country. */
  isPublic: boolean;
}

/** How public an office is that is no international body's. */
export function standingOf(role: string): Standing {
  const roleClass = classifyRole(role);
  if (roleClass === null) return { ofState: false, isPublic: false };
  const words = role.toLowerCase().split(/[ -]/);
  const isPublic =
    PUBLIC_OFFICES.has(roleClass) ||
    words.some(PUBLIC_BY_WORD.get(roleClass) ?? (() => false)) ||
    (role !== role.toLowerCase() && words.every(isChiefAlone));
  return { ofState: STATE_OFFICES.has(roleClass), isPublic: isPublic && !isPrivate(role, words) };
}

/**
 * `assistant coach`, `vice-president for Student Affairs`: of a team or a company, whatever their class;
 * `member of the European parliament`: of no country.
 */
const isPrivate = (role: string, words: readonly string[]) =>
  words.includes('european') ||
  /\bvice[- ]president (?:of|for)\b/i.test(role) ||
  words.some(isPrivateOffice);
