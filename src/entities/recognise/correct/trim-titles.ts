import { isRankInLetters, isRankNoun } from '../../../lexicon/forms-of-address.js';
import { isCompatriot } from '../../../lexicon/office-holders.js';
import { modifiesOffice } from '../../../lexicon/office-phrases.js';
import {
  endsStyle,
  isAlsoSurname,
  isForenameBeforeSurname,
  isTitleOrForename,
} from '../../../lexicon/person-names.js';
import { forenames, surnames } from '../../../knowledge/name-lists.js';
import { classOfHeadNoun, HONORIFICS, isOfficeWord } from '../../../knowledge/offices.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';
import { isForename } from '../complete/name-edges.js';

/**
 * Titles and nationalities are no part of a person's name: cuts them off, and drops people that are nothing
 * but a title.
 */
export const trimTitles = (candidates: readonly Candidate[], context: EntityContext): Candidate[] =>
  candidates.flatMap((candidate) => {
    if (candidate.type !== 'person') return [candidate];
    const first = nameStart(candidate, context);
    return isTitle(context.segmentation.tokens.forms, first, candidate.last)
      ? []
      : [{ ...candidate, first }];
  });

/** `Bowler Ajay Roe`: a calling that has a capital as the first word of a sentence, before a whole name. */
function isCallingAtStart({ segmentation }: EntityContext, i: number, last: number): boolean {
  const { tokens, sentences } = segmentation;
  const form = tokens.forms[i]!;
  return (
    last - i > 2 &&
    i === sentences[tokens.sentenceOf[i]!]!.core &&
    classOfHeadNoun(form.toLowerCase()) !== undefined &&
    !forenames().has(form) &&
    !surnames().has(form)
  );
}

/** Where the name begins behind its titles; at most at its end. */
function nameStart({ first: from, last }: Candidate, context: EntityContext): number {
  const { segmentation, knowledge } = context;
  const { tokens } = segmentation;
  const { forms } = tokens;
  const style = forms.slice(from, last).findLastIndex((form) => endsStyle(form.toLowerCase()));
  let first = from + style + 1;
  if (forms[first] === 'the' && first < last) first++;
  if (isCallingAtStart(context, first, last)) first++;
  while (first < last && isTitleWord(forms, first, last)) first++;
  if (last - first > 2 && knowledge.phrases.longestAt(forms, first, first + 1)?.kind === 'demonym')
    first++;
  const isSecondHalf =
    /^(?:Seri|Sri)$/.test(forms[first] ?? '') &&
    /^(?:Datuk|Dato['’]?|Tan)$/.test(forms[first - 1] ?? '');
  if (forms[first] === 'Tan' && forms[first + 1] === 'Sri' && last - first > 2) return first + 2;
  return first < last && isSecondHalf ? first + 1 : first;
}

const isTitleWord = (forms: readonly string[], i: number, last: number) =>
  (/^[A-Z]{2,5}$/.test(forms[i]!) && isRankInLetters(forms[i]!.toLowerCase())) ||
  (modifiesOffice(forms[i]!.toLowerCase()) && i + 2 < last && isOfficeWord(forms[i + 1]!)) ||
  HONORIFICS.has(forms[i]!.toLowerCase()) ||
  (isCompatriot(forms[i]!.toLowerCase()) && last - i > 1) ||
  (isOfficeWord(forms[i]!) &&
    last - i > 1 &&
    !isForename(forms, i) &&
    !isNameBehindOffice(forms, i) &&
    !isForenameAlone(forms, i, last));

/** `Dean Roe`: a forename that is a title elsewhere, before a surname alone; not `Kuwait's Amir Nawaf`. */
const isForenameAlone = (forms: readonly string[], i: number, last: number) =>
  last - i === 2 &&
  isForenameBeforeSurname(forms[i]!.toLowerCase()) &&
  forms[i] !== forms[i]!.toUpperCase() &&
  /^\p{Lu}\p{Ll}/u.test(forms[i + 1]!) &&
  !HONORIFICS.has(forms[i + 1]!.toLowerCase()) &&
  !/^(?:the|['’]s)$/i.test(forms[i - 1] ?? '') &&
  !/^\p{Lu}\p{Ll}+(?:i|an)$/u.test(forms[i - 1] ?? '');

/** `Defence Minister Amir Roe`: a title that is more often a forename, right behind another. */
const isNameBehindOffice = (forms: readonly string[], i: number) =>
  isTitleOrForename(forms[i]!.toLowerCase()) && i > 0 && isOfficeWord(forms[i - 1]!);

/** `Michael Winner`: a plain word behind a forename, and no rank. */
const isForenameAndSurname = (forms: readonly string[], first: number, last: number) =>
  last - first === 2 &&
  isForename(forms, first) &&
  /^\p{Lu}\p{Ll}+$/u.test(forms[first + 1]!) &&
  !isRankNoun(forms[first + 1]!.toLowerCase());

/** Whether nothing but a title is left. */
const isTitle = (forms: readonly string[], first: number, last: number) =>
  first === last ||
  /^(?:of|for|and)$/.test(forms[first]!) ||
  (isOfficeWord(forms[last - 1]!) &&
    !isForenameAndSurname(forms, first, last) &&
    (/^crown$/i.test(forms[last - 2] ?? '') ||
      !(/^\p{Lu}\p{Ll}/u.test(forms[last - 1]!) && isAlsoSurname(forms[last - 1]!.toLowerCase()))));
