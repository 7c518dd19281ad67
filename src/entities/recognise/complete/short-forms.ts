import { forenames } from '../../../knowledge/name-lists.js';
import { startsUpper } from '../../../scan/letters.js';
import { marksCompany } from '../../../lexicon/body-names.js';
import { isPersonalTitle } from '../../../lexicon/person-names.js';
import { isOfficeWord } from '../../../knowledge/offices.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Tokens } from '../../../language/tokens.js';
import { isHeadOfBody } from '../propose/bodies.js';
import type { EntityContext } from '../../context.js';
import { shortFormAt, surfaceOf, type Candidate } from '../candidate.js';
import { coveredBy } from '../covered.js';
import { isKnownSurname } from '../known-surname.js';

const SHORTEST = 4;

/**
 * Bodies by the first word of their names, `Podkrepa` of `Podkrepa Labour Confederation`: gives lone words
 * that are bodies already the name they stand for, also those of companies that were taken for people, and
 * finds those of companies that are free. Not where two names begin so, nor where the word is known for
 * something else.
 */
export function withShortForms(
  decided: readonly Candidate[],
  { segmentation: { tokens }, knowledge }: EntityContext,
): Candidate[] {
  const { forms } = tokens;
  const byFirstWord = fullNames(decided, forms, knowledge);
  const byLastWord = lastWords(decided, forms);
  if (byFirstWord.size === 0 && byLastWord.size === 0) return [...decided];
  const people = wordsOfPeople(decided, forms);
  const linked = decided.map((name): Candidate => {
    const word = forms[name.first]!;
    const whole = isNobody(name, forms) && !people.has(word) ? byLastWord.get(word) : undefined;
    if (whole) return { ...name, type: whole.type, longForm: [whole.first, whole.last] };
    const full =
      name.last - name.first === 1 && !name.entry && !name.longForm ? byFirstWord.get(word) : undefined;
    const isMeant =
      name.type === 'organization' ||
      (name.type === 'person' &&
        full &&
        isFirm(full, forms) &&
        !people.has(word) &&
        !isCalledPerson(forms[name.first - 1] ?? ''));
    return full && isMeant ? { ...name, type: full.type, longForm: [full.first, full.last] } : name;
  });
  return [...linked, ...freeShortForms(decided, tokens, byFirstWord)];
}

/** Words of the full names of people. */
function wordsOfPeople(decided: readonly Candidate[], forms: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const { type, first, last } of decided)
    if (type === 'person' && last - first > 1) for (let i = first; i < last; i++) words.add(forms[i]!);
  return words;
}

/** A lone word taken for somebody whom nothing says to be one. */
const isNobody = ({ type, first, last, entry }: Candidate, forms: readonly string[]): boolean =>
  type === 'person' &&
  last - first === 1 &&
  !entry &&
  !forenames().has(forms[first]!) &&
  !isKnownSurname(forms[first]!) &&
  !isCalledPerson(forms[first - 1] ?? '');

/** Names of bodies by their last word, `Dagblad` of `Norsk Dagblad`, where no two end so. */
function lastWords(decided: readonly Candidate[], forms: readonly string[]): Map<string, Candidate> {
  const names = new Map<string, Candidate>();
  const shared = new Set<string>();
  for (const name of decided) {
    const word = forms[name.last - 1]!;
    const isBody = name.type === 'organization' && name.last - name.first > 1 && name.kind === 'name';
    if (!isBody || word.length < SHORTEST || isHeadOfBody(word)) continue;
    const other = names.get(word);
    if (other && surfaceOf(other, forms) !== surfaceOf(name, forms)) shared.add(word);
    names.set(word, name);
  }
  for (const word of shared) names.delete(word);
  return names;
}

const isCalledPerson = (before: string) => isPersonalTitle(before.toLowerCase()) || isOfficeWord(before);

/** Names of bodies in several words by their first word, when it is the first of no other. */
function fullNames(
  decided: readonly Candidate[],
  forms: readonly string[],
  knowledge: Knowledge,
): Map<string, Candidate> {
  const names = new Map<string, Candidate>();
  const shared = new Set<string>();
  for (const name of decided) {
    const word = forms[name.first]!;
    if (
      name.type !== 'organization' ||
      name.last - name.first < 2 ||
      word.length < SHORTEST ||
      isHeadOfBody(word) ||
      knowledge.phrases.get(word)
    )
      continue;
    const other = names.get(word);
    if (other && nameProper(other, forms) !== nameProper(name, forms)) shared.add(word);
    if (!other || isFirm(name, forms)) names.set(word, name);
  }
  for (const word of shared) names.delete(word);
  return names;
}

/** Whether the name ends as those of companies do. */
const isFirm = ({ last }: Candidate, forms: readonly string[]): boolean =>
  marksCompany(forms[last - 1]!.toLowerCase());

/** `Roe Foods` of `Roe Foods, Inc.`: a name without what marks a company behind its second word. */
function nameProper({ first, last }: Candidate, forms: readonly string[]): string {
  let end = last;
  while (end - first > 2 && (forms[end - 1] === ',' || marksCompany(forms[end - 1]!.toLowerCase())))
    end--;
  return forms.slice(first, end).join(' ');
}

function freeShortForms(
  decided: readonly Candidate[],
  { forms, sentenceOf, length }: Tokens,
  byFirstWord: ReadonlyMap<string, Candidate>,
): Candidate[] {
  const covered = coveredBy(decided, length);
  const found: Candidate[] = [];
  for (let i = 1; i < length; i++) {
    const full = covered[i] === 0 && startsUpper(forms[i]) ? byFirstWord.get(forms[i]!) : undefined;
    if (!full || !isFirm(full, forms)) continue;
    const alone =
      !startsUpper(forms[i + 1]) && !(startsUpper(forms[i - 1]) && sentenceOf[i - 1] === sentenceOf[i]);
    if (alone)
      found.push(
        shortFormAt(i, full, { rule: 'organization.short', source: 'pattern', confidence: 0.8 }),
      );
  }
  return found;
}
