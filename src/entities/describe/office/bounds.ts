import {
  isCourtesy,
  isFellow,
  joinsOffices,
  leadsState,
  modifiesOffice,
  namesTime,
  opensComplement,
  qualifiesTenure,
  runsCompany,
  standsBeforeOffice,
  TITLE_LINKS,
} from '../../../lexicon/office-phrases.js';
import { endsStyle, opensStyle } from '../../../lexicon/person-names.js';
import { isCurrent } from '../../../lexicon/tenure.js';
import { startsLower, startsUpper } from '../../../scan/letters.js';
import { isOffice } from './office.js';
import { headEnd } from './phrase.js';
import type { NamesByToken } from '../names-by-token.js';

/**
 * Cuts what stands before the office and is no part of it: `impeachment trial of President`, `yesterday
 * President`, `the Secretary and President`.
 */
export function cutToOffice(
  forms: readonly string[],
  at: NamesByToken,
  from: number,
  end: number,
): number {
  const isCapital = (i: number) => /^\p{Lu}.*\p{Ll}/u.test(forms[i]!) && isOffice(forms[i]!);
  const head = isCapital(end - 1) ? end : headEnd(forms, from, end);
  const capitals = isCapital(head - 1);
  const opens = startsUpper(forms[from] ?? '') && !startsUpper(forms[from + 2] ?? 'A');
  let start = afterRemark(forms, from, end);
  for (let i = end - 1; i > start; i--) {
    const word = forms[i - 1]!;
    if (isInside(at, i - 1) || isHyphened(forms, i - 1)) continue;
    if (
      isJoin(word) &&
      ((!hasOfficeOutsideNames(forms, at, start, i - 1) && !joinsFields(forms, at, i - 1, opens)) ||
        isAnother(forms, i - 1, end))
    )
      start = i;
    else if (capitals && i < head && isForeignTo(word, forms[i]!)) start = i;
  }
  while (
    start < end &&
    (TITLE_LINKS.has(forms[start]!) || isNoPart(forms[start]!) || isStyle(forms, start))
  )
    start++;
  return start;
}

/** `(Via interpreter) President Roe`: what stands in brackets before an office is said of what is heard. */
function afterRemark(forms: readonly string[], from: number, end: number): number {
  if (forms[from] !== '(') return forms[from] === ')' ? from + 1 : from;
  const close = forms.indexOf(')', from);
  return close === -1 || close >= end ? from : close + 1;
}

/** A word in small letters that no office with capitals has: `my friend Secretary Roe`. */
const isForeignTo = (word: string, next: string) =>
  startsLower(word) &&
  !TITLE_LINKS.has(word) &&
  !modifiesOffice(word) &&
  !qualifiesTenure(word) &&
  (!isOffice(word) || (isFellow(word) && startsUpper(next)));

/** Whether an office stands there that is no word of a name: not the `Guard` of `Coast Guard`. */
function hasOfficeOutsideNames(
  forms: readonly string[],
  at: NamesByToken,
  start: number,
  end: number,
): boolean {
  for (let i = start; i < end; i++) if (isOffice(forms[i]!) && !at.has(i)) return true;
  return false;
}

/** `editor-in-chief`: a small word between hyphens joins no two offices. */
const isHyphened = (forms: readonly string[], i: number) => forms[i - 1] === '-' && forms[i + 1] === '-';

/** Within a name of several words, whose small words join nothing. */
function isInside(at: NamesByToken, i: number): boolean {
  const mention = at.get(i);
  return mention !== undefined && mention.first < i && i < mention.last;
}

/** `trade and industry` before `minister`: the word on either side is a field, written alike. */
function joinsFields(forms: readonly string[], at: NamesByToken, join: number, opens: boolean): boolean {
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
const isAnother = (forms: readonly string[], join: number, end: number) =>
  forms[join] === 'and' &&
  (isDefinite(forms, join, end) ||
    (/^\p{Ll}+s$/u.test(beforeJoin(forms, join)) &&
      isOffice(beforeJoin(forms, join)) &&
      startsUpper(forms[join + 1]!)));

const beforeJoin = (forms: readonly string[], join: number) =>
  forms[forms[join - 1] === ',' ? join - 2 : join - 1] ?? '';

/**
 * `the Secretary and` whoever, `the Deputy Secretary and President`; but `the Deputy Prime Minister and
 * Foreign Minister` is one, and so is `assistant to the President and Adviser`.
 */
function isDefinite(forms: readonly string[], join: number, end: number): boolean {
  let first = join;
  while (startsUpper(forms[first - 1] ?? '') && forms[first - 1] !== 'The') first--;
  if (first === join || forms[first - 1]?.toLowerCase() !== 'the') return false;
  if (!isOffice(forms[join - 1]!) || opensComplement(forms[first - 2] ?? '')) return false;
  const [one, other] = [forms[join - 1]!.toLowerCase(), forms[end - 1]!.toLowerCase()];
  if (join - first === 1) return !runsCompany(other);
  return leadsState(one) && leadsState(other) && one !== 'minister';
}

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
  isCourtesy(form.toLowerCase()) ||
  (isCurrent(form.toLowerCase()) && !isOffice(form)) ||
  /^\d/.test(form) ||
  standsBeforeOffice(form.toLowerCase()) ||
  (startsUpper(form) && form !== 'May' && namesTime(form.toLowerCase()));
