import { forenames } from '../../../knowledge/name-lists.js';
import { isOfficeWord } from '../../../knowledge/offices.js';
import {
  headsBody,
  headsBodyOf,
  headsPeopleOf,
  isBodyOfState,
  isLegislature,
  isNumberedUnit,
  staysInBody,
  takesField,
} from '../../../lexicon/body-names.js';
import { isAlsoForename } from '../../../lexicon/person-names.js';
import { isKnownSurname } from '../known-surname.js';
import { endsLikeNoPerson } from '../like-no-person.js';
import { isHeadOfBody } from '../propose/bodies.js';
import type { Correction } from './correction.js';

// What stands first and last in the name of a body.

export const bodyByStart: Correction = {
  id: 'body.by-start',
  example: 'Researchers of the [place: College of Wexley] agreed.',
  gives: 'organization: College of Wexley',
  of: ['place', 'person', 'other', 'product'],
  words: 'several',
  correct: ({ name, form, lower, capital }) =>
    name.last - name.first > 2 &&
    capital(name.first) &&
    headsBodyOf(lower(name.first)) &&
    form(name.first + 1) === 'of'
      ? [{ ...name, type: 'organization' }]
      : null,
};

export const cutThe: Correction = {
  id: 'cut.the',
  example: 'They wrote to [organization: the Government of Lobata] on Monday.',
  gives: 'organization: Government of Lobata',
  of: ['organization'],
  words: 'several',
  correct({ name, form, lower, capital }) {
    const { first } = name;
    const isCut =
      capital(first + 1) &&
      (form(first) === 'the' ||
        (form(first) === 'The' && (lower(first + 1) === 'government' || headsBody(lower(first + 1)))));
    return isCut ? [{ ...name, first: first + 1 }] : null;
  },
};

export const cutOfficeAtEnd: Correction = {
  id: 'cut.office-at-end',
  example: '[organization: Coast Guard Commander] Elson Roe agreed.',
  gives: 'organization: Coast Guard',
  of: ['organization'],
  words: 'several',
  correct({ name, form, capital }) {
    const { last } = name;
    const isOffice = isOfficeWord(form(last - 1)) && capital(last) && !staysInBody(form(last - 2));
    return isOffice ? [{ ...name, last: last - 1 }] : null;
  },
};

/** Whoever heads a body is none, nor is what is left before them if it does not end as a body does. */
export const cutOfficer: Correction = {
  id: 'cut.officer-at-end',
  example:
    'The [organization: Lobata Regional Police Commander], and the [organization: Press Secretary], agreed.',
  gives: 'organization: Lobata Regional Police',
  of: ['organization'],
  words: 'several',
  correct({ name, form, lower, capital, known, words, knowledge }) {
    const { first, last } = name;
    const isOfficer =
      capital(last - 1) &&
      !capital(last) &&
      headsPeopleOf(lower(last - 1)) &&
      !staysInBody(form(last - 2));
    if (!isOfficer || known()) return null;
    const isBody =
      knowledge.phrases.get(words().slice(0, -1).join(' ')) ||
      (last - first > 2 && isHeadOfBody(form(last - 2)));
    return isBody ? [{ ...name, last: last - 1 }] : [];
  },
};

export const cutHoldersAtEnd: Correction = {
  id: 'cut.holders-at-end',
  example: 'The [organization: Lake Basin Commission Ministers of Water Affairs] met.',
  gives: 'organization: Lake Basin Commission',
  of: ['organization'],
  words: 'several',
  correct({ name, form, lower }) {
    const { first, last } = name;
    for (let i = first + 2; i < last - 2; i++) {
      const areHolders = /s$/.test(lower(i)) && takesField(lower(i).slice(0, -1));
      if (areHolders && /^(?:of|for)$/.test(form(i + 1)) && !staysInBody(lower(i - 1)))
        return [{ ...name, last: i }];
    }
    return null;
  },
};

export const addOrdinal: Correction = {
  id: 'add.ordinal',
  example:
    'The 116th [organization: Lobatan Congress] and the 18th [organization: Lobatan Brigade] met.',
  gives: 'organization: 116th Lobatan Congress; organization: 18th Lobatan Brigade',
  of: ['organization'],
  correct: ({ name, form, lower }) =>
    (isLegislature(lower(name.last - 1)) || isNumberedUnit(lower(name.last - 1))) &&
    /^\d+(?:st|nd|rd|th)$/.test(form(name.first - 1))
      ? [{ ...name, first: name.first - 1 }]
      : null,
};

export const addSeat: Correction = {
  id: 'add.seat',
  example: 'She works at the [organization: University of Lobata] at Wexley.',
  gives: 'organization: University of Lobata at Wexley',
  of: ['organization'],
  words: 'several',
  correct({ name, form, lower, capital, capitalsEnd }) {
    const { first, last } = name;
    const isOpen = lower(first) === 'university' && form(first + 1) === 'of' && form(last) === 'at';
    return isOpen && capital(last + 1) ? [{ ...name, last: capitalsEnd(last + 1) }] : null;
  },
};

export const splitPeople: Correction = {
  id: 'split.people-and-person',
  example:
    'Behind came [organization: Ghanaians Kofi Roe], [place: Fijian Sione Viwa] and the [organization: Ghanaian Workers Bank].',
  gives:
    'country: Ghanaians; person: Kofi Roe; country: Fijian; person: Sione Viwa; organization: Ghanaian Workers Bank',
  of: ['organization', 'place', 'person', 'other', 'product'],
  words: 'several',
  correct({ name, form, lower, knowledge, capital, known }) {
    const { first, last, type } = name;
    const people = last - first === 3 ? knowledge.phrases.get(form(first)) : undefined;
    if (people?.kind !== 'demonym' || !capital(first + 1) || known()) return null;
    const areMany = form(first).endsWith('s') && type === 'organization';
    const isPerson = areMany
      ? !headsBody(lower(last - 1))
      : isForenameOnly(form(first + 1)) || isKnownSurname(form(last - 1));
    return isPerson && !endsLikeNoPerson(form(last - 1)) && capital(last - 1)
      ? [
          { ...name, last: first + 1, type: 'country', kind: 'demonym', entry: people.entry },
          { ...name, first: first + 1, type: 'person' },
        ]
      : null;
  },
};

/** A forename that is no office, and no other word: `Christian Democracy` is nobody. */
const isForenameOnly = (form: string) =>
  forenames().has(form) && !isAlsoForename(form.toLowerCase()) && !isOfficeWord(form);

export const addNation: Correction = {
  id: 'add.nation',
  example: 'The Kenyan [organization: Supreme Court] agreed.',
  gives: 'organization: Kenyan Supreme Court',
  of: ['organization'],
  words: 'several',
  correct({ name, form, lower, capital, knowledge }) {
    const { first, last } = name;
    const isOfState =
      capital(first) &&
      (isBodyOfState(lower(last - 1)) || (isBodyOfState(lower(first)) && form(first + 1) === 'of'));
    if (!isOfState || knowledge.phrases.get(form(first - 1))?.kind !== 'demonym') return null;
    const own = { ...name, entry: undefined };
    if (knowledge.phrases.get(`${form(first - 2)} ${form(first - 1)}`))
      return [{ ...own, first: first - 2 }];
    return /^(?:and|or|,|-)$/.test(form(first - 2)) ? null : [{ ...own, first: first - 1 }];
  },
};
