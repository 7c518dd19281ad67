import { isCurrencyName } from '../../../lexicon/currency-words.js';
import { movesInValue } from '../../../lexicon/markets.js';
import { isPlainCapital } from '../capitals.js';
import { countryOfCity } from '../../../knowledge/cities.js';
import { isSeatLetters } from '../../../lexicon/office-phrases.js';
import { isStorm } from '../../../lexicon/event-names.js';
import {
  hitsPlace,
  hitsPlaces,
  isArabicArticle,
  standsBeforePlace,
  startsOnlyPlace,
  startsPlace,
  tellsWhere,
} from '../../../lexicon/place-names.js';
import type { Candidate } from '../candidate.js';
import { isHeadOfBody } from '../propose/bodies.js';
import type { Beside, Correction } from './correction.js';

/** A body with the name of a region, in several words, must be surer than this. */
const SURE_OF_REGION = 0.97;
/**
 * Below these the model gives way to a list that knows the whole name as a place or country; sports name
 * teams by them.
 */
const SURE: ReadonlyMap<string, number> = new Map([
  ['person', 0.95],
  ['organization', 0.7],
]);

export const placeByState: Correction = {
  id: 'place.by-state',
  example: 'He lived in [person: Taylor], Texas, for years.',
  gives: 'place: Taylor',
  of: ['person', 'organization'],
  words: 'one',
  correct({ name, form, knowledge }) {
    const { type, first, last } = name;
    if (form(last) !== ',' || form(last + 2) !== ',') return null;
    if (type === 'organization' && knowledge.place(form(first)) === null) return null;
    const within = knowledge.phrases.get(form(last + 1))?.entry;
    return within?.type === 'country' || within?.subtype === 'region'
      ? [{ ...name, type: 'place' }]
      : null;
  },
};

/** Words of a place by its start. */
const LONGEST_STARTED = 4;
/** A person with a small article, `al-Asad`, of whom the model is surer stays one. */
const SURE_IN_SMALL = 0.8;
/** Of one with an article apart, `El Daein`. */
const SURE_APART = 0.95;

export const placeByStart: Correction = {
  id: 'place.by-start',
  example: 'Rebels took [person: Deir Sanaa] on Monday.',
  gives: 'place: Deir Sanaa',
  of: ['person', 'organization', 'other'],
  words: 'several',
  correct(beside) {
    const { name, form, lower, capital, words } = beside;
    const { first } = name;
    const isSmall = form(first) === 'al' && name.confidence < SURE_IN_SMALL;
    const isArticle =
      (isSmall || isPlainCapital(form(first), isArabicArticle)) && form(first + 1) === '-';
    const isApart =
      name.confidence < SURE_APART &&
      /^[AE]l$/.test(form(first)) &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(form(first + 1));
    const starts = isArticle || isApart || (capital(first) && startsPlace(lower(first)));
    const isShort = words().length <= LONGEST_STARTED;
    const isWhere = startsOnlyPlace(lower(first)) || isWherePlacesStand(beside, first);
    const isBody = name.type === 'organization' && isHeadOfBody(form(name.last - 1));
    return starts && isShort && isWhere && !isBody ? [{ ...name, type: 'place' }] : null;
  },
};

/** Behind `in`, behind what falls `on`, or as the next of such places: `took Tal Rifaat and | Al-Houl`. */
export function isWherePlacesStand({ form, lower, capital }: Beside, first: number): boolean {
  if (isPlaceAfter(lower(first - 1))) return true;
  if (form(first - 1) === 'on') return hitsPlace(form(first - 2));
  if (form(first - 1) !== 'and' && form(first - 1) !== ',') return false;
  let at = first - 2;
  while (
    capital(at) ||
    (form(at) === '-' && capital(at + 1)) ||
    (form(at) === 'al' && form(at + 1) === '-') ||
    (form(at) === ',' && capital(at - 1) && capital(at + 1) && first - at < LONGEST_ROW)
  )
    at--;
  return at < first - 2 && (isPlaceAfter(lower(at)) || hitsPlaces(form(at)));
}

/** Tokens of the places before one in a row. */
const LONGEST_ROW = 16;

const isPlaceAfter = (word: string) =>
  word !== 'on' && word !== 'from' && word !== 'to' && standsBeforePlace(word);

