import {
  joinsOffices,
  modifiesOffice,
  namesTime,
  qualifiesTenure,
  standsBeforeOffice,
  TITLE_LINKS,
} from '../../../lexicon/office-phrases.js';
import { endsStyle, opensStyle } from '../../../lexicon/person-names.js';
import { isCurrent } from '../../../lexicon/tenure.js';
import { startsLower, startsUpper } from '../../../scan/letters.js';
import { isOffice, type MentionAt } from './office.js';

/**
 * Cuts what stands before the office and is no part of it: `impeachment trial of President`, `yesterday
 * President`, `the Secretary and President`.
 */
export function cutToOffice(forms: readonly string[], at: MentionAt, from: number, end: number): number {
  const capitals = /^\p{Lu}.*\p{Ll}/u.test(forms[end - 1]!) && isOffice(forms[end - 1]!);
  const opens = startsUpper(forms[from] ?? '') && !startsUpper(forms[from + 2] ?? 'A');
  let start = from;
  for (let i = end - 1; i > start; i--) {
    const word = forms[i - 1]!;
    if (isInside(at, i - 1)) continue;
    if (
      isJoin(word) &&
      ((!hasOfficeOutsideNames(forms, at, start, i - 1) && !joinsFields(forms, at, i - 1, opens)) ||
        isAnother(forms, start, i - 1))
    )
      start = i;
    else if (capitals && isForeignTo(word)) start = i;
  }
  while (
    start < end &&
    (TITLE_LINKS.has(forms[start]!) || isNoPart(forms[start]!) || isStyle(forms, start))
  )
    start++;
  return start;
}

/** A word in small letters that no office with capitals has. */
const isForeignTo = (word: string) =>
  startsLower(word) &&
  !TITLE_LINKS.has(word) &&
  !modifiesOffice(word) &&
  !qualifiesTenure(word) &&
  !isOffice(word);

/** Whether an office stands there that is no word of a name: not the `Guard` of `Coast Guard`. */
function hasOfficeOutsideNames(
  forms: readonly string[],
  at: MentionAt,
  start: number,
  end: number,
): boolean {
  for (let i = start; i < end; i++) if (isOffice(forms[i]!) && !at.has(i)) return true;
  return false;
}

/** Within a name of several words, whose small words join nothing. */
function isInside(at: MentionAt, i: number): boolean {
  const mention = at.get(i);
  return mention !== undefined && mention.first < i && i < mention.last;
}

/** `trade and industry` before `minister`: the word on either side is a field, written alike. */
function joinsFields(forms: readonly string[], at: MentionAt, join: number, opens: boolean): boolean {
  const [before = '', after = ''] = [forms[join - 1], forms[join + 1]];
  return (
    forms[join] === 'and' &&
    !at.has(join - 1) &&
    !isNoPart(before) &&
    !isOffice(after) &&
    !modifiesOffice(after.toLowerCase()) &&
    (startsUpper(before) === startsUpper(after) || opens)
  );
}

/**
 * `The Secretary and President Ghani`, `lawyers and President Ghani`: an office with an article or a plural
 * in small letters stands for someone else.
 */
const isAnother = (forms: readonly string[], start: number, join: number) =>
  forms[join] === 'and' &&
  ((join - start === 1 && forms[start - 1]?.toLowerCase() === 'the' && startsUpper(forms[start]!)) ||
    (/^\p{Ll}+s$/u.test(forms[join - 1]!) &&
      isOffice(forms[join - 1]!) &&
      startsUpper(forms[join + 1]!)));

/** `His Royal Highness`: a form of address before an office. */
function isStyle(forms: readonly string[], i: number): boolean {
  const [form, next = ''] = [forms[i]!, forms[i + 1]];
  const isOne = endsStyle(form.toLowerCase()) || opensStyle(form.toLowerCase());
  return startsUpper(form) && (isOne || (startsUpper(next) && endsStyle(next.toLowerCase())));
}

/** As headlines have them too: `Minister OF Trade`. */
const isJoin = (form: string) => joinsOffices(form) || joinsOffices(form.toLowerCase());

/** Numbers, times and words that count or compare. `May` may be a name. */
const isNoPart = (form: string) =>
  form === '-' ||
  (isCurrent(form.toLowerCase()) && !isOffice(form)) ||
  /^\d/.test(form) ||
  standsBeforeOffice(form.toLowerCase()) ||
  (startsUpper(form) && form !== 'May' && namesTime(form.toLowerCase()));
