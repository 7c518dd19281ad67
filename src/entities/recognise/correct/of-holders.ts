import { forenames } from '../../../knowledge/name-lists.js';
import { isOfficeWord } from '../../../knowledge/offices.js';
import { endsBody, headsBody, staysInBody } from '../../../lexicon/body-names.js';
import { isMinisterial } from '../../../lexicon/office-phrases.js';
import { isRankInLetters } from '../../../lexicon/forms-of-address.js';
import { isKnownSurname } from '../known-surname.js';
import { endsLikeNoPerson } from '../like-no-person.js';
import { isHeadOfBody } from '../propose/bodies.js';
import type { Beside, Correction } from './correction.js';

// Bodies and places that stand beside who holds an office there, with nothing between them.

const MOST_NAMES = 4;

/** Whether the words to token `end` end as the name of a body or of its field does. */
const isBody = ({ name, form, knowledge, wordsOf }: Beside, end: number): boolean =>
  wordsOf(name.first, end).some((word) => isHeadOfBody(word) || endsBody(word.toLowerCase())) ||
  (end > name.first && headsBody(form(name.first).toLowerCase())) ||
  knowledge.phrases.get(wordsOf(name.first, end).join(' '))?.entry.type === 'organization';

/** Whether somebody may be named from a token to the end of the name. */
function isSomebody({ name, form, capital }: Beside, from: number): boolean {
  const { last } = name;
  if (last - from < 1 || last - from > MOST_NAMES || endsLikeNoPerson(form(last - 1))) return false;
  for (let i = from; i < last; i++) if (!capital(i) || isOfficeWord(form(i))) return false;
  return last - from > 1 || isKnownSurname(form(from));
}

export const splitOfficer: Correction = {
  id: 'split.officer-inside',
  example: '[organization: Department of Tribal Affairs Undersecretary Vilma Roe] agreed.',
  gives: 'organization: Department of Tribal Affairs; person: Vilma Roe',
  of: ['organization'],
  words: 'several',
  correct(beside) {
    const { name, form, capital, known } = beside;
    const { first, last } = name;
    const isOffice = (i: number) => capital(i) && isOfficeWord(form(i)) && !forenames().has(form(i));
    for (let i = last - 2; i > first + 1; i--) {
      if (!isOffice(i) || !isSomebody(beside, i + 1)) continue;
      let end = i;
      while (isOffice(end - 1)) end--;
      if (end <= first || staysInBody(form(end - 1)) || known() || !isBody(beside, end)) return null;
      return [
        { ...name, last: end },
        { ...name, first: i + 1, type: 'person' },
      ];
    }
    return null;
  },
};

export const splitSecretary: Correction = {
  id: 'split.secretary-to',
  example: 'The secretary to the [organization: Treasury Felix Roe] agreed.',
  gives: 'organization: Treasury; person: Felix Roe',
  of: ['organization'],
  words: 'several',
  correct(beside) {
    const { name, form, capital } = beside;
    const { first, last } = name;
    const to = form(first - 1) === 'the' ? first - 2 : first - 1;
    if (form(to) !== 'to' || !isOfficeWord(form(to - 1))) return null;
    const at = last - 2;
    const isPerson = at > first && forenames().has(form(at)) && capital(at + 1);
    return isPerson && isSomebody(beside, at) && isBody(beside, at)
      ? [
          { ...name, last: at },
          { ...name, first: at, type: 'person' },
        ]
      : null;
  },
};

/** `Director General PDMA Ali Roe`: the letters of a body between the office and who holds it. */
export const splitLetters: Correction = {
  id: 'split.letters-of-body',
  example: 'Director General [person: PDMA Ilan Souzek] agreed.',
  gives: 'organization: PDMA; person: Ilan Souzek',
  of: ['person'],
  words: 'several',
  correct({ name, form, lower, capital }) {
    const { first, last } = name;
    const isLetters = /^[A-Z]{3,6}$/.test(form(first)) && !isRankInLetters(lower(first));
    const isBeside = isLetters && capital(first - 1) && isOfficeWord(form(first - 1));
    return isBeside && last - first > 2 && /\p{Ll}/u.test(form(last - 1))
      ? [
          { ...name, last: first + 1, type: 'organization' },
          { ...name, first: first + 1 },
        ]
      : null;
  },
};

/** `Chief Minister Punjab Ali Roe`: where the office is held. */
export const splitSeat: Correction = {
  id: 'split.seat-of-office',
  example: 'Chief Minister [person: Punjab Ilan Souzek] agreed.',
  gives: 'place: Punjab; person: Ilan Souzek',
  of: ['person'],
  words: 'several',
  correct({ name, form, capital, knowledge }) {
    const { first, last } = name;
    const word = form(first);
    if (last - first < 3 || !capital(first - 1) || !isOfficeWord(form(first - 1))) return null;
    if (forenames().has(word) || isKnownSurname(word)) return null;
    const entry = knowledge.phrases.get(word)?.entry;
    const isSeat = entry?.type === 'place' || entry?.type === 'country';
    return isSeat && !endsLikeNoPerson(form(last - 1))
      ? [
          { ...name, last: first + 1, type: entry.type, entry },
          { ...name, first: first + 1 },
        ]
      : null;
  },
};

export const dropMinisterial: Correction = {
  id: 'drop.ministerial',
  example: 'Its [person: Prime Ministerial] candidate met at [organization: Ministerial] level.',
  gives: '',
  of: ['person', 'organization', 'event', 'other'],
  correct: ({ name, lower, capital }) =>
    isMinisterial(lower(name.last - 1)) && !capital(name.last) && name.last - name.first < 3 ? [] : null,
};