export const placeBySeat: Correction = {
  id: 'place.by-seat',
  example: '[person: Komo Magara] MP Jane Roe agreed.',
  gives: 'place: Komo Magara',
  of: ['person'],
  correct: ({ name, form, lower, capital }) =>
    form(name.last) === form(name.last).toUpperCase() &&
    isSeatLetters(lower(name.last)) &&
    capital(name.last + 1)
      ? [{ ...name, type: 'place' }]
      : null,
};

export const splitWhere: Correction = {
  id: 'split.where',
  example: 'Shells hit the [place: Zamra camp near El Dasher] on Sunday.',
  gives: 'place: Zamra camp; place: El Dasher',
  of: ['place'],
  words: 'several',
  correct({ name, form, capital }) {
    const { first, last } = name;
    for (let i = first + 1; i < last - 1; i++)
      if (tellsWhere(form(i)) && capital(i + 1))
        return [
          { ...name, last: i },
          { ...name, first: i + 1 },
        ];
    return null;
  },
};

export const cutDateline: Correction = {
  id: 'cut.dateline',
  example: 'LIMA, March 3 ([organization: CMC) - Caribbean Community] met.',
  gives: 'organization: Caribbean Community',
  correct({ name, core, knowledge, wordsOf }) {
    if (name.first >= core || core >= name.last) return null;
    const rest = wordsOf(core, name.last).join(' ');
    return [{ ...name, first: core, type: knowledge.phrases.get(rest)?.entry.type ?? name.type }];
  },
};

export const splitKnown: Correction = {
  id: 'split.known',
  example: 'Trade of [place: Lagos and Nairobi] grew.',
  gives: 'place: Lagos; place: Nairobi',
  words: 'several',
  correct({ name, words, known, knowledge }) {
    const { first, last } = name;
    const and = words().indexOf('and');
    if (and < 0 || known()) return null;
    const parts = [words().slice(0, and), words().slice(and + 1)];
    const [one, other] = parts.map((part) => knowledge.phrases.get(part.join(' '))?.entry);
    if (!one || !other || one.type !== other.type) return null;
    return [
      { ...name, last: first + and, type: one.type, entry: one },
      { ...name, first: first + and + 1, last, type: other.type, entry: other },
    ];
  },
};

export const stormByName: Correction = {
  id: 'event.storm',
  example: '[person: Hurricane Lorena] grew.',
  gives: 'event: Hurricane Lorena',
  words: 'several',
  correct: ({ name, lower, capital }) =>
    capital(name.first) && isStorm(lower(name.first)) ? [{ ...name, type: 'event' }] : null,
};

export const placeByCity: Correction = {
  id: 'place.by-city',
  example: 'Ships reached [country: Port Moresby] on Monday.',
  gives: 'place: Port Moresby',
  of: ['country'],
  correct: ({ name, known, words }) =>
    known()?.entry.type !== 'country' && countryOfCity(words().join(' ')) !== null
      ? [{ ...name, type: 'place' }]
      : null,
};

export const placeByKnowledge: Correction = {
  id: 'place.by-knowledge',
  example: 'They met in [organization: Nairobi] again.',
  gives: 'place: Nairobi',
  correct(beside) {
    const { name } = beside;
    const isLong = name.last - name.first > 1;
    if (!isUnsure(name) && !(isLong && name.type === 'organization')) return null;
    const phrase = beside.known();
    const entry = phrase?.entry;
    const isKnown =
      entry?.type === 'country' ||
      (isLong && entry?.subtype === 'region' && name.confidence < SURE_OF_REGION) ||
      (isUnsure(name) && (entry?.type === 'place' || (entry?.type === 'organization' && isLong)));
    return phrase && entry && isKnown ? [{ ...name, type: entry.type, kind: phrase.kind, entry }] : null;
  },
};

const isUnsure = ({ type, confidence }: Candidate) => confidence < (SURE.get(type) ?? 0);

export const dropCurrency: Correction = {
  id: 'drop.currency',
  example: '[person: Sterling] slipped on Friday; [person: Rupiah Slides].',
  gives: '',
  correct({ name: { first, last }, lower, form }) {
    const verb = last - first === 1 ? form(last) : lower(first + 1);
    return last - first < 3 && isCurrencyName(lower(first)) && movesInValue(verb) ? [] : null;
  },
};
