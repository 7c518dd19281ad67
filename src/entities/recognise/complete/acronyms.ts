import { startsUpper } from '../../../scan/letters.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { EntityContext } from '../../context.js';
import { shortFormAt, type Candidate } from '../candidate.js';
import { apposedTo, definedAfter, definedBefore } from './definitions.js';
import { LetterPattern } from '../../../scan/letter-pattern.js';

/**
 * Acronyms the text defines, `Long Name (ABC)`, found wherever they stand alone (Schwartz and Hearst 2003,
 * for long forms that are names already).
 */
export function findAcronyms(
  names: readonly Candidate[],
  { segmentation: { tokens }, knowledge }: EntityContext,
): Candidate[] {
  const { forms } = tokens;
  const spelt = new Map<string, Candidate>(),
    foreign = new Map<string, Candidate>();
  for (const name of names) {
    const apposed = forms[apposedTo(forms, name.first, name.last)];
    if (apposed !== undefined && areInitials(apposed, name, forms)) spelt.set(apposed, name);
    const acronym = forms[definedAfter(forms, name.last)] ?? forms[definedBefore(forms, name.first)];
    if (acronym === undefined || !isAcronym(acronym)) continue;
    const place = placeAtEnd(acronym, name, forms, knowledge);
    if (place) {
      spelt.set(acronym, place);
      continue;
    }
    if (fits(acronym, forms.slice(name.first, name.last))) spelt.set(acronym, name);
    else if (isForeign(acronym, name, forms[name.last] === '(')) foreign.set(acronym, name);
  }
  const defined = new Map([...initialsOf(names, forms), ...foreign, ...spelt]);
  if (defined.size === 0) return [];
  const found: Candidate[] = [];
  forms.forEach((form, i) => {
    const name = defined.get(form);
    if (name)
      found.push(
        shortFormAt(i, name, { rule: `${name.type}.acronym`, source: 'definition', confidence: 0.95 }),
      );
  });
  return found;
}

/**
 * `People's National Assembly (APN)`: capitals behind a body's name in several words that spell it in another
 * language.
 */
const isForeign = (
  acronym: string,
  { type, first, last, confidence }: Candidate,
  isInBrackets: boolean,
) =>
  type === 'organization' &&
  last - first > 1 &&
  confidence > SURE &&
  (isInBrackets ? /^[A-Z]{3,8}$/ : /^[A-Z]{2,8}$/).test(acronym);
const SURE = 0.5;

/** `Parliament of New South Wales (NSW)`: the place that a body is named for, where the acronym spells it. */
function placeAtEnd(
  acronym: string,
  name: Candidate,
  forms: readonly string[],
  { phrases }: Knowledge,
): Candidate | undefined {
  const first = name.last - acronym.length;
  if (name.type !== 'organization' || first < name.first) return undefined;
  if (!fits(acronym, forms.slice(first, name.last))) return undefined;
  const { entry, length } = phrases.longestAt(forms, first, name.last) ?? {};
  const isPlace = length === acronym.length && /^(?:place|country)$/.test(entry!.type);
  return isPlace ? { ...name, first, type: entry!.type, entry: entry! } : undefined;
}

const ACRONYM = new LetterPattern(String.raw`^[\p{Lu}\d][\p{Lu}\p{Ll}\d.&-]{1,9}$`);
const isAcronym = (form: string) => ACRONYM.test(form);

/** Capitals that are the first letters of all words of a body's name with a capital. */
const areInitials = (acronym: string, { type, first, last }: Candidate, forms: readonly string[]) =>
  type === 'organization' &&
  /^[A-Z]{3,8}$/.test(acronym) &&
  acronym ===
    forms
      .slice(first, last)
      .flatMap((word) => word.split('-'))
      .filter(startsUpper)
      .map((word) => word[0])
      .join('');

/** Whether the letters of the acronym come in order in the words, the first one first. */
export function fits(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replace(/\P{L}/gu, '').toLowerCase();
  const text = words.join(' ').toLowerCase();
  if (letters === '' || text[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return words.length >= 2;
}

/** Fewest letters of an acronym that nothing but the name itself explains. */
const FEWEST = 3;

/** Names of bodies by their first letters, small words' too: `BoJ` and `BOJ` of `Bank of Japan`. */
function initialsOf(
  names: readonly Candidate[],
  forms: readonly string[],
): ReadonlyMap<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const name of names) {
    if (name.type !== 'organization' || name.last - name.first < FEWEST) continue;
    const words = forms.slice(name.first, name.last).filter((word) => word.toLowerCase() !== 'the');
    const hasSmall = words.some((word) => word === 'of' || word === 'for');
    if (words.length < FEWEST || !hasSmall) continue;
    const letters = words.map((word) => word.charAt(0)).join('');
    if (!/^\p{L}+$/u.test(letters) || found.has(letters)) continue;
    found.set(letters, name).set(letters.toUpperCase(), name);
  }
  return found;
}
