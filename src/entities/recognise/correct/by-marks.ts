import { isCurrencySign } from '../../../knowledge/currencies.js';
import { isDatedLaw } from '../../../lexicon/event-names.js';
import { isExchangeInLetters } from '../../../lexicon/markets.js';
import { isHeadOfBody } from '../propose/bodies.js';
import { endsBody, linksBody } from '../../../lexicon/body-names.js';
import { isPreposition } from '../../../lexicon/function-words.js';
import { endsRoad } from '../../../lexicon/place-names.js';
import { linksPlaces } from '../../../lexicon/name-particles.js';
import type { Correction } from './correction.js';

// Marks, letters and small words that a name takes in or stands among.

/** `PETR4.SA`: letters of shares, which a stop and those of an exchange follow. */
const SHARES = /^[A-Z][A-Z0-9]{0,5}$/;

export const cutShares: Correction = {
  id: 'cut.letters-of-shares',
  example: 'The firm [organization: Roe Oil ROEX4].SA rose, as did Lund LND.[organization: L], not BP.',
  gives: 'organization: Roe Oil',
  correct({ name, form, lower }) {
    const { first, last } = name;
    const isStop = (i: number) =>
      form(i) === '.' && isExchangeInLetters(lower(i + 1)) && isCapitals(form(i + 1));
    if (SHARES.test(form(last - 1)) && isStop(last))
      return last - first > 1 ? [{ ...name, last: last - 1 }] : [];
    const isExchange = last - first === 1 && isStop(first - 1) && SHARES.test(form(first - 2));
    return isExchange ? [] : null;
  },
};

const isCapitals = (form: string) => /^[A-Z]+$/.test(form);

export const dropLawAlone: Correction = {
  id: 'drop.law-alone',
  example: 'They read the [person: Bill], now an Act, again.',
  gives: '',
  of: ['person', 'organization', 'place', 'product', 'other'],
  words: 'one',
  correct: ({ name: { first, last }, lower, capital, form }) =>
    isDatedLaw(lower(first)) &&
    /^(?:the|this)$/.test(lower(first - 1)) &&
    !capital(last) &&
    form(first) !== form(first).toUpperCase()
      ? []
      : null,
};

export const cutVerbBehindHead: Correction = {
  id: 'cut.verb-behind-head',
  example: '[organization: High Court suspends Roe] hearing.',
  gives: 'organization: High Court; organization: Roe',
  of: ['organization'],
  words: 'several',
  correct({ name, form, lower, capital, known }) {
    const { first, last } = name;
    for (let i = first + 1; i < last - 1; i++) {
      const isVerb =
        /^[a-z]{3,}(?:s|ed)$/.test(form(i)) && !linksBody(form(i)) && !isPreposition(form(i));
      if (!isVerb || !capital(i + 1)) continue;
      const isHead = isHeadOfBody(form(i - 1)) || endsBody(lower(i - 1));
      return isHead && !known()
        ? [
            { ...name, last: i },
            { ...name, first: i + 1 },
          ]
        : null;
    }
    return null;
  },
};

/** `Nvidia of Wexley, Texas`: a town where a firm is, with its state behind. */
export const cutSeatOfFirm: Correction = {
  id: 'cut.seat-of-firm',
  example: 'They chose [organization: Nvidia of Wexley], Texas, again.',
  gives: 'organization: Nvidia; place: Wexley',
  of: ['organization'],
  words: 'several',
  correct({ name, form, words, known, knowledge, wordsOf }) {
    const { first, last } = name;
    const of = first + words().indexOf('of');
    if (of <= first || form(last) !== ',' || known()) return null;
    const firm = knowledge.phrases.get(wordsOf(first, of).join(' '))?.entry;
    const state = knowledge.phrases.get(form(last + 1))?.entry;
    return firm?.subtype === 'company' && state?.subtype === 'region'
      ? [
          { ...name, last: of, entry: firm },
          { ...name, first: of + 1, type: 'place', entry: undefined },
        ]
      : null;
  },
};

/** Small words of Portuguese between the parts of one place: `Foz do Arari`. */
export const addPartOfPlace: Correction = {
  id: 'add.part-of-place',
  example: 'Ships left [place: Foz] do Arari again.',
  gives: 'place: Foz do Arari',
  of: ['place'],
  correct: ({ name, form, capital, capitalsEnd, words }) =>
    linksPlaces(form(name.last)) && capital(name.last + 1) && !words().includes(',')
      ? [{ ...name, last: capitalsEnd(name.last + 1), entry: undefined }]
      : null,
};

export const splitSameEnds: Correction = {
  id: 'split.same-ends',
  example: 'Chiefs of the [organization: Wexley First Nation and Lorton First Nation] met.',
  gives: 'organization: Wexley First Nation; organization: Lorton First Nation',
  of: ['organization', 'place'],
  words: 'several',
  correct({ name, form, capital, words, known }) {
    const { first, last } = name;
    const and = first + words().indexOf('and');
    if (and < first + 2 || and > last - 3 || words().lastIndexOf('and') !== and - first) return null;
    const isSame = form(and - 1) === form(last - 1) && capital(last - 1) && capital(and + 1);
    return isSame && !known()
      ? [
          { ...name, last: and },
          { ...name, first: and + 1 },
        ]
      : null;
  },
};

export const streetByEnding: Correction = {
  id: 'place.street',
  example: 'The shop at 26 [person: S. Roe St.], is shut.',
  gives: 'place: S. Roe St.',
  of: ['person', 'organization', 'product', 'other'],
  words: 'several',
  correct: ({ name, form, lower, capital }) =>
    capital(name.last - 1) && endsRoad(lower(name.last - 1)) && /^\d+[A-Z]?$/.test(form(name.first - 1))
      ? [{ ...name, type: 'place' }]
      : null,
};

export const dropCurrencySign: Correction = {
  id: 'drop.currency-sign',
  example: 'They got [organization: Ksh]11 billion.',
  gives: '',
  words: 'one',
  correct: ({ name: { first, last }, form, lower }) =>
    isCurrencySign(lower(first)) && /^\d/.test(form(last)) ? [] : null,
};
