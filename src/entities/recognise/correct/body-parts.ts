import { endsCompany } from '../../../lexicon/body-forms.js';
import { describesCountry } from '../../../lexicon/place-names.js';
import { linksBody } from '../../../lexicon/body-names.js';
import { callsAuthor, isBeforeRole } from '../../../lexicon/bylines.js';
import { isActing } from '../../../lexicon/tenure.js';
import type { Candidate } from '../candidate.js';
import type { Correction } from './correction.js';

// What a model took into the name of a body, or left out of it.

export const cutSyllable: Correction = {
  id: 'cut.syllable-at-end',
  example: 'The head of [organization: Radio Lobata Ji]-won [person: Park] agreed.',
  gives: 'organization: Radio Lobata; person: Park',
  of: ['organization'],
  words: 'several',
  correct({ name, form, lower, capital }) {
    const { last } = name;
    const isForename =
      form(last) === '-' &&
      form(last + 1) === lower(last + 1) &&
      /^\p{L}+$/u.test(form(last + 1)) &&
      capital(last + 2);
    return isForename ? [{ ...name, last: last - 1 }] : null;
  },
};

export const cutActing: Correction = {
  id: 'cut.acting-at-end',
  example: 'The [organization: Lobata Tea Council Acting] Director Ann Roe agreed.',
  gives: 'organization: Lobata Tea Council',
  of: ['organization'],
  words: 'several',
  correct({ name, lower, capital }) {
    const { last } = name;
    const isCut = isActing(lower(last - 1)) && capital(last);
    return isCut ? [{ ...name, last: last - 1 }] : null;
  },
};

/** A government in small letters is none by name; its country is. */
export const cutGovernment: Correction = {
  id: 'cut.government',
  example: 'The [organization: caretaker government of Lebanon] fell.',
  gives: 'country: Lebanon',
  of: ['organization'],
  words: 'several',
  correct({ name, form, words, knowledge }) {
    const at = words().indexOf('government');
    if (at < 0 || form(name.first + at + 1) !== 'of') return null;
    const rest = words().slice(at + 2);
    const phrase = knowledge.phrases.get(rest.filter((word) => word !== 'the').join(' '));
    return phrase?.entry.type === 'country'
      ? [{ ...name, first: name.last - rest.filter((word) => word !== 'the').length, type: 'country' }]
      : null;
  },
};

/** `Neighbouring Senegal` at the front of a sentence: what its country is beside the name. */
export const cutSituation: Correction = {
  id: 'cut.situation',
  example: '[organization: Landlocked Bolivia] asked for help.',
  gives: 'country: Bolivia',
  of: ['organization', 'place', 'person'],
  words: 'several',
  correct({ name, lower, words, knowledge }) {
    if (!describesCountry(lower(name.first))) return null;
    const entry = knowledge.phrases.get(words().slice(1).join(' '))?.entry;
    return entry?.type === 'country'
      ? [{ ...name, first: name.first + 1, type: 'country', entry }]
      : null;
  },
};

/** A faction's letter belongs to the acronym of its party. */
export const addFaction: Correction = {
  id: 'add.faction',
  example: 'Leaders of the [organization: NPL](M) agreed.',
  gives: 'organization: NPL ( M )',
  of: ['organization'],
  words: 'one',
  correct: ({ name, form }) =>
    /^[A-Z]{2,5}$/.test(form(name.first)) &&
    form(name.last) === '(' &&
    /^(?:[A-Z]|ML|SP|AP)$/.test(form(name.last + 1)) &&
    form(name.last + 2) === ')'
      ? [{ ...name, last: name.last + 3 }]
      : null,
};

export const hashtag: Correction = {
  id: 'other.hashtag',
  example: 'Many wrote [organization: #FreeLund] on walls.',
  gives: 'other: #FreeLund',
  of: ['organization', 'person', 'place'],
  correct: ({ name, form }) => (form(name.first).startsWith('#') ? [{ ...name, type: 'other' }] : null),
};

export const splitCompanies: Correction = {
  id: 'split.companies',
  example: 'Then [organization: Nord Kabel AB sued Roe Lager AG] in May.',
  gives: 'organization: Nord Kabel AB; organization: Roe Lager AG',
  of: ['organization'],
  correct({ name, lower, form, capital }) {
    const { first, last } = name;
    for (let i = first + 1; i + 2 < last; i++) {
      const isEnd = capital(i) && endsCompany(lower(i)) && form(i + 1) === lower(i + 1);
      if (isEnd && /^\p{Ll}{2,}$/u.test(form(i + 1)) && !linksBody(form(i + 1)) && capital(i + 2))
        return [
          { ...name, last: i + 1 },
          { ...name, first: i + 2 },
        ];
    }
    return null;
  },
};

export const dropBylineRole: Correction = {
  id: 'drop.byline-role',
  example: 'By [organization: Our Correspondent] in Lund.',
  gives: '',
  correct({ name: { first, last }, lower, words }) {
    const isRole = last - first > 1 && callsAuthor(lower(last - 1));
    return isRole &&
      words()
        .slice(0, -1)
        .every((word) => isBeforeRole(word.toLowerCase()))
      ? []
      : null;
  },
};

/** Firms with `&` in their names: `Ernst & Young and Brown & Root`. */
export const splitPairs: Correction = {
  id: 'split.pairs',
  example: 'They wrote to [organization: Roe & Lund and Dahl & Wynd] in May.',
  gives: 'organization: Roe & Lund; organization: Dahl & Wynd',
  of: ['organization'],
  words: 'several',
  correct({ name, words }) {
    const firms: Candidate[] = [];
    let first = 0;
    for (let end = 0; end <= words().length; end++) {
      if (end < words().length && words()[end] !== 'and') continue;
      if (!words().slice(first, end).includes('&')) return null;
      firms.push({ ...name, first: name.first + first, last: name.first + end });
      first = end + 1;
    }
    return firms.length > 1 ? firms : null;
  },
};
