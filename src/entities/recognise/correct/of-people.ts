import { endsCompany, isLegalFormInSmall } from '../../../lexicon/body-forms.js';
import { isField } from '../../../lexicon/body-names.js';
import {
  endsNoPerson,
  endsWomansName,
  followsAge,
  isPostNominal,
  isSaint,
} from '../../../lexicon/person-names.js';
import { isPreposition } from '../../../lexicon/function-words.js';
import { endsLikePerson, isKin, isPersonNoun } from '../../../lexicon/people.js';
import { forenames, surnames } from '../../../knowledge/name-lists.js';
import { classOfHeadNoun, isOfficeWord } from '../../../knowledge/offices.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import { linksPeople } from '../../../lexicon/name-particles.js';
import { endsLikeNoPerson } from '../like-no-person.js';
import type { Beside, Correction } from './correction.js';

const MOST_FIELDS = 8;
const LONGEST_NAME = 4;

/** Letters behind a name are no body. */
export const dropPostNominal: Correction = {
  id: 'drop.post-nominal',
  example: 'Jane Roe, [organization: SAN], and Bo Lund ([organization: SAN]) agreed.',
  gives: '',
  words: 'one',
  correct: ({ name: { first, last }, form, lower, capital }) =>
    isPostNominal(lower(first)) &&
    form(first) !== lower(first) &&
    (form(first - 1) === ',' || (form(first - 1) === '(' && form(last) === ')')) &&
    capital(first - 2)
      ? []
      : null,
};

/** Behind a preposition it is no surname with a forename before it: `in St Mary’s`. */
export const placeBySaint: Correction = {
  id: 'place.by-saint',
  example: 'They live near St [person: Marina] and [person: Ste Verane].',
  gives: 'place: St Marina; place: Ste Verane',
  of: ['person'],
  correct({ name, form, lower, capital }) {
    const { first, last } = name;
    const isInside = last - first === 2 && isSaint(lower(first)) && !capital(first - 1);
    if (isInside) return [{ ...name, type: 'place' }];
    const isBefore =
      last - first === 1 && isSaint(lower(first - 1)) && form(first - 1) !== lower(first - 1);
    return isBefore && !capital(first - 2) ? [{ ...name, first: first - 1, type: 'place' }] : null;
  },
};

const isShort = ({ first, last }: Beside['name']) => last - first <= LONGEST_NAME;

export const personByEnding: Correction = {
  id: 'person.by-ending',
  example: '[place: Shefali Begum] agreed.',
  gives: 'person: Shefali Begum',
  of: ['organization', 'place', 'product', 'other'],
  words: 'several',
  correct: ({ name, lower, capital }) =>
    isShort(name) && capital(name.last - 1) && endsWomansName(lower(name.last - 1))
      ? [{ ...name, type: 'person' }]
      : null,
};

export const personByAge: Correction = {
  id: 'person.by-age',
  example: '[organization: Jane Roe], 28, was freed.',
  gives: 'person: Jane Roe',
  of: ['organization', 'product', 'other'],
  words: 'several',
  correct: ({ name, form }) =>
    isShort(name) &&
    form(name.last) === ',' &&
    /^[1-9]\d$/.test(form(name.last + 1)) &&
    form(name.last + 2) === ',' &&
    followsAge(form(name.last + 3))
      ? [{ ...name, type: 'person' }]
      : null,
};

const LONGEST_CALLING = 5;

const isCalling = (word: string) => isPersonNoun(word) || classOfHeadNoun(word) !== undefined;

const isNationality = (word: string, { phrases }: Knowledge) => phrases.get(word)?.kind === 'demonym';

/**
 * A person's calling behind a comma; a company may be a miner or a maker too, so that callings by their
 * ending need a known name.
 */
