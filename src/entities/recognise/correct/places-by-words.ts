import { forenames } from '../../../knowledge/name-lists.js';
import { isGenitive } from '../../../lexicon/function-words.js';
import { isOwnedPlace, isPartOfTown, leavesFor, startsPlace } from '../../../lexicon/place-names.js';
import { isKnownSurname } from '../known-surname.js';
import type { Correction } from './correction.js';
import { isWherePlacesStand } from './of-places.js';

// Places by the words around their names.

/** A person with the name of a town, and no forename, must be surer than this; one word at the front. */
const SURE_OF_PERSON = 0.95,
  SURE_OF_WORD = 0.75;

export const placeByTownList: Correction = {
  id: 'place.by-list-of-towns',
  example: 'They live in [organization: Don Torcuato]; the road bypassed [person: Tres Arroyos].',
  gives: 'place: Don Torcuato; place: Tres Arroyos',
  of: ['person', 'organization', 'other', 'product'],
  words: 'several',
  correct(beside) {
    const { name, form, knowledge, words } = beside;
    const { first, type, confidence } = name;
    const kind = knowledge.place(asWritten(words()))?.kind;
    if (isWherePlacesStand(beside, first))
      return kind === 'town' || kind === 'place' ? [{ ...name, type: 'place' }] : null;
    const isUnsure = type === 'person' && confidence < SURE_OF_PERSON && !forenames().has(form(first));
    return isUnsure && kind === 'town' ? [{ ...name, type: 'place' }] : null;
  },
};

/** Words with hyphens between them are one word of the list. */
const asWritten = (words: readonly string[]) => words.join(' ').replaceAll(' - ', '-');

export const placeByTownInFront: Correction = {
  id: 'place.by-town-in-front',
  example: '[person: Dogondoutchi] went without water.',
  gives: 'place: Dogondoutchi',
  of: ['person'],
  words: 'one',
  correct({ name, core, form, knowledge }) {
    const { first, confidence } = name;
    const word = form(first);
    if (first !== core || confidence >= SURE_OF_WORD || forenames().has(word) || isKnownSurname(word))
      return null;
    const kind = knowledge.place(word)?.kind;
    return kind === 'town' || kind === 'place' ? [{ ...name, type: 'place' }] : null;
  },
};

export const placeOfTown: Correction = {
  id: 'place.of-town',
  example: "They sang in Lund's [person: Ro Vak] district at noon.",
  gives: 'place: Ro Vak',
  of: ['person', 'organization'],
  correct: ({ name, form, lower }) =>
    isGenitive(form(name.first - 1)) && isPartOfTown(lower(name.last))
      ? [{ ...name, type: 'place', entry: undefined }]
      : null,
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

export const splitPlacesAtVerb: Correction = {
  id: 'split.places-at-verb',
  example: 'The volcano on [place: Ambor dusted Port Vila] with ash.',
  gives: 'place: Ambor; place: Port Vila',
  of: ['place'],
  words: 'several',
  correct({ name, capital, words, wordsOf, knowledge }) {
    const { first, last } = name;
    const at = words().findIndex((word) => /^[a-z]{2,}ed$/.test(word));
    if (at < 1 || !capital(first + at + 1)) return null;
    return knowledge.place(wordsOf(first + at + 1, last).join(' '))
      ? [
          { ...name, last: first + at },
          { ...name, first: first + at + 1 },
        ]
      : null;
  },
};

export const addPossessor: Correction = {
  id: 'add.possessor',
  example: "They met at Miller's [place: Point] on Monday.",
  gives: "place: Miller 's Point",
  of: ['place', 'organization'],
  words: 'one',
  correct({ name, form, lower, capital, core, knowledge }) {
    const { first } = name;
    const isOwned =
      capital(first) &&
      isOwnedPlace(lower(first)) &&
      /^['’]s$/.test(form(first - 1)) &&
      capital(first - 2) &&
      first - 2 > core &&
      knowledge.phrases.get(form(first - 2)) === undefined;
    return isOwned ? [{ ...name, first: first - 2, type: 'place', entry: undefined }] : null;
  },
};

/** As a body it must be surer than this where it stands beside a place. */
const SURE_BODY = 0.75;

export const placeByPair: Correction = {
  id: 'place.by-pair',
  example: 'The mines near Ustka and [organization: Zabrowice] were shut.',
  gives: 'place: Zabrowice',
  of: ['organization', 'other', 'product'],
  words: 'one',
  correct(beside) {
    const { name, form, capital, known } = beside;
    const { first, confidence } = name;
    const isPair =
      form(first - 1) === 'and' && capital(first) && !isAcronym(form(first)) && confidence < SURE_BODY;
    if (!isPair || known()) return null;
    return isWherePlacesStand(beside, first) ? [{ ...name, type: 'place' }] : null;
  },
};

const isAcronym = (form: string) => form === form.toUpperCase();
