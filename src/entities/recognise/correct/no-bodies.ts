import {
  endsMeasure,
  isField,
  isOfUnion,
  opensDegree,
  takesField,
} from '../../../lexicon/body-names.js';
import { isStockExchange } from '../../../lexicon/body-forms.js';
import { isOfficeWithField } from '../../../lexicon/body-edges.js';
import { isRankInLetters, opensGeneralOffice } from '../../../lexicon/forms-of-address.js';
import { modifiesSecretary } from '../../../lexicon/office-holders.js';
import { modifiesOffice } from '../../../lexicon/office-phrases.js';
import { isOfficeWord } from '../../../knowledge/offices.js';
import { isHeadlineLabel } from '../../../lexicon/furniture.js';
import { isTimeZone } from '../../../lexicon/time-words.js';
import { isCalledAfterCountry } from '../../../lexicon/place-names.js';
import type { Correction } from './correction.js';

// Capitals that name no body: zones of the clock, degrees, rates, offices.

/** `8:00`, `1630`, the half of the day. */
const CLOCK = /^(?:\d{1,2}[:.]\d{2}|\d{4}|[ap]\.?m\.?)$/;

export const dropTimeZone: Correction = {
  id: 'drop.time-zone',
  example: 'The lava came at 9:30 p.m. [organization: HST] on Friday.',
  gives: '',
  words: 'one',
  correct: ({ name: { first }, form, lower }) =>
    isTimeZone(lower(first)) && CLOCK.test(form(first - 1)) ? [] : null,
};

export const degree: Correction = {
  id: 'other.degree',
  example: "She holds a [organization: Master's in Rural Law].",
  gives: "other: Master 's in Rural Law",
  of: ['organization'],
  words: 'several',
  correct: ({ name, lower, form }) =>
    name.last - name.first > 2 &&
    opensDegree(lower(name.first)) &&
    /^(?:'s|’s|of|in)$/.test(form(name.first + 1))
      ? [{ ...name, type: 'other' }]
      : null,
};

export const dropMeasure: Correction = {
  id: 'drop.measure',
  example: 'The grid has a low Mean Outage Rate ([organization: MOR]).',
  gives: '',
  of: ['organization'],
  words: 'one',
  correct: ({ name: { first, last }, form, lower, capital }) =>
    form(first - 1) === '(' && form(last) === ')' && capital(first - 2) && endsMeasure(lower(first - 2))
      ? []
      : null,
};

export const dropTicker: Correction = {
  id: 'drop.ticker',
  example: 'Shares of Roe Foods (NYSE: [organization: ROF]) rose.',
  gives: '',
  words: 'one',
  correct: ({ name: { first }, form, lower }) =>
    form(first - 1) === ':' && isStockExchange(lower(first - 2)) ? [] : null,
};

export const dropRank: Correction = {
  id: 'drop.rank-in-letters',
  example: 'The case of [organization: ACP] Jane Roe went on.',
  gives: '',
  of: ['organization'],
  words: 'one',
  correct: ({ name: { first, last }, form, lower, capital }) =>
    form(first) === form(first).toUpperCase() &&
    isRankInLetters(lower(first)) &&
    capital(last) &&
    capital(last + 1)
      ? []
      : null,
};

export const dropGeneral: Correction = {
  id: 'drop.general-office',
  example: 'The [organization: Inspector General of Police] agreed.',
  gives: '',
  of: ['organization'],
  correct({ name: { first }, form, lower, capital }) {
    const head = lower(first) === 'the' ? first + 1 : first;
    const isGeneral = opensGeneralOffice(lower(head)) && lower(head + 1) === 'general';
    return capital(head) && isGeneral && form(head + 2) === 'of' ? [] : null;
  },
};

export const dropField: Correction = {
  id: 'drop.field',
  example: '[organization: Harbour Cabinet] Secretary Jane Roe agreed.',
  gives: '',
  of: ['organization'],
  correct: ({ name: { first, last }, lower, capital }) =>
    capital(last) &&
    takesField(lower(last)) &&
    (last - first === 1
      ? isField(lower(first))
      : last - first === 2 && modifiesSecretary(lower(last - 1)))
      ? []
      : null,
};

export const dropFieldInSmall: Correction = {
  id: 'drop.field-before-office',
  example: '[organization: Labour] adviser Jane Roe agreed.',
  gives: '',
  of: ['organization', 'other'],
  words: 'one',
  correct: ({ name: { first, last }, form, lower }) =>
    isField(lower(first)) && form(last) === lower(last) && isOfficeWithField(form(last)) ? [] : null,
};

export const dropOfficeBegun: Correction = {
  id: 'drop.office-begun',
  example: 'The [organization: Chief Press] Secretary agreed.',
  gives: '',
  of: ['organization'],
  words: 'several',
  correct: ({ name: { first, last }, lower, form, capital }) =>
    capital(last) && isOfficeWord(form(last)) && modifiesOffice(lower(first)) && last - first === 2
      ? []
      : null,
};

export const dropUnion: Correction = {
  id: 'drop.union-of-states',
  example: 'It gave the [organization: Union] government a month.',
  gives: '',
  of: ['organization'],
  words: 'one',
  correct: ({ name: { first, last }, form }) =>
    form(first) === 'Union' && form(last - 2) === 'the' && isOfUnion(form(last)) ? [] : null,
};

export const dropLabel: Correction = {
  id: 'drop.headline-label',
  example: '[organization: NEWS]: The bridge is shut.',
  gives: '',
  words: 'one',
  correct: ({ name: { first, last }, core, form, lower }) =>
    first === core && form(last) === ':' && isHeadlineLabel(lower(first)) ? [] : null,
};

/** The side of a picture: `From L to R`. */
export const dropSide: Correction = {
  id: 'drop.side',
  example: 'From [place: L] to [organization: R]: Jane Roe and Bo Lund.',
  gives: '',
  words: 'one',
  correct({ name: { first, last }, form }) {
    const isPair = (a: string, b: string) => /^[LR]$/.test(a) && /^[LR]$/.test(b) && a !== b;
    const joins = (mark: string) => mark === 'to' || mark === '-';
    return (joins(form(last)) && isPair(form(first), form(last + 1))) ||
      (joins(form(first - 1)) && isPair(form(first), form(first - 2)))
      ? []
      : null;
  },
};

export const dropThingOfCountry: Correction = {
  id: 'drop.thing-called-after-country',
  example: 'Traders sold [country: Guinea] fowl and [country: Brazil] nuts.',
  gives: '',
  of: ['country', 'place'],
  words: 'one',
  correct: ({ name: { first, last }, form, lower }) =>
    form(last) === lower(last) && isCalledAfterCountry(`${lower(first)} ${lower(last)}`) ? [] : null,
};
