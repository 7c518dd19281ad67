import { leavesFor } from '../../../lexicon/place-names.js';
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
  example: 'A truck left [organization: Al Sund for Wadi Rifa] at noon.',
  gives: 'place: Al Sund; place: Wadi Rifa',
  of: ['organization', 'place', 'person'],
  words: 'several',
  correct({ name, lower, words, capital }) {
    const { first, last } = name;
    const at = words().indexOf('for');
    return at > 0 && leavesFor(lower(first - 1)) && capital(first) && capital(first + at + 1)
      ? [
          { ...name, last: first + at, type: 'place' },
          { ...name, first: first + at + 1, last, type: 'place' },
        ]
      : null;
  },
};

export const placeByWhere: Correction = {
  id: 'place.by-where',
  example: '[person: Korle-Ville] is where her sister cooks.',
  gives: 'place: Korle - Ville',
  of: ['person', 'organization', 'product', 'other'],
  correct: ({ name, core, form, known }) =>
    name.first === core &&
    /^(?:is|was)$/.test(form(name.last)) &&
    form(name.last + 1) === 'where' &&
    !known()
      ? [{ ...name, type: 'place' }]
      : null,
};
