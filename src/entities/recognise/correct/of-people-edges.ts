import { classOfHeadNoun, HONORIFICS, type RoleClass } from '../../../knowledge/offices.js';
import { endsBody } from '../../../lexicon/body-names.js';
import { isRankNoun } from '../../../lexicon/forms-of-address.js';
import { isForeignTitle, isRoyal } from '../../../lexicon/person-names.js';
import {
  endsLatinPhrase,
  isPrepositionOrForename,
  isVerbOrForename,
} from '../../../lexicon/name-particles.js';
import { isPlainCapital } from '../capitals.js';
import { isSmallWord } from '../../../lexicon/function-words.js';
import { opensNickname } from '../../../lexicon/office-phrases.js';
import { tellsOfPerson } from '../propose/people.js';
import { isNamesake } from '../namesakes.js';
import type { Correction } from './correction.js';

// People whose office, trade or party stands right beside the name.

export const cutRanks: Correction = {
  id: 'cut.ranks',
  example: 'They met [person: Pol Maj-General] again.',
  gives: '',
  of: ['person'],
  words: 'several',
  correct({ name, form, lower }) {
    const { first, last } = name;
    for (let i = first; i + 2 < last; i++)
      if (form(i + 1) === '-' && isRankNoun(lower(i)) && isRankNoun(lower(i + 2)))
        return i + 3 < last ? [{ ...name, first: i + 3 }] : [];
    return null;
  },
};

export const personByRank: Correction = {
  id: 'person.by-rank-inside',
  example: 'They heard [organization: Sgt Mat Wynd] and [place: Sgt Maj Lo Wynd] agree.',
  gives: 'person: Mat Wynd; person: Lo Wynd',
  of: ['organization', 'place', 'product'],
  words: 'several',
  correct({ name, lower, capital, known }) {
    const { first, last } = name;
    const isRank =
      (isRankNoun(lower(first)) && HONORIFICS.has(lower(first))) || isForeignTitle(lower(first));
    const ranks = isRankNoun(lower(first + 1)) && last - first > 2 ? 2 : 1;
    const isName = last - first < 3 + ranks && capital(first) && capital(last - 1);
    return isRank && isName && !endsBody(lower(last - 1)) && !known()
      ? [{ ...name, first: first + ranks, type: 'person' }]
      : null;
  },
};

