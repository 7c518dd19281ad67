import { isSmallInHeadline } from '../../../lexicon/function-words.js';
import { isPluralOfMany } from '../../../lexicon/people.js';
import { headlineEnd } from '../../../document/layout.js';
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';

/** Share of long words with a capital from which a headline is in Title Case, or in capitals altogether. */
const TITLE_CASE = 0.75;
const SHORTEST = 4;
/** Places of a word in the body that are compared. */
const MOST_COMPARED = 12;

/**
 * In a headline whose words all begin with capitals the article itself tells which of them are a name: what
 * stands in its body with capitals too. A name that takes in more is cut to that part, or at small words
 * where none of it does.
 */
export function fitHeadline(candidates: readonly Candidate[], context: EntityContext): Candidate[] {
  const { tokens } = context.segmentation;
  const end = headlineTokens(context);
  if (end === 0 || !isTitleCase(tokens.forms, end)) return [...candidates];
  const places = placesInBody(tokens.forms, end);
  const small = smallWords(tokens.forms, end);
  const headline = { forms: tokens.forms, tags: context.morphology.tags, places, small };
  return candidates.flatMap((name) => {
    if (name.last > end || name.entry) return [name];
    const parts =
      name.last - name.first < 2 ? [name] : fit(name, { ...headline, knowledge: context.knowledge });
    return parts.filter(
      (part) =>
        !isPlain(part, tokens.forms, small) &&
        !areMany(part, context, places) &&
        !isCommonWord(part, tokens.forms, small, places),
    );
  });
}

function headlineTokens({ segmentation: { tokens }, layout }: EntityContext): number {
  const end = headlineEnd(layout);
  let count = 0;
  while (count < tokens.length && tokens.ends[count]! <= end) count++;
  return count < tokens.length ? count : 0;
}

function isTitleCase(forms: readonly string[], end: number): boolean {
  let long = 0,
    capitals = 0;
  for (let i = 0; i < end; i++) {
    if (!/^\p{L}{4,}/u.test(forms[i]!)) continue;
    long++;
    if (/^\p{Lu}/u.test(forms[i]!)) capitals++;
  }
  return long >= SHORTEST && capitals >= TITLE_CASE * long;
}

/** Words in small letters of the body. */
const smallWords = (forms: readonly string[], end: number) =>
  new Set(forms.slice(end).filter((form) => /^\p{Ll}/u.test(form)));

/** Whether the body has all of its words in small letters: `Wealth Tax`. */
const isPlain = (
  { first, last, entry }: Candidate,
  forms: readonly string[],
  small: ReadonlySet<string>,
): boolean =>
  !entry && last - first > 1 && forms.slice(first, last).every((form) => small.has(form.toLowerCase()));

/** `JUDGE ORDERS ARREST`: a word in capitals that the body has in small letters alone. */
function isCommonWord(
  { first, last }: Candidate,
  forms: readonly string[],
  small: ReadonlySet<string>,
  places: ReadonlyMap<string, number[]>,
): boolean {
  const form = forms[first]!;
  return (
    last - first === 1 &&
    /^\p{Lu}{3,}$/u.test(form) &&
    small.has(form.toLowerCase()) &&
    !places.has(form)
  );
}

/** `Urges Rich Nations`: a plural of many that the body does not name, and nobody knows. */
function areMany(
  { first, last }: Candidate,
  { segmentation: { tokens }, knowledge }: EntityContext,
  places: ReadonlyMap<string, number[]>,
): boolean {
  const words = tokens.forms.slice(first, last);
  return (
    isPluralOfMany(words.at(-1)!.toLowerCase()) &&
    words.every((word) => !places.has(word.toUpperCase())) &&
    !knowledge.phrases.get(words.join(' '))
  );
}

/** Where each word of the headline stands in the body with a capital, in the middle of a sentence or not. */
function placesInBody(forms: readonly string[], end: number): Map<string, number[]> {
  const wanted = new Set(forms.slice(0, end).map((form) => form.toUpperCase()));
  const places = new Map<string, number[]>();
  for (let i = end; i < forms.length; i++) {
    if (!/^[\p{Lu}\d]/u.test(forms[i]!)) continue;
    const key = forms[i]!.toUpperCase();
    if (!wanted.has(key)) continue;
    const list = places.get(key);
    if (!list) places.set(key, [i]);
    else if (list.length < MOST_COMPARED) list.push(i);
  }
  return places;
}

/** The words of a text with its headline, and what its body says of them. */
interface Headline {
  forms: readonly string[];
  tags: readonly string[];
  places: ReadonlyMap<string, number[]>;
  small: ReadonlySet<string>;
  knowledge: Knowledge;
}

function fit(name: Candidate, headline: Headline): Candidate[] {
  const { forms, places } = headline;
  let [first, last] = [name.first, name.first];
  for (let i = name.first; i < name.last; i++) {
    const length = longestInBody(forms, i, name.last, places);
    if (length > last - first) [first, last] = [i, i + length];
  }
  if (last > first) return [{ ...name, first, last }];
  return besideVerbs(name, headline);
}

/**
 * A name that the body has not: without verbs at its edges, and no further than the next small word or verb.
 */
function besideVerbs(name: Candidate, { forms, tags, small, knowledge }: Headline): Candidate[] {
  const isOutside = (i: number) =>
    isSmallInHeadline(forms[i]!.toLowerCase()) ||
    tags[i]!.startsWith('VB') ||
    isReport(forms[i]!) ||
    isVerbOfBody(forms[i]!.toLowerCase(), small);
  let [first, last] = [name.first, name.first];
  if (/^to$/i.test(forms[first - 1] ?? '')) first++;
  while (first < name.last && isOutside(first)) first++;
  for (last = first; last < name.last && !isOutside(last); last++);
  if (first === last || (name.source === 'pattern' && first > name.first)) return [];
  const known = last < name.last ? knowledge.phrases.longestAt(forms, first, last) : undefined;
  return known?.entry.type === 'country'
    ? [
        {
          ...name,
          first,
          last: first + known.length,
          type: 'country',
          kind: known.kind,
          entry: known.entry,
        },
      ]
    : [{ ...name, first, last }];
}

/** `Names` where the body tells what somebody named: what it does is the verb of the headline. */
function isVerbOfBody(word: string, small: ReadonlySet<string>): boolean {
  const stems = word.endsWith('s') ? [word.slice(0, -1), word.replace(/e?s$/, '')] : [word];
  return stems.some(
    (stem) => stem.length > 2 && ['ed', 'd'].some((ending) => small.has(`${stem}${ending}`)),
  );
}

/** `Urges`, `Denies`: a verb of saying in the third person. */
function isReport(form: string): boolean {
  const word = form.toLowerCase();
  const stems = [/s$/, /es$/, /ies$/].map((ending, k) => word.replace(ending, k === 2 ? 'y' : ''));
  return word.endsWith('s') && stems.some((stem) => REPORTING_VERBS.has(stem));
}

/** How many words from token `i` on stand in the body in the same order, letters' case aside. */
function longestInBody(
  forms: readonly string[],
  i: number,
  last: number,
  places: ReadonlyMap<string, number[]>,
): number {
  let best = 0;
  for (const place of places.get(forms[i]!.toUpperCase()) ?? []) {
    let length = 1;
    while (
      i + length < last &&
      forms[place + length]?.toUpperCase() === forms[i + length]!.toUpperCase()
    )
      length++;
    best = Math.max(best, length);
  }
  return best;
}
