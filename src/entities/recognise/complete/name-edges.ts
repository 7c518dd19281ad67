import { forenames, surnames } from '../../../knowledge/name-lists.js';
import { classOfHeadNoun, HONORIFICS, isOfficeWord } from '../../../knowledge/offices.js';
import { isPreposition } from '../../../lexicon/function-words.js';
import { isSmallArticle, linksSurname, opensClanName } from '../../../lexicon/name-particles.js';
import { startsUpper, startsWithLetter } from '../../../scan/letters.js';
import type { Tokens } from '../../../language/tokens.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';
import { isAlsoForename } from '../../../lexicon/person-names.js';
import { isAttached, isCapitals, isParticle } from '../capitals.js';
import { coveredBy } from '../covered.js';

/**
 * Puts back what was cut off people's names: a forename or initials before them, the rest of a hyphened word;
 * and cuts `WARNS` off headlines.
 */
export function completeNames(
  decided: readonly Candidate[],
  { segmentation: { tokens }, morphology: { pos } }: EntityContext,
): Candidate[] {
  const { forms } = tokens;
  const covered = coveredBy(decided, tokens.length);
  const named = new Set<string>();
  for (const { type, first, last } of decided)
    if (type === 'person' && last - first > 1 && !isCapitals(forms[last - 1]))
      named.add(forms[last - 1]!.toUpperCase());
  return joinParticles(decided, tokens).map((name) => {
    if (name.type !== 'person') return name;
    const sentence = tokens.sentenceOf[name.first];
    const around: Around = {
      tokens,
      follows: (i) => tokens.sentenceOf[i] === sentence,
      isFree: (i) => i >= 0 && covered[i] === 0 && tokens.sentenceOf[i] === sentence,
      pos,
    };
    let last = endOf(name, around);
    const first = startOf({ ...name, last }, around);
    if (last - first > 1 && isCapitals(forms[first]) && named.has(forms[first]!)) last = first + 1;
    return first === name.first && last === name.last ? name : { ...name, first, last };
  });
}

/** A word between two names of one person: `dela`, `Mac`. */
const isBetween = (form: string) =>
  isParticle(form) || (startsUpper(form) && opensClanName(form.toLowerCase()));

/**
 * One person where small words of names stand between a name and another, whatever that was taken for:
 * `Jorge` `dela` `Rosa`, `Sofie` `ter` `Braak`.
 */
function joinParticles(decided: readonly Candidate[], tokens: Tokens): Candidate[] {
  const joined: Candidate[] = [];
  for (const name of decided) {
    const before = joined.at(-1);
    if (before && isRestOf(before, name, tokens))
      joined[joined.length - 1] = { ...before, type: 'person', last: name.last };
    else joined.push(name);
  }
  return joined;
}

/** A first part of which the model is surer than this is another name. */
const SURE = 0.7;

/** `Tomé` in `Tomé dos Ramos`, whatever it was taken for. */
const isUnsureForename = (
  { kind, first, last, confidence, entry }: Candidate,
  rest: Candidate,
  forms: readonly string[],
) =>
  rest.type === 'person' &&
  kind === 'name' &&
  !entry &&
  last - first === 1 &&
  confidence < SURE &&
  linksSurname(forms[last]!);

/** Words of the rest of a name. */
const LONGEST_REST = 2;

function isRestOf(before: Candidate, name: Candidate, tokens: Tokens): boolean {
  const { forms, sentenceOf } = tokens;
  if (sentenceOf[before.first] !== sentenceOf[name.first]) return false;
  const between = name.first - before.last;
  if (before.type !== 'person' && !isUnsureForename(before, name, forms)) return false;
  if (between > 2 || name.last - name.first > LONGEST_REST) return false;
  const small = forms[before.last]!;
  if (name.type === 'person' && between === 1) return small.length > 1 && isParticle(small);
  const isOther = name.entry !== undefined || name.kind !== 'name' || before.last - before.first > 1;
  if (small.length < 2 || isOther || small !== small.toLowerCase()) return false;
  if (between === 0) return name.type === 'person' && isParticle(small);
  const second = forms[before.last + 1]!;
  if (between === 1) return isParticle(small);
  if (second === '-') return isSmallArticle(small) && isAttached(tokens, name.first);
  return isParticle(small) && isParticle(second);
}

