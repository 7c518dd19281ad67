import { forenames, surnames } from '../../../knowledge/name-lists.js';
import { classOfHeadNoun, isOfficeWord } from '../../../knowledge/offices.js';
import { isAdult, isRankInLetters } from '../../../lexicon/forms-of-address.js';
import { endsLikeSurname } from '../../../lexicon/surnames-of-regions.js';
import { isPlaceCalledAfter, standsBeforePlace, startsPlace } from '../../../lexicon/place-names.js';
import { isGenderedForename } from '../../../lexicon/gender.js';
import { isPreposition } from '../../../lexicon/function-words.js';
import { isPrepositionOrForename } from '../../../lexicon/name-particles.js';
import { isPlaceOrForename } from '../../../lexicon/person-names.js';
import { isWeekday } from '../../../lexicon/time-words.js';
import { isPlainCapital } from '../capitals.js';
import { isKnownSurname } from '../known-surname.js';
import { endsLikeNoPerson } from '../like-no-person.js';
import type { Correction } from './correction.js';

// People by what stands before them, and by their surnames.

const LONGEST_NAME = 4;
/** As a place a name of several words must be surer than this where it ends in a surname. */
const SURE = 0.9;
/** And as a body than this. */
const SURE_BODY = 0.7;
/** And than this where the surname ends as no other name does, `Toktosunova`, or behind a `Chad`. */
const SURE_BY_ENDING = 0.995;

export const personByOffice: Correction = {
  id: 'person.by-office-before',
  example: 'The president of the Lobata Bank, [place: Ilan Souzek], agreed.',
  gives: 'person: Ilan Souzek',
  of: ['place', 'organization', 'other'],
  words: 'several',
  correct({ name, form, capital }) {
    const { first, last } = name;
    if (form(first - 1) !== ',' || form(last) !== ',' || last - first >= LONGEST_NAME) return null;
    let at = first - 2;
    while (capital(at) || form(at) === '-') at--;
    if (form(at) === 'the') at--;
    const isOffice = at < first - 2 && form(at) === 'of' && isOfficeWord(form(at - 1));
    return isOffice ? [{ ...name, type: 'person' }] : null;
  },
};

export const personByOccupation: Correction = {
  id: 'person.by-occupation-before',
  example: 'The banker [place: Teow Kah Seng] was held.',
  gives: 'person: Teow Kah Seng',
  of: ['place', 'other', 'product'],
  words: 'several',
  correct({ name, form, lower, known }) {
    const { first, last } = name;
    const isName = last - first < 5;
    const before = form(first - 1);
    const isOccupation = before === lower(first - 1) && classOfHeadNoun(before) !== undefined;
    return isName && isOccupation && !known() ? [{ ...name, type: 'person' }] : null;
  },
};

export const personByAddress: Correction = {
  id: 'person.by-address',
  example: 'Then Ms [country: Jordan] and Mr [place: London] agreed.',
  gives: 'person: Jordan; person: London',
  of: ['country', 'place', 'organization', 'group', 'product', 'other'],
  correct({ name, lower }) {
    const first = isAdult(lower(name.first)) ? name.first + 1 : name.first;
    if (name.last - first !== 1 || !isAdult(lower(first - 1))) return null;
    return [{ ...name, first, type: 'person', kind: 'name', entry: undefined }];
  },
};

export const personBySurname: Correction = {
  id: 'person.by-surname',
  example: 'The guests were [place: Kru Nguyen] and others.',
  gives: 'person: Kru Nguyen',
  of: ['place', 'organization', 'other', 'product', 'country'],
  words: 'several',
  correct({ name, form, lower, known, knowledge }) {
    const { type, first, last, confidence } = name;
    const isNamesake = isPlainCapital(form(first), isPlaceOrForename);
    const isTelling = endsLikeSurname(lower(last - 1)) && !knowledge.phrases.get(form(last - 1));
    const sureBody = isTelling || isNamesake ? SURE_BY_ENDING : SURE_BODY;
    const sure = type === 'organization' || isNamesake ? sureBody : SURE;
    const isName = confidence < sure && last - first === 2 && isKnownSurname(form(last - 1));
    if (isPlaceCalledAfter(lower(first)) || (type === 'country' && !isNamesake)) return null;
    return isName && !startsPlace(lower(first)) && !standsBeforePlace(lower(first - 1)) && !known()
      ? [{ ...name, type: 'person' }]
      : null;
  },
};

export const personByRankInLetters: Correction = {
  id: 'person.by-rank-in-letters',
  example: 'They heard [organization: PC Jane Hughes] agree.',
  gives: 'person: Jane Hughes',
  of: ['organization', 'place', 'product'],
  words: 'several',
  correct({ name, form, lower, known }) {
    const { first, last } = name;
    if (last - first !== 3 || form(first) !== form(first).toUpperCase() || known()) return null;
    const isNamed =
      isGenderedForename(lower(first + 1)) ||
      forenames().has(form(first + 1)) ||
      surnames().has(form(last - 1));
    return isRankInLetters(lower(first)) && isNamed && !endsLikeNoPerson(form(last - 1))
      ? [{ ...name, first: first + 1, type: 'person' }]
      : null;
  },
};

/** With a capital at the start of its sentence a preposition is no part of who stands behind it. */
export const cutPreposition: Correction = {
  id: 'cut.preposition-in-front',
  example: '[person: At Van Buuren] they wept.',
  gives: 'person: Van Buuren',
  of: ['person'],
  words: 'several',
  correct({ name, form, capital, core }) {
    const { first } = name;
    const isPreposed =
      first === core &&
      isPlainCapital(form(first), isPreposition) &&
      !isPlainCapital(form(first), isPrepositionOrForename) &&
      !forenames().has(form(first)) &&
      capital(first + 1);
    return isPreposed ? [{ ...name, first: first + 1 }] : null;
  },
};

export const cutWeekday: Correction = {
  id: 'cut.weekday-in-front',
  example: 'On [person: Friday Moyo] said so.',
  gives: 'person: Moyo',
  of: ['person'],
  words: 'several',
  correct: ({ name, lower }) =>
    isWeekday(lower(name.first)) && isPreposition(lower(name.first - 1))
      ? [{ ...name, first: name.first + 1 }]
      : null,
};
