import { standsBeforeTown } from '../../../lexicon/function-words.js';
import { playsBehindTeam, wins } from '../../../lexicon/event-names.js';
import type { Candidate } from '../candidate.js';
import type { Correction } from './correction.js';

/** So many signs of a match make a text one of sports. */
const LEAST_SIGNS = 2;

/** Teams are called by their town: `Wexley beat Lorton 2–1`, unless something is `in` or `near` it. */
export const teamByTown: Correction = {
  id: 'body.team',
  example: '[place: Wexley] beat Lorton. [place: Wexley] captain Roe was glad.',
  gives: 'organization: Wexley; organization: Wexley',
  correct: ({ name, form, words, teams }) =>
    /^(?:place|person)$/.test(name.type) &&
    name.kind === 'name' &&
    teams.has(words().join(' ')) &&
    !standsBeforeTown(form(name.first - 1).toLowerCase()) &&
    form(name.last) !== ','
      ? [{ ...name, type: 'organization' }]
      : null,
};

/** Towns of the model that a text lets win, lose or have players. */
export function teamNames(candidates: readonly Candidate[], forms: readonly string[]): Set<string> {
  const names = new Set<string>();
  let signs = 0;
  for (const { source, type, first, last } of candidates) {
    if (source !== 'model' || type !== 'place') continue;
    const isTeam =
      wins(forms[last] ?? '') ||
      playsBehindTeam(forms[last] ?? '') ||
      (wins(forms[first - 1] ?? '') && forms[first - 1] !== 'won') ||
      /^\d+[–-]\d+$/.test(forms[last] ?? '');
    if (!isTeam) continue;
    signs++;
    names.add(forms.slice(first, last).join(' '));
  }
  return signs < LEAST_SIGNS ? new Set() : names;
}
