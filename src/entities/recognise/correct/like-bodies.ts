import { forenames } from '../../../knowledge/name-lists.js';
import {
  areNoBody,
  endsBuilding,
  endsGround,
  endsTalks,
  isNoBodyInFront,
  isOfficeWithField,
  isSeatOfPower,
  leadsToBuilding,
  standsBeforeBuilding,
} from '../../../lexicon/body-edges.js';
import { opensJoinedName } from '../../../lexicon/name-particles.js';
import type { Candidate } from '../candidate.js';
import { isHeadOfBody } from '../propose/bodies.js';
import type { Correction } from './correction.js';

// What only sounds like a body: fields of offices, people, buildings, talks.

export const dropFieldOfOffice: Correction = {
  id: 'drop.field-of-office',
  example: 'The Assistant Secretary for [organization: Arms Control and Border Security] agreed.',
  gives: '',
  of: ['organization'],
  correct({ name, form, lower, capital, known, words }) {
    const { first, last } = name;
    if (words().some(isHeadOfBody) || known()) return null;
    let at = first - 1;
    while (capital(at) || /^(?:,|and|&)$/.test(form(at))) at--;
    if (form(at) === 'the') at--;
    const isField = form(at) === 'for' && capital(last - 1);
    const holder = form(at - 2) === 'of' ? at - 3 : at - 1;
    return isField && isOfficeWithField(lower(holder)) ? [] : null;
  },
};

export const dropPeople: Correction = {
  id: 'drop.people-in-small',
  example: 'The hopes of the [organization: Lobatan people] rose.',
  gives: '',
  of: ['organization'],
  words: 'several',
  correct: ({ name: { last }, form }) => (areNoBody(form(last - 1)) ? [] : null),
};

export const dropPreposition: Correction = {
  id: 'drop.preposition',
  example: '[organization: Amid] rumours they left.',
  gives: '',
  of: ['organization'],
  words: 'one',
  correct: ({ name: { first }, lower }) => (isNoBodyInFront(lower(first)) ? [] : null),
};

export const dropAddress: Correction = {
  id: 'drop.mail-address',
  example: 'Write to [organization: TIPS@lobata.example] by Monday.',
  gives: '',
  words: 'one',
  correct: ({ name: { first }, form }) => (/^[^@]+@[^@]+$/.test(form(first)) ? [] : null),
};

export const buildingByEnding: Correction = {
  id: 'place.building',
  example: 'He was taken to the local [organization: Wexley District Hospital] at night.',
  gives: 'place: Wexley District Hospital',
  of: ['organization'],
  words: 'several',
  correct({ name, form, lower, capital, words, known }) {
    const { first, last } = name;
    if (!capital(last - 1)) return null;
    if (words().slice(0, -1).some(isHeadOfBody)) return null;
    if (!endsBuilding(lower(last - 1)) || known()) return null;
    let at = first - 1;
    while (first - at < FURTHEST && /^[a-z]+$/.test(form(at)) && !leadsToBuilding(form(at))) at--;
    return leadsToBuilding(form(at)) ? [{ ...name, type: 'place' }] : null;
  },
};

/** `to the nearby district …`: most words before a building that tell of it, and the one that leads there. */
const FURTHEST = 4;

export const groundByEnding: Correction = {
  id: 'place.ground',
  example: 'They left the [organization: Wexley Air Base] on Monday.',
  gives: 'place: Wexley Air Base',
  of: ['organization'],
  words: 'several',
  correct: ({ name, lower, capital, known }) =>
    capital(name.last - 1) && endsGround(lower(name.last - 1)) && !known() ? [asPlace(name)] : null,
};

export const seatAsPlace: Correction = {
  id: 'place.seat-of-power',
  example: 'Crowds stood outside the [organization: White House] on Monday.',
  gives: 'place: White House',
  of: ['organization'],
  correct: ({ name, form, words }) =>
    form(name.first - 1) === 'the' &&
    standsBeforeBuilding(form(name.first - 2)) &&
    isSeatOfPower(words().join(' ').toLowerCase())
      ? [asPlace(name)]
      : null,
};

const asPlace = (name: Candidate): Candidate => ({ ...name, type: 'place', entry: undefined });

export const talksByEnding: Correction = {
  id: 'event.talks',
  example: 'The [organization: Lobata Trade Dialogue] opened.',
  gives: 'event: Lobata Trade Dialogue',
  of: ['person', 'place', 'organization', 'product', 'other'],
  words: 'several',
  correct: ({ name, lower, capital }) =>
    capital(name.last - 1) && endsTalks(lower(name.last - 1)) ? [{ ...name, type: 'event' }] : null,
};

/** Two words in one, each with its capital. */
const JOINED = /^(\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}+$/u;

/** Two words written as one name firms and what they make; `MacLeod` and `DeAndre` are few. */
export const bodyByInnerCapital: Correction = {
  id: 'body.by-inner-capital',
  example:
    '[person: ZapTrade] and [place: ViewNest] agreed, [person: MacLeod] and [person: DeAndre] did not.',
  gives: 'organization: ZapTrade; organization: ViewNest; person: MacLeod; person: DeAndre',
  of: ['person', 'place', 'health', 'event', 'other'],
  words: 'one',
  defines: true,
  correct({ name, form, capital, known }) {
    const [, first] = JOINED.exec(form(name.first)) ?? [];
    if (!first || opensJoinedName(first.toLowerCase()) || forenames().has(first)) return null;
    return capital(name.last) || known() ? null : [{ ...name, type: 'organization' }];
  },
};