export const personByParty: Correction = {
  id: 'person.by-party-behind',
  example: 'They asked [organization: Al Roe] (R-MO) and left.',
  gives: 'person: Al Roe',
  of: ['organization'],
  correct({ name, form }) {
    const { first, last } = name;
    const isParty =
      /^[(,]$/.test(form(last)) && /^[DRIL]$/.test(form(last + 1)) && /^[-–]$/.test(form(last + 2));
    return isParty && last - first > 1 && last - first < 4 ? [{ ...name, type: 'person' }] : null;
  },
};

export const personByNamesake: Correction = {
  id: 'person.by-namesake',
  example: 'They met nurse [organization: Kenya Rundt] again.',
  gives: 'person: Kenya Rundt',
  of: ['organization', 'place', 'product', 'other'],
  words: 'several',
  correct({ name, form, knowledge }) {
    const { first, last } = name;
    return last - first === 2 && isNamesake([form(first), form(first + 1)], form(first - 1), knowledge)
      ? [{ ...name, type: 'person' }]
      : null;
  },
};

export const cutPlaceBehind: Correction = {
  id: 'cut.place-behind',
  example: 'They heard Premier [person: Ella Wynd of Alberta] agree.',
  gives: 'person: Ella Wynd; place: Alberta',
  of: ['person'],
  words: 'several',
  correct({ name, lower, words, knowledge }) {
    const { first, last } = name;
    const of = words().indexOf('of');
    if (of < 2 || isRoyal(lower(first))) return null;
    const entry = knowledge.phrases.get(
      words()
        .slice(of + 1)
        .join(' '),
    )?.entry;
    return entry?.type === 'place' || entry?.type === 'country'
      ? [
          { ...name, last: first + of },
          { ...name, first: first + of + 1, last, type: entry.type, entry },
        ]
      : null;
  },
};

/** Classes of those who are hardly ever named by the body that they are of. */
const TRADES: ReadonlySet<RoleClass | undefined> = new Set<RoleClass | undefined>([
  ...(['athlete', 'artist', 'academic', 'lawyer', 'activist'] as const),
]);

/** What the model is surer of stays a body. */
const SURE = 0.7;

export const personByTrade: Correction = {
  id: 'person.by-trade-before',
  example: 'The runner [organization: Tola Jebet] won.',
  gives: 'person: Tola Jebet',
  of: ['organization'],
  words: 'several',
  correct({ name, form, lower, capital, known }) {
    const { first, last, confidence } = name;
    const isUnsure = confidence < SURE;
    const isName = isUnsure && last - first < 4 && capital(last - 1);
    const before = form(first - 1);
    const isTrade = before === lower(first - 1) && TRADES.has(classOfHeadNoun(before));
    return isName && isTrade && !known() ? [{ ...name, type: 'person' }] : null;
  },
};

/** A mark at either end of a name that opens or closes something else: a quotation, a bracket. */
const isStrayMark = (form: string) => /^(?:["“”'‘’()[\]–—-]|''|``|--)$/.test(form);

export const cutMarks: Correction = {
  id: 'cut.marks',
  example: "''It rains,'[person: ' Jane Roe] said.",
  gives: 'person: Jane Roe',
  words: 'several',
  correct({ name, form, wordsOf }) {
    let { first, last } = name;
    const bracket = name.type === 'person' ? wordsOf(first, last).indexOf('(') : -1;
    if (bracket > 0 && !wordsOf(first, last).includes(')')) last = first + bracket;
    while (first < last - 1 && isStrayMark(form(first))) first++;
    while (last > first + 1 && isStrayMark(form(last - 1)) && form(last - 1) !== ')') last--;
    return first === name.first && last === name.last ? null : [{ ...name, first, last }];
  },
};

export const dropNickname: Correction = {
  id: 'drop.nickname',
  example: 'They met Jane Roe, alias “[person: Annie]”, 40.',
  gives: '',
  of: ['person'],
  correct: ({ name: { first }, form }) =>
    /^["“'‘]$/.test(form(first - 1)) && opensNickname(form(first - 2)) ? [] : null,
};

export const cutBeforePeople: Correction = {
  id: 'cut.before-people',
  example: '[organization: Weary Ghanaians] went home.',
  gives: 'country: Ghanaians',
  of: ['organization'],
  words: 'several',
  correct({ name, form, core, known, knowledge }) {
    const { first, last } = name;
    const people = form(last - 1).endsWith('s') ? knowledge.phrases.get(form(last - 1)) : undefined;
    const isOne = last - first === 2 && first === core;
    return isOne && people?.kind === 'demonym' && !known()
      ? [{ ...name, first: last - 1, type: 'country', kind: 'demonym', entry: people.entry }]
      : null;
  },
};

/** At the start of a sentence the word is a preposition where a comma or `'s` stands behind the name. */
export const addPer: Correction = {
  id: 'add.preposition-or-forename',
  example: 'They met Per [organization: Lindholm] and Said [person: Amrani] again.',
  gives: 'person: Per Lindholm; person: Said Amrani',
  of: ['person', 'place', 'organization', 'product', 'other'],
  correct({ name, form, lower, core }) {
    const { first, last } = name;
    if (last - first > 2) return null;
    if (first - 1 > core && name.type === 'person' && isPlainCapital(form(first - 1), isVerbOrForename))
      return /^["”]$/.test(form(first - 2)) ? null : [{ ...name, first: first - 1 }];
    if (!isPlainCapital(form(first - 1), isPrepositionOrForename)) return null;
    const isPreposition =
      endsLatinPhrase(lower(first)) ||
      (first - 1 === core &&
        /^(?:,|['’]s)$/.test(form(last)) &&
        !(form(last) === ',' && tellsOfPerson(form(last + 1), form(last + 2))));
    return isPreposition ? null : [{ ...name, first: first - 1, type: 'person' }];
  },
};

/** Behind the subject of a question its verb has no ending. */
const PLAIN_VERB = /^(?!.*(?:ed|s|ing)$)[a-z]{3,}$/;
const LONGEST_QUESTION = 40;

export const cutAuxiliary: Correction = {
  id: 'cut.auxiliary',
  example: '[person: Will Roe] resign?',
  gives: 'person: Roe',
  of: ['person', 'organization', 'place', 'product', 'other'],
  words: 'several',
  correct({ name, form, lower, core, knowledge, wordsOf }) {
    const { first, last } = name;
    const opens = first === core && form(first) === 'Will';
    if (!opens || !PLAIN_VERB.test(form(last)) || isSmallWord(lower(last))) return null;
    let end = last + 1;
    while (form(end) !== '' && form(end) !== '?' && end - last < LONGEST_QUESTION) end++;
    if (form(end) !== '?') return null;
    const entry = knowledge.phrases.get(wordsOf(first + 1, last).join(' '))?.entry;
    return [{ ...name, first: first + 1, ...(entry && { type: entry.type, entry }) }];
  },
};
