import {
  isBornTitle,
  isClericTitle,
  isFormOfAddress,
  isRankInLetters,
  isRankNoun,
  isRetiredMark,
  isStyleOfAddress,
  opensAddress,
  opensGeneralOffice,
  opensRank,
} from '../../../lexicon/forms-of-address.js';
import { linksToName } from '../../../lexicon/office-phrases.js';
import { isActing } from '../../../lexicon/tenure.js';
import type { WordKind } from '../../../lexicon/word-kind.js';
import { isOffice } from './office.js';
import { startsUpper } from '../../../scan/letters.js';

/**
 * Tokens before which the title of the person named at token `name` may end, to be tried in this order:
 * without ranks and forms of address behind an office, then with them.
 */
export function titleEnds(forms: readonly string[], name: number, core: number): number[] {
  let end = isLink(forms, name - 1) ? name - 1 : name;
  while (end > core && isAddress(forms, end - 1)) end--;
  if (forms[end - 1] === ')' && forms[end - 3] === '(' && isRetiredMark(forms[end - 2]!.toLowerCase()))
    end -= 3;
  if (forms[end - 1] === ',') end--;
  let bare = beforeRanks(forms, end, core);
  if (bare < end && isCapital(forms[bare - 1] ?? '', isActing)) bare--;
  if (forms[bare - 1] === ',' && (bare < end || forms[end] !== ',')) bare--;
  else if (forms[end - 2] === ',' && isCapital(forms[end - 1]!, isStyleOfAddress)) bare = end - 2;
  return bare < end && bare > core ? [bare, end] : [end];
}

/** Token before which no rank stands: `Chief of Staff Field Marshal`. */
function beforeRanks(forms: readonly string[], end: number, core: number): number {
  let bare = end;
  while (bare > core && isRank(forms, bare - 1)) bare--;
  if (bare === end && isCapital(forms[bare - 1] ?? '', isBornTitle) && isOffice(forms[bare - 2] ?? ''))
    return bare - 1;
  return bare < end && isCapital(forms[bare - 1] ?? '', opensRank) ? bare - 1 : bare;
}

/** `a man named Roe`; behind a comma `named` is the verb of whoever stands before: `the miner, named Roe`. */
const isLink = (forms: readonly string[], i: number) =>
  linksToName(forms[i] ?? '') && !(forms[i] === 'named' && forms[i - 1] === ',');

/** `Mr.`, `the Rt Hon`, `the Most Rev.`, but not the `Lady` of a `First Lady`. */
function isAddress(forms: readonly string[], i: number): boolean {
  const [before = '', word = '', after = ''] = [forms[i - 1], forms[i], forms[i + 1]];
  if (addresses(word)) return before !== 'First';
  if (isInLetters(word)) return true;
  if (isClericTitle(word.toLowerCase())) return mayOpen(before) && startsUpper(before);
  return (word === '.' && addresses(before)) || (mayOpen(word) && goesOn(after));
}

const mayOpen = (form: string) => opensAddress(form.toLowerCase());

/** `Dato’` too. */
const addresses = (form: string) => isFormOfAddress(form.toLowerCase().replace(/['’](\.?)$/, '$1'));

const isInLetters = (form: string) => /^[A-Z]{2,5}$/.test(form) && isRankInLetters(form.toLowerCase());

const goesOn = (form: string) =>
  addresses(form) || isClericTitle(form.toLowerCase()) || (startsUpper(form) && mayOpen(form));

/**
 * A military rank behind an office: `army spokesman Lieutenant Colonel`; not the `General` of a `Secretary
 * General`.
 */
const isRank = (forms: readonly string[], i: number) =>
  isCapital(forms[i]!, isRankNoun) && !isCapital(forms[i - 1] ?? '', opensGeneralOffice);

const isCapital = (form: string, kind: WordKind) => startsUpper(form) && kind(form.toLowerCase());
