import { forenames } from '../../../knowledge/name-lists.js';
import { leavesFor, startsPlace } from '../../../lexicon/place-names.js';
import type { Correction } from './correction.js';
import { isWherePlacesStand } from './of-places.js';

// Places by the words around their names.

export const placeByTownList: Correction = {
  id: 'place.by-list-of-towns',
  example: 'They live in [person: Don Torcuato] now.',
  gives: 'place: Don Torcuato',
  of: ['person', 'organization', 'other', 'product'],
  words: 'several',
  correct(beside) {
    const { name, knowledge, words } = beside;
    if (!isWherePlacesStand(beside, name.first)) return null;
    return knowledge.place(words().join(' '))?.kind === 'town' ? [{ ...name, type: 'place' }] : null;
  },
};

export const splitLeftFor: Correction = {
  id: 'split.left-for',
  example: 'A truck left [organization: Al Ain for Wadi Rifa] at noon.',
  gives: 'place: Al Ain; place: Wadi Rifa',
  of: ['organization', 'place', 'person'],
  words: 'several',
  correct({ name, lower, capital, words, wordsOf, knowledge }) {
    const { first, last } = name;
    const at = words().indexOf('for');
    const isPlace = (from: number, to: number) =>
      startsPlace(lower(from)) || knowledge.place(wordsOf(from, to).join(' ')) !== null;
    if (at < 1 || !leavesFor(lower(first - 1)) || !capital(first + at + 1)) return null;
    const isOfPlaces = isPlace(first, first + at) || isPlace(first + at + 1, last);
    const type = isOfPlaces ? 'place' : name.type;
    return [
      { ...name, type, last: first + at },
      { ...name, type, first: first + at + 1 },
    ];
  },
};

export const placeByWhere: Correction = {
  id: 'place.by-where',
  example: '[person: Korle-Ville] is where her sister cooks.',
  gives: 'place: Korle - Ville',
  of: ['person', 'organization', 'product', 'other'],
  correct: ({ name, core, form, known }) =>
    name.first === core &&
    !forenames().has(form(name.first)) &&
    /^(?:is|was)$/.test(form(name.last)) &&
    form(name.last + 1) === 'where' &&
    !known()
      ? [{ ...name, type: 'place' }]
      : null,
};
