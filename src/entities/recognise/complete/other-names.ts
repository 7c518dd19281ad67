import {
  givesOtherPersonName,
  isAboutPersonName,
  leadsToOtherPersonName,
} from '../../../lexicon/person-names.js';
import { closesQuotation, opensQuotation } from '../../../grammar/marks.js';
import { forenames } from '../../../knowledge/name-lists.js';
import type { EntityContext } from '../../context.js';
import { surfaceOf, type Candidate } from '../candidate.js';

/**
 * One person under several names, `Ann Roe, also known as Moon`, `Ann Roe (born Anna Kappel)`, or under
 * one that was cut: `Ann “Lucky” Roe`, `Roe, Ann J.`.
 */
export function withOtherNames(decided: readonly Candidate[], context: EntityContext): Candidate[] {
  const { forms } = context.segmentation.tokens;
  const names: Candidate[] = [];
  const owners = new Map<string, readonly [number, number]>();
  for (const [k, name] of decided.entries()) {
    const before = names.at(-1);
    if (before?.type !== 'person' || name.type !== 'person') names.push(name);
    else if (isNickname(forms, before, name, decided[k + 1]) || isInverted(forms, before, name))
      names[names.length - 1] = { ...before, last: name.last };
    else {
      if (!name.longForm && leadsFrom(forms, before.last, name.first))
        owners.set(surfaceOf(name, forms), before.longForm ?? [before.first, before.last]);
      names.push(name);
    }
  }
  if (owners.size === 0) return names;
  return names.map((name) => {
    const longForm = name.type === 'person' && owners.get(surfaceOf(name, forms));
    return longForm ? { ...name, longForm } : name;
  });
}

/** `Ann` and `Lucky” Roe` around an opening mark, or the parts of `Ann “Lucky” Roe` around either. */
function isNickname(
  forms: readonly string[],
  before: Candidate,
  { first, last }: Candidate,
  next: Candidate | undefined,
): boolean {
  const mark = forms[before.last]!;
  if (before.last !== first - 1) return false;
  if (isAnyOf(forms, before.first + 1, before.last, opensQuotation)) return closesQuotation(mark);
  if (!opensQuotation(mark)) return false;
  const isBetween = next?.type === 'person' && next.first === last + 1 && closesQuotation(forms[last]!);
  return isBetween || isAnyOf(forms, first + 1, last - 1, closesQuotation);
}

function isAnyOf(
  forms: readonly string[],
  from: number,
  to: number,
  is: (form: string) => boolean,
): boolean {
  for (let i = from; i < to; i++) if (is(forms[i]!)) return true;
  return false;
}

/** `Roe` and `Ann J.` around a comma. */
const isInverted = (forms: readonly string[], before: Candidate, { first, last }: Candidate) =>
  before.last - before.first === 1 &&
  last - first > 1 &&
  before.last === first - 1 &&
  forms[before.last] === ',' &&
  /^\p{Lu}\.$/u.test(forms[last - 1]!) &&
  forenames().has(forms[first]!) &&
  !forenames().has(forms[before.first]!);

/** Most tokens between a name and the other one. */
const FURTHEST = 8;

/** Whether what stands between two names says that both are of one person. */
function leadsFrom(forms: readonly string[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > FURTHEST) return false;
  let isGiven = false;
  for (let i = from; i < to; i++) {
    const word = forms[i]!;
    if (givesOtherPersonName(word) || (word === 'as' && forms[i - 1] === 'known')) isGiven = true;
    else if (isAboutPersonName(word) && forms[i - 1] === 'called') isGiven = true;
    else if (!leadsToOtherPersonName(word) && !opensQuotation(word)) return false;
  }
  return isGiven;
}
