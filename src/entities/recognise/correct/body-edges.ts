import { leadsToPurpose, takesPurpose } from '../../../lexicon/body-edges.js';
import { headsBody } from '../../../lexicon/body-names.js';
import { isDemonstrative, isQuantifier } from '../../../lexicon/function-words.js';
import { isMonthName, isWeekday } from '../../../lexicon/time-words.js';
import { isHeadInSmall, isHeadOfBody } from '../propose/bodies.js';
import type { Correction } from './correction.js';

// Where the name of a body begins and ends.

export const addPurpose: Correction = {
  id: 'add.purpose',
  example: 'The [organization: House Select Committee] on Lobata met on Monday.',
  gives: 'organization: House Select Committee on Lobata',
  of: ['organization'],
  words: 'several',
  correct({ name, form, lower, capital, capitalsEnd, known }) {
    const { last } = name;
    const next = lower(last + 1);
    const isOpen =
      takesPurpose(lower(last - 1)) &&
      leadsToPurpose(form(last)) &&
      capital(last + 1) &&
      !isWeekday(next) &&
      !isMonthName(next);
    if (!isOpen || known()) return null;
    return [{ ...name, last: capitalsEnd(last + 1) }];
  },
};

export const cutBeforeBody: Correction = {
  id: 'cut.before-body',
  example: 'They came at the [organization: invitation of the Government of Lobata] in May.',
  gives: 'organization: Government of Lobata',
  of: ['organization'],
  words: 'several',
  correct({ name, form, lower, capital, knowledge, wordsOf }) {
    const { first, last } = name;
    const head = form(first) === 'the' ? first + 1 : first;
    if (capital(head) || form(head + 1) !== 'of') return null;
    if (isHeadInSmall(lower(head)) || headsBody(lower(head)) || lower(head) === 'government')
      return null;
    const rest = form(head + 2) === 'the' ? head + 3 : head + 2;
    if (rest >= last || !capital(rest)) return null;
    const words = wordsOf(rest, last);
    const entry = knowledge.phrases.get(words.join(' '))?.entry;
    if (entry) return [{ ...name, first: rest, type: entry.type, entry }];
    return isHeadOfBody(words[0]!) || words[0] === 'Government' ? [{ ...name, first: rest }] : [];
  },
};

export const cutDeterminer: Correction = {
  id: 'cut.determiner',
  example: '[organization: This Court] agreed.',
  gives: 'organization: Court',
  of: ['organization'],
  words: 'several',
  correct: ({ name, lower }) =>
    lower(name.first) !== 'all' &&
    (isDemonstrative(lower(name.first)) || isQuantifier(lower(name.first)))
      ? [{ ...name, first: name.first + 1 }]
      : null,
};

export const addCampus: Correction = {
  id: 'add.campus',
  example: 'Staff of the [organization: University of California], Riverside agreed.',
  gives: 'organization: University of California , Riverside',
  of: ['organization'],
  words: 'several',
  correct({ name, form, lower, capital, capitalsEnd, knowledge, wordsOf }) {
    const { first, last } = name;
    const isWhole = lower(first) === 'university' && form(first + 1) === 'of';
    if (!isWhole || form(last) !== ',' || !capital(last + 1)) return null;
    const state = knowledge.phrases.get(wordsOf(first + 2, last).join(' '))?.entry;
    const end = capitalsEnd(last + 1);
    const town = wordsOf(last + 1, end).join(' ');
    const isCampus =
      state?.subtype === 'region' && /^(?:town|place)$/.test(knowledge.place(town)?.kind ?? '');
    return isCampus ? [{ ...name, last: end }] : null;
  },
};

const isDash = (form: string) => form === '–' || form === '-';

export const addBehindDash: Correction = {
  id: 'add.behind-dash',
  example: 'The [organization: Lobatan Export]–Import Bank agreed.',
  gives: 'organization: Lobatan Export – Import Bank',
  of: ['organization'],
  words: 'several',
  correct({ name, form, lower, capital, capitalsEnd, words }) {
    const { last } = name;
    if (!isDash(form(last)) || !capital(last + 1) || words().some(isHeadOfBody)) return null;
    const end = capitalsEnd(last + 1);
    const isBody = end > last + 2 && (isHeadOfBody(form(end - 1)) || headsBody(lower(end - 1)));
    return isBody ? [{ ...name, last: end }] : null;
  },
};
