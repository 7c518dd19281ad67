import { startsLower } from '../../../scan/letters.js';
import { hasOffice, isOffice, LONGEST_TITLE } from './office.js';
import type { NamesByToken } from '../names-by-token.js';

/** Longest `(Member of Parliament)` inside a title, in tokens. */
const LONGEST_ASIDE = 14;

/** Where the bracket that closes before token `start` opens. */
export function asideStart(forms: readonly string[], start: number, core: number): number | null {
  let opening = start - 1;
  while (opening > core && forms[opening] !== '(' && start - opening < LONGEST_ASIDE) opening--;
  return forms[opening] === '(' ? opening : null;
}

/** Where the list that goes on behind the comma before token `start` begins. */
export const listStart = (
  forms: readonly string[],
  at: NamesByToken,
  core: number,
  start: number,
  end: number,
): number | null =>
  hasOffice(forms, start, end)
    ? (listedBefore(forms, start, end, core, at) ??
      (goesOnWithFields(forms, start, end) ? seriesStart(forms, start - 1, core, at) : null))
    : seriesStart(forms, start - 1, core, at);

/**
 * `Trade and Development Affairs and Minister` behind a comma: fields of the office before it stand first.
 */
function goesOnWithFields(forms: readonly string[], start: number, end: number): boolean {
  for (let i = start; i + 1 < end && !isOffice(forms[i]!); i++)
    if (forms[i] === 'and' && i > start && !isOffice(forms[i + 1]!)) return true;
  return false;
}

/**
 * `for Energy, Growth, and the` read back from its last comma: the token after the preposition that follows
 * an office.
 */
function seriesStart(
  forms: readonly string[],
  comma: number,
  core: number,
  at: NamesByToken,
): number | null {
  for (let i = comma - 1; i > core && comma - i < LONGEST_TITLE; i--) {
    if (at.get(i)?.type === 'person') return null;
    if (
      (forms[i] === 'of' || forms[i] === 'for') &&
      hasOffice(forms, i - 1 - (forms[i - 1] === 'State' ? 2 : 0), i)
    )
      return i;
    if (!/^(?:\p{Lu}.*|,|and|the|of)$/u.test(forms[i]!)) return null;
  }
  return null;
}

/**
 * `singer, actor and poet`, read back to a comma: the token of the office before it; null where no list is.
 */
function listedBefore(
  forms: readonly string[],
  start: number,
  end: number,
  core: number,
  at: NamesByToken,
): number | null {
  const and = forms.indexOf('and', start);
  const isListed =
    and >= start &&
    and < end &&
    (and === start || isOffice(forms[forms[and - 1] === ',' ? and - 2 : and - 1]!)) &&
    !at.has(start - 2) &&
    (startsLower(forms[start - 2] ?? '') || start - 2 === core) &&
    isOffice(forms[start - 2]!);
  return isListed ? start - 2 : null;
}
