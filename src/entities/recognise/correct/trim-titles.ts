import { isForename } from '../complete/name-edges.js';
import { HONORIFICS, isOfficeWord } from '../../../knowledge/offices.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Tokens } from '../../../language/tokens.js';
import type { Candidate } from '../candidate.js';

/** Ends a style: `His Highness`. */
const MAJESTY = /^(?:Highness|Majesty|Excellency|Eminence|Holiness)$/;

/** Titles and nationalities are no part of a person's name: cuts them off, and drops people that are nothing but a title. */
export function trimTitles(
  candidates: readonly Candidate[],
  { forms }: Tokens,
  knowledge: Knowledge,
): Candidate[] {
  const trimmed: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.type !== 'person') {
      trimmed.push(candidate);
      continue;
    }
    let { first } = candidate;
    const { last } = candidate;
    const majesty = forms.slice(first, last).findLastIndex((form) => MAJESTY.test(form));
    if (majesty >= 0) first += majesty + 1;
    if (first < last && forms[first] === 'the') first++;
    while (
      first < last &&
      (HONORIFICS.has(forms[first]!.toLowerCase()) ||
        (isOfficeWord(forms[first]!) && last - first > 1 && !isForename(forms, first)))
    )
      first++;
    if (last - first > 2 && knowledge.phrases.longestAt(forms, first, first + 1)?.kind === 'demonym')
      first++;
    if (
      first < last &&
      /^(?:Seri|Sri)$/.test(forms[first]!) &&
      /^(?:Datuk|Dato['’]?|Tan)$/.test(forms[first - 1] ?? '')
    )
      first++;
    const isTitle =
      first === last ||
      /^(?:of|for|and)$/.test(forms[first]!) ||
      (isOfficeWord(forms[last - 1]!) &&
        !/^(?:King|Bishop|Judge|Pope|Priest|Marshal|Major|Prince|Baron|Chandler|Chair|Singer|Farmer|Cook|Guard|Driver|Page|Dean|Duke)$/.test(
          forms[last - 1]!,
        ));
    if (!isTitle) trimmed.push({ ...candidate, first });
  }
  return trimmed;
}
