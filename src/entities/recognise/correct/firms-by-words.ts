import { forenames } from '../../../knowledge/name-lists.js';
import {
  answersPress,
  belongsToFirm,
  declines,
  doesBusiness,
  isReporting,
  isResult,
  opensResult,
  standsInSilence,
  isTitleOfFirm,
  movesAsShares,
} from '../../../lexicon/business-words.js';
import { isGenitive } from '../../../lexicon/function-words.js';
import { isPersonalTitle } from '../../../lexicon/person-names.js';
import { isKnownSurname } from '../known-surname.js';
import type { Beside, Correction } from './correction.js';

// Firms of which nothing but what is told of their business says that they are any.

/** Words between `its` and what it is of: `its second-quarter net profit`. */
const LONGEST_RESULT = 4;

/** Token of a result, `profit`, that ends the small words from `from` on; -1 where none does. */
function resultAt({ form }: Beside, from: number): number {
  for (let i = from; i < from + LONGEST_RESULT && /^\p{Ll}[\p{Ll}-]*$|^-$|^\d/u.test(form(i)); i++)
    if (isResult(form(i))) return i;
  return -1;
}

/** Whether what stands behind the name is told of firms alone. */
function tellsOfFirm(beside: Beside): boolean {
  const { name, form } = beside;
  const next = form(name.last);
  if (isTitleOfFirm(next)) return movesAsShares(form(name.last + 1));
  if (isGenitive(next)) {
    const result = resultAt(beside, name.last + 1);
    return result > name.last + 1 || (result > 0 && isTitleOfFirm(form(result)));
  }
  if (!isReporting(next)) return false;
  const from = opensResult(form(name.last + 1)) ? name.last + 2 : name.last + 1;
  const isOwn = form(from - 1) === 'its' || form(from) === 'its';
  return (isOwn || next !== 'said') && resultAt(beside, form(from) === 'its' ? from + 1 : from) >= 0;
}

export const bodyByBusiness: Correction = {
  id: 'body.by-business',
  example:
    '[person: Zelvanis] said its net profit rose, [place: Ovantel] posted a loss and ' +
    "[person: Kambrel]'s annual sales fell; [product: Tivaro] shares rose.",
  gives: 'organization: Zelvanis; organization: Ovantel; organization: Kambrel; organization: Tivaro',
  of: ['person', 'place', 'product', 'other', 'event'],
  defines: true,
  correct(beside) {
    const { name, form, known, knowledge, words } = beside;
    if (name.kind !== 'name' || !tellsOfFirm(beside) || known()) return null;
    const isSomebody =
      name.type === 'person' &&
      (forenames().has(form(name.first)) || isKnownSurname(form(name.last - 1)));
    return isSomebody || knowledge.place(words().join(' ')) ? null : [{ ...name, type: 'organization' }];
  },
};

export const cutKindInFront: Correction = {
  id: 'cut.kind-in-front',
  example: '[organization: Drugmaker Zelvanis] agreed.',
  gives: 'organization: Zelvanis',
  of: ['organization', 'person', 'product', 'other'],
  words: 'several',
  correct({ name, lower, capital, core, known }) {
    const { first } = name;
    const isKind = first === core && /^\p{Ll}{3,}maker$/u.test(lower(first)) && capital(first + 1);
    return isKind && !known() ? [{ ...name, first: first + 1, type: 'organization' }] : null;
  },
};

export const bodyByWhoseItIs: Correction = {
  id: 'body.by-those-it-has',
  example: '[person: Zelvo] founders left; [place: Ovanta], which competes with Kambrel, grew.',
  gives: 'organization: Zelvo; organization: Ovanta',
  of: ['person', 'place', 'product', 'other'],
  words: 'one',
  defines: true,
  correct({ name, form, lower, knowledge, known }) {
    const { first, last } = name;
    const isWhich = form(last) === ',' && form(last + 1) === 'which' && doesBusiness(form(last + 2));
    if (name.kind !== 'name' || !(isWhich || belongsToFirm(lower(last)))) return null;
    const isTown = knowledge.place(form(first)) !== null;
    const isSomebody = isPersonalTitle(lower(first - 1)) || (!isWhich && isKnownSurname(form(first)));
    return isTown || isSomebody || known() ? null : [{ ...name, type: 'organization' }];
  },
};

/** Most words between the verb and what is not said: `did not immediately want to comment`. */
const LONGEST_SILENCE = 5;

export const bodyBySilence: Correction = {
  id: 'body.by-silence',
  example: '[place: Fiordland Jetta] did not want to comment.',
  gives: 'organization: Fiordland Jetta',
  of: ['place', 'product', 'other', 'event'],
  defines: true,
  correct({ name, form, knowledge, words, known }) {
    const { last } = name;
    if (name.kind !== 'name' || !declines(form(last))) return null;
    let at = last + 1;
    while (at - last < LONGEST_SILENCE && standsInSilence(form(at))) at++;
    const isSilent = at > last + 1 && answersPress(form(at));
    return isSilent && !known() && !knowledge.place(words().join(' '))
      ? [{ ...name, type: 'organization' }]
      : null;
  },
};
