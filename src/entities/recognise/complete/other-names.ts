import {
  givesOtherPersonName,
  isAboutPersonName,
  leadsToOtherPersonName,
} from '../../../lexicon/person-names.js';
import { opensNickname } from '../../../lexicon/office-phrases.js';
import { closesDouble, closesQuotation, opensQuotation } from '../../../grammar/marks.js';
import { forenames } from '../../../knowledge/name-lists.js';
import { isNounLink } from '../../../lexicon/function-words.js';
import { startsUpper } from '../../../scan/letters.js';
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
    if (joinsEpithet(forms, names, name)) continue;
    if (before?.type !== 'person' || name.type !== 'person') names.push(name);
    else if (isNickname(forms, before, name, decided[k + 1]) || isInverted(forms, before, name))
      names[names.length - 1] = { ...before, last: name.last };
    else {
      if (!name.longForm && (leadsFrom(forms, before.last, name.first) || isQuoted(forms, before, name)))
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

/** `Bo Lund ‘Moon’`: one word in quotation marks right behind a full name. */
const isQuoted = (forms: readonly string[], before: Candidate, { first, last }: Candidate) =>
  first === before.last + 1 &&
  last === first + 1 &&
  before.last - before.first > 1 &&
  opensQuotation(forms[first - 1]!) &&
  closesQuotation(forms[last] ?? '');

/** Most tokens of an epithet in quotation marks. */
const LONGEST_EPITHET = 4;

/** `Ann “The Fox” Roe`: joins a surname to the forename before the epithet, which may have been missed. */
function joinsEpithet(forms: readonly string[], names: Candidate[], name: Candidate): boolean {
  const forename = name.type === 'person' ? beforeEpithet(forms, name.first) : -1;
  if (forename < 0) return false;
  const before = names.at(-1);
  if ((before?.last ?? 0) <= forename) {
    if (!forenames().has(forms[forename]!)) return false;
    names.push({ ...name, first: forename });
    return true;
  }
  if (before?.type !== 'person' || before.last !== forename + 1) return false;
  names[names.length - 1] = { ...before, last: name.last };
  return true;
}

/** The token before the epithet that ends before a name, `Ann` of `Ann “The Fox” Roe`; -1 without one. */
function beforeEpithet(forms: readonly string[], name: number): number {
  if (!closesDouble(forms[name - 1] ?? '')) return -1;
  let at = name - 2;
  while (at > 0 && name - at <= LONGEST_EPITHET + 1 && isEpithetWord(forms[at]!)) at--;
  return at > 0 && at < name - 2 && opensQuotation(forms[at]!) && startsUpper(forms[at - 1]!)
    ? at - 1
    : -1;
}

const isEpithetWord = (form: string): boolean => startsUpper(form) || isNounLink(form) || form === 'the';

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
  if (to - from === 1) return opensNickname(forms[from]!);
  if (to - from < 1 || to - from > FURTHEST) return false;
  let isGiven = false;
  for (let i = from; i < to; i++) {
    const word = forms[i]!;
    if (givesOtherPersonName(word) || (word === 'as' && forms[i - 1] === 'known')) isGiven = true;
    else if (isAboutPersonName(word) && forms[i - 1] === 'called') isGiven = true;
    else if (!leadsToOtherPersonName(word) && !opensQuotation(word)) return false;
  }
  return isGiven;
}
