import { forenames } from '../../../knowledge/name-lists.js';
import { isDeterminer, isPreposition } from '../../../lexicon/function-words.js';
import { isPersonNoun } from '../../../lexicon/people.js';
import { isInTrade } from '../../../lexicon/trades.js';
import { isMonthName } from '../../../lexicon/time-words.js';
import {
  endsWhatHasOffice,
  isAlsoForename,
  isNoForename,
  isNoName,
  isVirtueName,
} from '../../../lexicon/person-names.js';
import { endsLatinPhrase, isPrepositionOrForename } from '../../../lexicon/name-particles.js';
import { classOfHeadNoun, HONORIFICS, isOfficeWord } from '../../../knowledge/offices.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { isCapitalisedWord, isCapitals, isPlainCapital, nameRunEnd } from '../capitals.js';
import { isKnownSurname } from '../known-surname.js';

const LONGEST_NAME = 6;

const beginsNoName = (form: string) =>
  isPlainCapital(form, isNoName) || isNoForename(form.toLowerCase());

/** `June Nilsson`: a month before a surname, not behind a small word that months stand behind. */
const isMonthAsForename = (before: string, form: string, next: string) =>
  isPlainCapital(form, isMonthName) &&
  isAlsoForename(form.toLowerCase()) &&
  isKnownSurname(next) &&
  !isPreposition(before.toLowerCase()) &&
  !isDeterminer(before.toLowerCase());

/**
 * People by what stands before or after their names: `Foreign Minister Wang Yi`, `Dr. Jane Roe`, a known
 * forename with a capitalised word behind it. Titles are no part of the name.
 */
export function recognisePeople({
  segmentation: { tokens, sentences },
  morphology: { pos },
}: EntityContext): Candidate[] {
  const { forms } = tokens;
  const candidates: Candidate[] = [];
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const form = forms[i]!;
      if (!isCapitalisedWord(form)) continue;
      const isMonth = isMonthAsForename(i > first ? forms[i - 1]! : '', form, forms[i + 1] ?? '');
      if (beginsNoName(form) && !isMonth) continue;
      if (isOfficeWord(form) || HONORIFICS.has(form.toLowerCase())) continue;
      const end = nameRunEnd(tokens, i, last, LONGEST_NAME);
      const evidence = evidenceOf({ forms, pos, first, last }, i, end);
      if (!evidence) continue;
      candidates.push(nameAt(i, end, 'person', evidence));
      i = end - 1;
    }
  }
  return candidates;
}

interface Sentence {
  forms: readonly string[];
  pos: readonly string[];
  first: number;
  last: number;
}

const by = (rule: string, confidence: number): Evidence => ({ rule, source: 'pattern', confidence });

/** What says that the capitals from `i` to `end` are somebody, and how surely. */
function evidenceOf({ forms, pos, first, last }: Sentence, i: number, end: number): Evidence | null {
  const before = i > first ? forms[i - 1]! : '';
  const lower = before.toLowerCase();
  const words = end - i;
  if (HONORIFICS.has(lower) && lower !== 'st.') return by('person.honorific-name', 0.9);
  if (isOfficeWord(lower) && isNobody(before, forms.slice(i, end))) return null;
  if (isOfficeWord(lower) && pos[i] === 'PROPN' && pos[i - 1] !== 'VERB')
    return by('person.office-name', words > 1 ? 0.85 : 0.75);
  if (words < 2) return null;
  if (isPlainCapital(forms[i]!, isPrepositionOrForename))
    return evidenceOfForename(forms, i - first, i, end);
  if (opensWithForename(forms[i]!, forms[i + 1]!, words)) return by('person.forename', 0.7);
  if (words > 3) return null;
  if (before === lower && classOfHeadNoun(before) && pos[i] === 'PROPN')
    return by('person.occupation-name', 0.6);
  return isApposition(forms, end, last) ? by('person.apposition', 0.6) : null;
}

/** What is none behind an office or a trade: `Senior Officials Meeting`, `the copper producer VMC`. */
const isNobody = (before: string, words: readonly string[]) =>
  endsWhatHasOffice(words.at(-1)!.toLowerCase()) ||
  (words.length === 1 && isInTrade(before) && isCapitals(words[0]));

/** A forename before another word, or a word that is one before a surname: `Mercy Owusu`. */
const opensWithForename = (form: string, next: string, words: number) =>
  (forenames().has(form) && !isPlainCapital(next, isNoName)) ||
  (words === 2 && isPlainCapital(form, isVirtueName) && isKnownSurname(next));

/** `Per Aas`, where the first word is no preposition. */
function evidenceOfForename(forms: readonly string[], before: number, i: number, end: number) {
  const next = forms[i + 1]!.toLowerCase();
  const isPreposition =
    endsLatinPhrase(next) ||
    (before === 0 &&
      /^(?:,|['’]s)$/.test(forms[end] ?? '') &&
      !(forms[end] === ',' && tellsOfPerson(forms[end + 1] ?? '', forms[end + 2] ?? '')));
  return isPreposition || isOfficeWord(next) ? null : by('person.preposition-or-forename', 0.8);
}

/** Behind the comma of an aside: `, of Luleå,`, `, 64,`, `, a diver,`. */
export const tellsOfPerson = (next: string, then: string) =>
  next === 'of' ||
  (/^[1-9]\d$/.test(next) && then === ',') ||
  (/^an?$/.test(next) && (isPersonNoun(then) || classOfHeadNoun(then) !== undefined));

/** `, a doctor,` or `, the minister of …`. */
function isApposition(forms: readonly string[], comma: number, last: number): boolean {
  if (forms[comma] !== ',' || !/^(?:an?|the|who)$/.test(forms[comma + 1] ?? '')) return false;
  if (forms[comma + 1] === 'who') return true;
  for (let i = comma + 2; i < Math.min(last, comma + 7) && /^[\p{L}-]+$/u.test(forms[i]!); i++)
    if (isOfficeWord(forms[i]!)) return true;
  return false;
}
