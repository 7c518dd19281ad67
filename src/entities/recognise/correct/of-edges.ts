import { forenames } from '../../../knowledge/name-lists.js';
import { HONORIFICS, isOfficeWord } from '../../../knowledge/offices.js';
import { opensName } from '../../../lexicon/name-particles.js';
import { headsBody, isField, isOftenNamedFor, joinsBodyParts } from '../../../lexicon/body-names.js';
import { CORRELATIVES } from '../../../lexicon/function-words.js';
import { isHeadOfBody } from '../propose/bodies.js';
import { isAlsoSurname, isRoyal } from '../../../lexicon/person-names.js';
import type { Beside, Correction } from './correction.js';

// Where the name of a body or of a person begins and ends.

const LONGEST_TAIL = 6;

/** End of the fields that go on behind token `from`: `, Technology and Innovation`; `from` where none do. */
function fieldsEnd({ form, lower, capital, capitalsEnd }: Beside, from: number): number {
  let at = from;
  const isPart = (i: number) => capital(i) && !capital(i + 1);
  while (form(at) === ',' && isPart(at + 1) && isField(lower(at + 1))) at += 2;
  const and = form(at) === ',' ? at + 1 : at;
  if (form(and) !== 'and' && form(and) !== '&') return from;
  const end = capitalsEnd(and + 1);
  const isLast = end > and + 1 && end < and + 4 && (at > from || isField(lower(end - 1)));
  return isLast ? end : from;
}

export const addLastFields: Correction = {
  id: 'add.last-fields',
  example: 'The [organization: Ministry of Education], Technology and Innovation agreed.',
  gives: 'organization: Ministry of Education , Technology and Innovation',
  of: ['organization'],
  correct(beside) {
    const { name, form, lower, capital } = beside;
    const { first, last } = name;
    const head = lower(first) === 'the' ? first + 1 : first;
    const isOfFields =
      capital(head) &&
      headsBody(lower(head)) &&
      /^(?:of|for)$/.test(form(head + 1)) &&
      isField(lower(last - 1));
    const end = isOfFields ? fieldsEnd(beside, last) : last;
    return end > last ? [{ ...name, last: end }] : null;
  },
};

export const addTail: Correction = {
  id: 'add.tail-before-acronym',
  example: 'The [organization: National Council for Persons] with Disabilities (CONADIS) agreed.',
  gives: 'organization: National Council for Persons with Disabilities',
  of: ['organization'],
  words: 'several',
  correct({ name, form, capital }) {
    const { first, last } = name;
    let end = last;
    while (end - last < LONGEST_TAIL && (capital(end) || joinsBodyParts(form(end)))) end++;
    const isDefined =
      end > last + 1 &&
      joinsBodyParts(form(last)) &&
      capital(end - 1) &&
      form(end) === '(' &&
      /^[A-Z]{3,8}$/.test(form(end + 1)) &&
      form(end + 2) === ')';
    const letters = form(first)[0] === form(end + 1)[0] || form(first + 1)[0] === form(end + 1)[0];
    return isDefined && letters ? [{ ...name, last: end }] : null;
  },
};

export const splitHolder: Correction = {
  id: 'split.holder',
  example: 'The chairman of the [organization: Assembly of Nations Anna Roe] agreed.',
  gives: 'organization: Assembly of Nations; person: Anna Roe',
  of: ['organization'],
  words: 'several',
  correct({ name, form, capital }) {
    const { first, last } = name;
    const of = form(first - 1) === 'the' ? first - 2 : first - 1;
    if (form(of) !== 'of' || !isOfficeWord(form(of - 1))) return null;
    const isPerson =
      last - first > 3 && forenames().has(form(last - 2)) && capital(last - 1) && capital(last - 3);
    return isPerson
      ? [
          { ...name, last: last - 2 },
          { ...name, first: last - 2, type: 'person' },
        ]
      : null;
  },
};

