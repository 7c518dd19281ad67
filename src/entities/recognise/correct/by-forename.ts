import {
  endsLatinPhrase,
  isNameParticle,
  joinsName,
  isPrepositionOrForename,
} from '../../../lexicon/name-particles.js';
import { isBe, isFutureAuxiliary, isHypothetical } from '../../../lexicon/auxiliaries.js';
import { isAlsoForename } from '../../../lexicon/person-names.js';
import { isPreposition } from '../../../lexicon/function-words.js';
import { isWeekday } from '../../../lexicon/time-words.js';
import { forenames } from '../../../knowledge/name-lists.js';
import { standsBeforePlace } from '../../../lexicon/place-names.js';
import { isPlainCapital } from '../capitals.js';
import { isKnownSurname } from '../known-surname.js';
import { endsLikeNoPerson } from '../like-no-person.js';
import { isVietnameseName } from '../propose/vietnamese.js';
import type { Beside, Correction } from './correction.js';

// People by the words of their names alone.

export const personByWordForename: Correction = {
  id: 'person.by-word-forename',
  example: 'They left [organization: Hope Chirwa] alone.',
  gives: 'person: Hope Chirwa',
  of: ['organization', 'place', 'product', 'other'],
  words: 'several',
  correct({ name, form, lower, known }) {
    const { first, last, type } = name;
    if (last - first !== 2 || !isPlainCapital(form(first), isAlsoForename)) return null;
    if (isWeekday(lower(first)) && isPreposition(lower(first - 1))) return null;
    const surname = form(last - 1);
    if (!/^\p{Lu}\p{Ll}+$/u.test(surname) || endsLikeNoPerson(surname) || known()) return null;
    if (standsBeforePlace(lower(first - 1)) && type === 'place') return null;
    return isKnownSurname(surname) ? [{ ...name, type: 'person' }] : null;
  },
};

/** As a body or place a Vietnamese name must be surer than this. */
const SURE_OF_SYLLABLES = 0.9;

export const personBySyllables: Correction = {
  id: 'person.by-syllables',
  example: 'They quoted [organization: Do Kha Lieu Tran] again.',
  gives: 'person: Do Kha Lieu Tran',
  of: ['organization', 'place', 'product', 'other'],
  words: 'several',
  correct: ({ name, words, known }) =>
    name.confidence < SURE_OF_SYLLABLES &&
    isVietnameseName(words()) &&
    !endsLikeNoPerson(words().at(-1)!) &&
    !known()
      ? [{ ...name, type: 'person' }]
      : null,
};

/** Words of a pair that may be a firm: `Ben and Jerry`. */
const SHORT_PAIR = 3;
/** Letters of the shortest verb that is looked for. */
const SHORTEST_VERB = 3;

/** A verb or `and` between two people was taken into the name of both. */
export const splitAtVerb: Correction = {
  id: 'split.at-verb',
  example: '[person: Dan Ben-Ari sued Omar al-Rifi]; [organization: Sanne ter Hal and Daan] won.',
  gives: 'person: Dan Ben - Ari; person: Omar al - Rifi; person: Sanne ter Hal; person: Daan',
  of: ['person', 'organization'],
  words: 'several',
  correct({ name, form, capital, known }) {
    const { first, last, type } = name;
    const isLong = last - first > SHORT_PAIR;
    for (let i = first + 1; i + 1 < last; i++) {
      const word = form(i);
      const isVerb = word.length >= SHORTEST_VERB && /^[a-z]+ed$|^met$|^won$/.test(word);
      const areTwo = isLong && isForename(form(first)) && isForename(form(i + 1)) && !known();
      const isBetween = type === 'person' ? isVerb : (isVerb || word === 'and') && areTwo;
      if (isBetween && capital(i + 1) && form(i - 1) !== '-' && !isNameParticle(word))
        return [
          { ...name, type: 'person', last: i },
          { ...name, type: 'person', first: i + 1 },
        ];
    }
    return null;
  },
};

/** As a body a name that begins with initials must be surer than this. */
const SURE_OF_INITIALS = 0.85;

