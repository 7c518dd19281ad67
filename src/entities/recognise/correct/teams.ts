import { forenames } from '../../../knowledge/name-lists.js';
import { isClubInLetters } from '../../../lexicon/body-forms.js';
import { lazily } from '../../../lazily.js';
import { standsBeforeTown } from '../../../lexicon/function-words.js';
import { endsMatch, leadsToTeam, playsBehindTeam, wins } from '../../../lexicon/event-names.js';
import { surfaceOf, type Candidate } from '../candidate.js';
import type { Correction } from './correction.js';

/** So many signs of a match make a text one of sports. */
const LEAST_SIGNS = 2;

/** Teams are called by their town: `Wexley beat Lorton 2–1`, unless something is `in` or `near` it. */
export const teamByTown: Correction = {
  id: 'body.team',
  example: '[place: Wexley] beat Lorton. [place: Wexley] captain Roe was glad.',
  gives: 'organization: Wexley; organization: Wexley',
  of: ['place', 'person'],
  correct: ({ name, form, words, teams }) =>
    name.kind === 'name' &&
    teams.has(words().join(' ')) &&
    (!standsBeforeTown(form(name.first - 1).toLowerCase()) || endsMatch(form(name.first - 2))) &&
    form(name.last) !== ','
      ? [{ ...name, type: 'organization' }]
      : null,
};

/** Letters of a club behind its name; `Ann Roe SC` is counsel. */
export const clubByLetters: Correction = {
  id: 'body.club',
  example: '[person: Simbari SC] beat [place: Lorton FK]; [person: Ann Roe SC] did not.',
  gives: 'organization: Simbari SC; organization: Lorton FK; person: Ann Roe',
  of: ['person', 'place', 'product', 'other'],
  words: 'several',
  correct: ({ name, form, lower }) =>
    isClubInLetters(lower(name.last - 1)) &&
    form(name.last - 1) === form(name.last - 1).toUpperCase() &&
    !forenames().has(form(name.first))
      ? [{ ...name, type: 'organization' }]
      : null,
};

/** Towns of the model that a text lets win, lose or have players. */
export function teamNames(candidates: readonly Candidate[], forms: readonly string[]): Set<string> {
  const names = new Set<string>();
  const form = (i: number) => forms[i] ?? '';
  const isMatch = lazily(() => forms.some((_, i) => isResult(form, i)));
  let signs = 0;
  for (const candidate of candidates) {
    const { source, type, first, last } = candidate;
    if (source !== 'model' || type !== 'place') continue;
    if (!isSide(form, first, last) && !(isSideOfResult(form, first, last) && isMatch())) continue;
    signs++;
    names.add(surfaceOf(candidate, forms));
  }
  return signs < LEAST_SIGNS ? new Set() : names;
}

type Form = (i: number) => string;

const isSide = (form: Form, first: number, last: number) =>
  wins(form(last)) ||
  playsBehindTeam(form(last)) ||
  (wins(form(first - 1)) && form(first - 1) !== 'won');

/** Signs that tell something only beside a result. */
const isSideOfResult = (form: Form, first: number, last: number) =>
  isResult(form, last) ||
  (endsMatch(form(last)) && leadsToTeam(form(last + 1))) ||
  (endsMatch(form(first - 2)) && leadsToTeam(form(first - 1)));

/** `2-1`, which is three tokens. */
const isResult = (form: Form, i: number) =>
  /^[–-]$/.test(form(i + 1)) && /^\d{1,3}$/.test(form(i)) && /^\d{1,3}$/.test(form(i + 2));
