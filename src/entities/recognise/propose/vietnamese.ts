import { startsVietnameseName } from '../../../lexicon/person-names.js';
import { startsUpper } from '../../../scan/letters.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { endsLikeNoPerson } from '../like-no-person.js';

/** Of accented letters the base decides: consonants, vowels together, and what may end a syllable. */
const SYLLABLE = /^[bcdghk-np-tvx]*[aeiouy]+(?:[cmnpt]|ch|ng|nh)?$/;
const SHORTEST = 3,
  LONGEST = 4;
const BY_SYLLABLES: Evidence = { rule: 'person.vietnamese', source: 'knowledge', confidence: 0.75 };

/**
 * Vietnamese people in full: `Do Thi Lan`, three or four syllables of which the first is one of few surnames.
 */
export function recogniseVietnamese({
  segmentation: { tokens, sentences },
}: EntityContext): Candidate[] {
  const { forms } = tokens;
  const found: Candidate[] = [];
  for (const { first, last } of sentences) {
    for (let i = first; i + SHORTEST <= last; i++) {
      if (!startsUpper(forms[i]) || !opensName(forms[i]!, forms[i + 1]!)) continue;
      let end = i + 1;
      while (end < last && end - i < LONGEST && isSyllable(forms[end]!)) end++;
      const isOther = end - i < SHORTEST || endsLikeNoPerson(forms[end - 1]!);
      if (isOther || startsUpper(forms[end])) continue;
      found.push(nameAt(i, end, 'person', BY_SYLLABLES));
      i = end - 1;
    }
  }
  return found;
}

/** Whether the words are a whole name of that kind. */
export const isVietnameseName = (words: readonly string[]): boolean =>
  words.length >= SHORTEST &&
  words.length <= LONGEST &&
  opensName(words[0]!, words[1]!) &&
  words.every(isSyllable);

/** One of the common surnames, or any before the middle name of women: `An Thi Mai`. */
const opensName = (surname: string, middle: string) =>
  startsVietnameseName(surname.toLowerCase()) || /^Th[iị]$/.test(middle);

const isSyllable = (form: string) =>
  /^\p{Lu}\p{Ll}{0,5}$/u.test(form) &&
  SYLLABLE.test(form.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, ''));
