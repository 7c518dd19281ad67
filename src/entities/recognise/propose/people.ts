import { forenames } from '../../../knowledge/name-lists.js';
import { isNoForename } from '../../../lexicon/names.js';
import { HONORIFICS, isOfficeWord } from '../../../knowledge/offices.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';
import { isCapitalisedWord, nameRunEnd } from '../capitals.js';

const LONGEST_NAME = 6;

/** Words that begin with a capital after a title and are no name. */
const NOT_NAMES =
  /^(?:Of|The|And|For|In|On|At|Minister|President|Secretary|General|Director|House|Office|State|Foreign|Affairs|Council|Committee|Department|Ministry|Party|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)$/;

const beginsNoName = (form: string) => NOT_NAMES.test(form) || isNoForename(form.toLowerCase());

/**
 * People by what stands before or after their names: `Foreign Minister Wang Yi`, `Dr. Jane Roe`, a known forename
 * with a capitalised word behind it. Titles are no part of the name.
 */
export function recognisePeople({
  segmentation: { tokens, sentences },
  morphology: { pos },
}: EntityContext): Candidate[] {
  const { forms } = tokens;
  const candidates: Candidate[] = [];
  const known = forenames();
  const add = (first: number, last: number, rule: string, confidence: number) => {
    candidates.push({ first, last, type: 'person', kind: 'name', rule, source: 'pattern', confidence });
  };
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const form = forms[i]!;
      if (!isCapitalisedWord(form) || beginsNoName(form)) continue;
      const before = i > first ? forms[i - 1]!.toLowerCase() : '';
      if (isOfficeWord(form) || HONORIFICS.has(form.toLowerCase())) continue;
      const end = nameRunEnd(tokens, i, last, LONGEST_NAME);
      const words = end - i;
      if (HONORIFICS.has(before) && before !== 'st.') add(i, end, 'person.honorific-name', 0.9);
      else if (isOfficeWord(before) && pos[i] === 'PROPN' && pos[i - 1] !== 'VERB')
        add(i, end, 'person.office-name', words > 1 ? 0.85 : 0.75);
      else if (known.has(form) && words > 1 && !NOT_NAMES.test(forms[i + 1]!))
        add(i, end, 'person.forename', 0.7);
      else if (words > 1 && words < 4 && isApposition(forms, end, last))
        add(i, end, 'person.apposition', 0.6);
      else continue;
      i = end - 1;
    }
  }
  return candidates;
}

/** `, a doctor,` or `, the minister of …`. */
function isApposition(forms: readonly string[], comma: number, last: number): boolean {
  if (forms[comma] !== ',' || !/^(?:an?|the|who)$/.test(forms[comma + 1] ?? '')) return false;
  if (forms[comma + 1] === 'who') return true;
  for (let i = comma + 2; i < Math.min(last, comma + 7) && /^[\p{L}-]+$/u.test(forms[i]!); i++)
    if (isOfficeWord(forms[i]!)) return true;
  return false;
}
