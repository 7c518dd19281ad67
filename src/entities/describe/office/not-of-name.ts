import { determinesOffice } from '../../../lexicon/office-phrases.js';
import { startsUpper } from '../../../scan/letters.js';
import type { NamedText } from '../names-by-token.js';
import { isOffice } from './office.js';
import { headEnd, isForSeveral } from './phrase.js';

// Offices right before a name that its bearer does not hold.

/**
 * `activists and elected leaders Roe, Lund and Dahl`, `the foreign and defence ministers Roe and Lund`: who
 * of them is what nobody tells.
 */
export function isOfEither(forms: readonly string[], start: number, end: number): boolean {
  const head = forms[headEnd(forms, start, end) - 1]!;
  if (!isForSeveral(head) || !isOffice(head)) return false;
  if (forms.slice(start, end).includes('and')) return true;
  let and = start - 1;
  while (and > 0 && start - and < LONGEST_ADJECTIVES && forms[and] !== 'and') and--;
  if (forms[and] !== 'and') return false;
  const first = forms[and - 1] ?? '';
  return and === start - 1 ? !startsUpper(first) : isForSeveral(first) && isOffice(first);
}

/** Most words before an office that are no part of it. */
const LONGEST_ADJECTIVES = 3;

/**
 * `Asked by a reporter, Roe smiled`, `After talks with the mayor, Roe said`: a comma behind which the subject
 * of the sentence stands.
 */
export function isFronted(
  { segmentation, morphology, at }: NamedText,
  start: number,
  name: number,
  core: number,
): boolean {
  const { forms } = segmentation.tokens;
  const first = determinesOffice((forms[start - 1] ?? '').toLowerCase()) ? start - 1 : start;
  const behind = at.get(name)?.last ?? name;
  const isSubject = /^(?:VERB|AUX|ADV)$/.test(morphology.pos[behind] ?? '');
  return first > core && !/^[,:]$/.test(forms[first - 1]!) && isSubject;
}

/** `Born in Sund to a miner, Roe`: what a parent was. */
export function isOfParent(forms: readonly string[], start: number, core: number): boolean {
  const to = determinesOffice((forms[start - 1] ?? '').toLowerCase()) ? start - 2 : start - 1;
  if (forms[to] !== 'to') return false;
  for (let i = to - 1; i >= core && to - i < FURTHEST_BIRTH; i--)
    if (forms[i]!.toLowerCase() === 'born') return true;
  return false;
}

/** Most tokens of where and when between a birth and the parents. */
const FURTHEST_BIRTH = 10;