export const personByInitials: Correction = {
  id: 'person.by-initials',
  example: '[organization: J.P. Bamba] agreed.',
  gives: 'person: J.P. Bamba',
  of: ['organization', 'product', 'other'],
  words: 'several',
  correct({ name, form, known, knowledge }) {
    const { first, last, confidence } = name;
    const surname = form(last - 1);
    const isName =
      (last - first === 2 || last - first === 3) &&
      /^(?:\p{Lu}\.){1,3}$/u.test(form(first)) &&
      /^\p{Lu}[\p{Ll}.]+$/u.test(form(first + 1)) &&
      /^\p{Lu}\p{Ll}+$/u.test(surname);
    return isName &&
      confidence < SURE_OF_INITIALS &&
      !endsLikeNoPerson(surname) &&
      !knowledge.phrases.get(form(first)) &&
      !known()
      ? [{ ...name, type: 'person' }]
      : null;
  },
};

export const personByPer: Correction = {
  id: 'person.by-preposition-or-forename',
  example: 'They told [organization: Per Lindholm] so.',
  gives: 'person: Per Lindholm',
  of: ['organization', 'place', 'product', 'other'],
  words: 'several',
  correct: ({ name: { first, last }, name, form, lower, known }) =>
    last - first === 2 &&
    isPlainCapital(form(first), isPrepositionOrForename) &&
    !endsLatinPhrase(lower(first + 1)) &&
    !known()
      ? [{ ...name, type: 'person' }]
      : null,
};

/** As a body or place a name with a forename must be surer than the first; than the other with a surname. */
const SURE_OF_FORENAME = 0.9,
  SURE_OF_BOTH = 0.98;
const LONGEST_WITH_FORENAME = 4;

export const personByForename: Correction = {
  id: 'person.by-forename',
  example: 'They thanked [organization: Nurlan Besmek] and [place: N’Goran Besmé].',
  gives: 'person: Nurlan Besmek; person: N’Goran Besmé',
  of: ['organization', 'place', 'product', 'other'],
  words: 'several',
  correct(beside) {
    const { name, form, lower, known, knowledge, words } = beside;
    const { first, last, confidence } = name;
    const surname = form(last - 1);
    if (!isForename(form(first)) || !isWholeName(beside) || endsLikeNoPerson(surname)) return null;
    const hasBoth = isKnownSurname(surname);
    if (confidence >= (hasBoth ? SURE_OF_BOTH : SURE_OF_FORENAME)) return null;
    if (!hasBoth && (knowledge.phrases.get(form(first)) || standsBeforePlace(lower(first - 1))))
      return null;
    return known() || knowledge.place(words().join(' ')) ? null : [{ ...name, type: 'person' }];
  },
};

/** `May Chen may join`: a word at the start of a sentence before a surname of which something is told. */
export const addWordForename: Correction = {
  id: 'add.word-as-forename',
  example: 'May [person: Chen] will sing.',
  gives: 'person: May Chen',
  of: ['person'],
  words: 'one',
  correct({ name, form, lower, core }) {
    const { first, last } = name;
    const isForename =
      first - 1 === core && isPlainCapital(form(core), isAlsoForename) && !isWeekday(lower(core));
    const next = form(last);
    const isSubject =
      isFutureAuxiliary(next) ||
      isHypothetical(next) ||
      isBe(next) ||
      /^\p{Ll}{2,}(?:ed|s)$|^said$/u.test(next);
    return isForename && isSubject && isKnownSurname(form(first))
      ? [{ ...name, first: first - 1 }]
      : null;
  },
};

/** On the list, or like `N'Golo`. */
const isForename = (form: string) => forenames().has(form) || /^[NM]['’]\p{Lu}\p{Ll}+$/u.test(form);

/** Whether the words of a name may be those of one person: capitals, with small words between them. */
const isWholeName = ({ name: { first, last }, form, words }: Beside) =>
  last - first <= LONGEST_WITH_FORENAME &&
  /^(?:\p{Ll}['’])?\p{Lu}[\p{Ll}'’]+(?:\p{Lu}\p{Ll}+)?$/u.test(form(last - 1)) &&
  words().every(
    (word) =>
      /^\p{Lu}\p{L}*[\p{Ll}'’.]/u.test(word) ||
      joinsName(word) ||
      word === '-' ||
      /^\p{Ll}['’]\p{Lu}/u.test(word),
  );
