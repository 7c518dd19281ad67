import {
  endsNoPerson,
  endsWomansName,
  followsAge,
  isField,
  isPostNominal,
} from '../../../lexicon/names.js';
import { isOfficeWord } from '../../../knowledge/offices.js';
import type { Beside, Correction } from './correction.js';

const MOST_FIELDS = 8;
const LONGEST_NAME = 4;

/** Letters behind a name are no body. */
export const dropPostNominal: Correction = {
  id: 'drop.post-nominal',
  example: 'Jane Roe, [organization: SAN], agreed.',
  gives: '',
  correct: ({ name: { first, last }, form, lower, capital }) =>
    last - first === 1 &&
    isPostNominal(lower(first)) &&
    form(first) !== lower(first) &&
    form(first - 1) === ',' &&
    capital(first - 2)
      ? []
      : null,
};

const isMistakable = ({ type, first, last }: Beside['name']) =>
  (type === 'organization' || type === 'place' || type === 'product' || type === 'other') &&
  last - first > 1 &&
  last - first <= LONGEST_NAME;

export const personByEnding: Correction = {
  id: 'person.by-ending',
  example: '[place: Shefali Begum] agreed.',
  gives: 'person: Shefali Begum',
  correct: ({ name, lower, capital }) =>
    isMistakable(name) && capital(name.last - 1) && endsWomansName(lower(name.last - 1))
      ? [{ ...name, type: 'person' }]
      : null,
};

export const personByAge: Correction = {
  id: 'person.by-age',
  example: '[organization: Jane Roe], 28, was freed.',
  gives: 'person: Jane Roe',
  correct: ({ name, form }) =>
    isMistakable(name) &&
    name.type !== 'place' &&
    form(name.last) === ',' &&
    /^[1-9]\d$/.test(form(name.last + 1)) &&
    form(name.last + 2) === ',' &&
    followsAge(form(name.last + 3))
      ? [{ ...name, type: 'person' }]
      : null,
};

export const cutLastField: Correction = {
  id: 'cut.last-field',
  example: 'Minister of Water [person: Development Jane Roe] agreed.',
  gives: 'person: Jane Roe',
  correct({ name, form, lower, capital }) {
    const { type, first, last } = name;
    if (type !== 'person' || last - first < 3 || !capital(first) || !isField(lower(first))) return null;
    let at = first - 1;
    while (first - at < MOST_FIELDS && (capital(at) || /^(?:,|and|&|the)$/.test(form(at)))) at--;
    const isOffice = /^(?:of|for)$/.test(form(at)) && isOfficeWord(form(at - 1));
    return isOffice ? [{ ...name, first: first + 1 }] : null;
  },
};

export const noPersonByEnding: Correction = {
  id: 'body.no-person',
  example: 'The [person: Graham Foundation] agreed.',
  gives: 'organization: Graham Foundation',
  correct: ({ name, lower, capital }) =>
    name.type === 'person' &&
    name.last - name.first > 1 &&
    capital(name.last - 1) &&
    endsNoPerson(lower(name.last - 1))
      ? [{ ...name, type: 'organization' }]
      : null,
};