export const cutOfficeInside: Correction = {
  id: 'cut.office-inside',
  example: 'Guardian of the Two [person: Mosques Sheikh Salman] agreed.',
  gives: 'person: Salman',
  of: ['person'],
  words: 'several',
  correct({ name, form, lower }) {
    const { first, last } = name;
    const isInName = (i: number) => isRoyal(lower(i)) && forenames().has(form(first));
    for (let i = last - 2; i > first; i--)
      if (isTitle(form(i), lower(i)) && !isInName(i)) return [{ ...name, first: i + 1 }];
    return null;
  },
};

/** A correlative that opens the sentence is no part of the name behind it. */
export const cutCorrelative: Correction = {
  id: 'cut.correlative',
  example: '[organization: Neither Nordvik] nor Sund agreed.',
  gives: 'organization: Nordvik',
  words: 'several',
  correct({ name, lower }) {
    const { first, last } = name;
    const second = CORRELATIVES.get(lower(first));
    return second !== undefined && lower(last) === second ? [{ ...name, first: first + 1 }] : null;
  },
};

export const addPatron: Correction = {
  id: 'add.patron',
  example: 'The King [organization: Hassan Research Center] opened.',
  gives: 'organization: King Hassan Research Center',
  of: ['organization'],
  words: 'several',
  correct: ({ name, lower, capital }) =>
    capital(name.first - 1) && isRoyal(lower(name.first - 1)) && isOftenNamedFor(lower(name.last - 1))
      ? [{ ...name, first: name.first - 1 }]
      : null,
};

export const splitBodies: Correction = {
  id: 'split.bodies',
  example: 'The [organization: Lobata National Police and the Bureau of Roads] agreed.',
  gives: 'organization: Lobata National Police; organization: Bureau of Roads',
  of: ['organization'],
  words: 'several',
  correct({ name, form, capital, wordsOf }) {
    const { first, last } = name;
    for (let i = first + 2; i < last - 2; i++) {
      const isTwo = form(i) === 'and' && form(i + 1) === 'the' && capital(i + 2);
      if (!isTwo || !isHeadOfBody(form(i - 1))) continue;
      const rest = wordsOf(i + 2, last);
      return rest.some(isHeadOfBody)
        ? [
            { ...name, last: i },
            { ...name, first: i + 2 },
          ]
        : null;
    }
    return null;
  },
};

export const cutPlural: Correction = {
  id: 'cut.plural-before',
  example: '[organization: Rivals Unicef] and Oxfam agreed.',
  gives: 'organization: Unicef',
  words: 'several',
  correct({ name, form, core, known, words, knowledge }) {
    const { first } = name;
    const isPlural = first === core && /^\p{Lu}\p{Ll}{2,}s$/u.test(form(first));
    if (!isPlural || known()) return null;
    const entry = knowledge.phrases.get(words().slice(1).join(' '))?.entry;
    return entry?.type === 'organization' && !knowledge.phrases.get(form(first))
      ? [{ ...name, first: first + 1, type: entry.type, entry }]
      : null;
  },
};

/** A capital at a particle makes it the first part of the person's name, wherever it stands. */
export const addFirstPart: Correction = {
  id: 'add.first-part',
  example: 'Le [person: Thi Hoa] agreed.',
  gives: 'person: Le Thi Hoa',
  of: ['person'],
  correct({ name, form, lower }) {
    const { first } = name;
    const opens = /^\p{Lu}\p{Ll}+$/u.test(form(first - 1)) && opensName(lower(first - 1));
    return opens ? [{ ...name, first: first - 1 }] : null;
  },
};

const isTitle = (form: string, lower: string) =>
  (HONORIFICS.has(lower) && lower !== 'st.') ||
  (isOfficeWord(form) &&
    /^\p{Lu}\p{Ll}{3}/u.test(form) &&
    !isAlsoSurname(lower) &&
    !forenames().has(form));