export const personByCalling: Correction = {
  id: 'person.by-calling',
  example:
    '[organization: Jane Roe], a retired nurse, and [place: Del Roe], the Chilean consul, agreed.',
  gives: 'person: Jane Roe; person: Del Roe',
  of: ['organization', 'place', 'product', 'other'],
  words: 'several',
  correct({ name, form, lower, knowledge }) {
    const { first, last } = name;
    if (!isShort(name) || form(last) !== ',' || !/^(?:an?|the)$/.test(form(last + 1))) return null;
    const isDefinite = form(last + 1) === 'the';
    if (name.type === 'place' && !isDefinite) return null;
    const from = isDefinite && isNationality(form(last + 2), knowledge) ? last + 3 : last + 2;
    let end = from;
    while (end - last < LONGEST_CALLING && /^[\p{Ll}-]+$/u.test(form(end)) && !isPreposition(form(end)))
      end++;
    const calling = lower(end - 1);
    if (isDefinite)
      return end === from + 1 && isCalling(calling) && /^[,.;]$/.test(form(end))
        ? [{ ...name, type: 'person' }]
        : null;
    const isPerson =
      isPersonNoun(calling) ||
      (endsLikePerson(calling) && (forenames().has(form(first)) || surnames().has(form(last - 1))));
    return end > last + 2 && isPerson ? [{ ...name, type: 'person' }] : null;
  },
};

export const cutLastField: Correction = {
  id: 'cut.last-field',
  example: 'Minister of Water [person: Development Jane Roe] agreed.',
  gives: 'person: Jane Roe',
  of: ['person'],
  words: 'several',
  correct({ name, form, lower, capital }) {
    const { first, last } = name;
    if (last - first < 3 || !capital(first) || !isField(lower(first))) return null;
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
  of: ['person'],
  words: 'several',
  correct: ({ name, form, lower, capital }) =>
    isLegalFormInSmall(form(name.last - 1)) ||
    (capital(name.last - 1) && (endsNoPerson(lower(name.last - 1)) || endsCompany(lower(name.last - 1))))
      ? [{ ...name, type: 'organization' }]
      : null,
};

/** `two daughters, Ann and Eve`, `his wife Eve`: those whom a word for kin is told of. */
export const personByKin: Correction = {
  id: 'person.by-kin-before',
  example: 'She leaves two daughters, [place: Ronka] and [organization: Bisa].',
  gives: 'person: Ronka; person: Bisa',
  of: ['organization', 'place', 'product', 'other'],
  correct({ name, form, lower, capital, known }) {
    const { first, last } = name;
    if (last - first > 2) return null;
    let at = first - 1;
    while (form(at) === 'and' || form(at) === ',' || (capital(at) && first - at < LONGEST_KIN)) at--;
    const isOfKin = isKin(lower(at)) || isKin(lower(at).replace(/s$/, '').replace(/ive$/, 'ife'));
    return isOfKin && !known() ? [{ ...name, type: 'person' }] : null;
  },
};

/** Most tokens of those named before in such a list. */
const LONGEST_KIN = 8;

/** A number of kings, chiefs and popes in Roman letters; a lone `I` or `X` is more often a word. */
const REGNAL = /^(?:I{2,3}|I[VX]|VI{0,3}|XI{1,3}|XI?V|XVI{0,3})$/;

export const addRegnalNumber: Correction = {
  id: 'add.regnal-number',
  example: '[person: Togbe Ayim Roe] II, the chief, agreed.',
  gives: 'person: Togbe Ayim Roe II',
  of: ['person'],
  correct: ({ name, form }) =>
    REGNAL.test(form(name.last)) ? [{ ...name, last: name.last + 1 }] : null,
};

/** As a body or place a name with such a small word inside must be surer than this. */
const SURE_OF_LINK = 0.9;

export const personBySmallWord: Correction = {
  id: 'person.by-small-word',
  example: 'They thanked [organization: Anke von dem Knese] again.',
  gives: 'person: Anke von dem Knese',
  of: ['organization', 'place', 'product', 'other'],
  words: 'several',
  correct({ name, form, capital, known }) {
    const { first, last, confidence } = name;
    const isName =
      confidence < SURE_OF_LINK &&
      last - first <= LONGEST_NAME &&
      capital(first) &&
      !endsLikeNoPerson(form(first)) &&
      linksPeople(form(first + 1)) &&
      capital(last - 1);
    return isName && !endsLikeNoPerson(form(last - 1)) && !known()
      ? [{ ...name, type: 'person' }]
      : null;
  },
};