/** What stands around a name in its sentence. */
interface Around {
  tokens: Tokens;
  follows: (i: number) => boolean;
  /** Whether the token is in the sentence and in no name. */
  isFree: (i: number) => boolean;
  pos: readonly string[];
}

function endOf({ first, last: end }: Candidate, { tokens, follows, isFree }: Around): number {
  const { forms } = tokens;
  let last = end;
  while (
    forms[last] === '-' &&
    isAttached(tokens, last) &&
    isAttached(tokens, last + 1) &&
    startsWithLetter(forms[last + 1] ?? '') &&
    isFree(last + 1)
  )
    last += 2;
  if (last - first === 1 && follows(last + 2) && isGivenName(tokens, last) && isFree(last)) last += 3;
  if (isFree(last) && linksSurname(forms[last]!)) {
    const surname = isFree(last + 1) && isParticle(forms[last + 1]) ? last + 2 : last + 1;
    if (isFree(surname) && startsUpper(forms[surname]!)) last = surname + 1;
  }
  return last;
}

function startOf({ first: start, last }: Candidate, { tokens, follows, isFree, pos }: Around): number {
  const { forms } = tokens;
  let first = start;
  const isName = (i: number) => isFree(i) && pos[i] === 'PROPN' && !isTitle(forms[i]!);
  if (isName(first - 1) && isOccupation(forms[first - 2]) && follows(first - 2)) first--;
  else if (isFree(first - 1) && isBetween(forms[first - 1]!) && isName(first - 2)) first -= 2;
  else if (pos[first - 1] !== 'NOUN' && isName(first - 3) && isGivenName(tokens, first - 3)) first -= 3;
  while (isFree(first - 1) && /^\p{Lu}\.$/u.test(forms[first - 1]!)) first--;
  if (
    isFree(first - 1) &&
    ((last - first > 1 && isForename(forms, first - 1)) || isWordAndForename(forms, pos, first))
  )
    first--;
  return first;
}

/** `April Jensen`, `Faith Mbeki`: a word that is a forename as well right before a surname. */
const isWordAndForename = (forms: readonly string[], pos: readonly string[], first: number) =>
  isAlsoForename(forms[first - 1]!.toLowerCase()) &&
  !isPreposition((forms[first - 2] ?? '').toLowerCase()) &&
  /^\p{Lu}\p{Ll}/u.test(forms[first - 1]!) &&
  pos[first - 1] !== 'AUX';

const isTitle = (form: string) => isOfficeWord(form) || HONORIFICS.has(form.toLowerCase());

/** In small letters before a name that nothing parts from it: `delegate Yasir Abbas`. */
const isOccupation = (form: string | undefined) =>
  form !== undefined && form === form.toLowerCase() && classOfHeadNoun(form) !== undefined;

/** `Do-hyun` behind a surname, or before one: two syllables with a hyphen, the second in small letters. */
const isGivenName = (tokens: Tokens, i: number) =>
  /^\p{Lu}\p{Ll}+$/u.test(tokens.forms[i] ?? '') &&
  tokens.forms[i + 1] === '-' &&
  isAttached(tokens, i + 1) &&
  isAttached(tokens, i + 2) &&
  /^[a-z]+$/.test(tokens.forms[i + 2] ?? '');

/**
 * A common forename that is no surname, and no title unless the surname has an article: `Sultan Al Marri`.
 */
export function isForename(forms: readonly string[], i: number): boolean {
  const form = forms[i]!;
  if (isOfficeWord(form))
    return (
      /^(?:Sultan|Malik|Amir|Emir|Prince)$/.test(form) &&
      /^(?:Al|El|bin|Bin|ibn)$/.test(forms[i + 1] ?? '')
    );
  return forenames().has(form) && !surnames().has(form) && !HONORIFICS.has(form.toLowerCase());
}
