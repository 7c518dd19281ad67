import { closesQuotation, opensQuotation } from '../../../grammar/marks.js';
import { forenames } from '../../../knowledge/name-lists.js';
import { HONORIFICS, isOfficeWord } from '../../../knowledge/offices.js';
import { isGenderedForename } from '../../../lexicon/gender.js';
import type { Tokens } from '../../../language/tokens.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { isAttached, isCapitalisedWord, nameRunEnd } from '../capitals.js';
import { endsLikeNoPerson } from '../like-no-person.js';

const LONGEST_NICKNAME = 3;
const LONGEST_SURNAME = 3;

const CALLED: Evidence = { rule: 'person.nickname', source: 'definition', confidence: 0.9 };

/** People with a nickname in quotation marks inside their names: `Ismael “El Mayo” Zambada`. */
export function recogniseNicknames({ segmentation: { tokens, sentences } }: EntityContext): Candidate[] {
  const { forms } = tokens;
  const found: Candidate[] = [];
  for (const { first, last } of sentences)
    for (let open = first + 1; open + 3 < last; open++) {
      const close = opensQuotation(forms[open]!) ? nicknameEnd(tokens, open, last) : -1;
      const from = close > 0 ? forenamesBefore(forms, open, first) : open;
      if (from === open) continue;
      const end = nameRunEnd(tokens, close + 1, last, LONGEST_SURNAME);
      if (!endsLikeNoPerson(forms[end - 1]!)) found.push(nameAt(from, end, 'person', CALLED));
    }
  return found;
}

/** The mark that closes the nickname which `open` opens, with a surname behind it; -1 without one. */
function nicknameEnd(tokens: Tokens, open: number, last: number): number {
  const { forms } = tokens;
  let close = open + 1;
  while (close - open <= LONGEST_NICKNAME && isCapitalisedWord(forms[close])) close++;
  const isClosed = close > open + 1 && closesQuotation(forms[close]!) && isAttached(tokens, close);
  const isOpen = isAttached(tokens, open + 1) && !isAttached(tokens, open);
  return isClosed && isOpen && close + 1 < last && isCapitalisedWord(forms[close + 1]) ? close : -1;
}

/** Where the forenames before the nickname begin; `open` where there are none. */
function forenamesBefore(forms: readonly string[], open: number, start: number): number {
  const isForename = (i: number) =>
    isCapitalisedWord(forms[i]) &&
    !isOfficeWord(forms[i]!) &&
    !HONORIFICS.has(forms[i]!.toLowerCase()) &&
    (forenames().has(forms[i]!) || isGenderedForename(forms[i]!.toLowerCase()));
  let from = open;
  while (from > start && open - from < 2 && isForename(from - 1)) from--;
  return from;
}
