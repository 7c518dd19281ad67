import { isPicture } from '../../../lexicon/recordings.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate } from '../candidate.js';
import { endsLikeNoPerson } from '../like-no-person.js';
import { nameRunEnd } from '../capitals.js';
import { startsUpper } from '../../../scan/letters.js';

const LONGEST_NAME = 5;

/** Whom a caption credits: `(Photo by Jane Roe/Getty Images)`, `Photograph: Bo Lund/Reuters`. */
export function recogniseCredits({ segmentation: { tokens, sentences } }: EntityContext): Candidate[] {
  const { forms } = tokens;
  const found: Candidate[] = [];
  for (const { first, last } of sentences) {
    for (let i = first; i + 2 < last; i++) {
      if (!opensCredit(forms[i + 1]!) || !isPicture(tokens.lowers[i]!)) continue;
      const end = nameRunEnd(tokens, i + 2, last, LONGEST_NAME);
      const isPerson = end - i - 2 > 1 && !endsLikeNoPerson(forms[end - 1]!);
      if (isPerson) found.push(credit(i + 2, end, 'person'));
      if (isPerson && forms[end] === '/' && startsUpper(forms[end + 1]) && end + 1 < last)
        found.push(credit(end + 1, nameRunEnd(tokens, end + 1, last, LONGEST_NAME), 'organization'));
    }
  }
  return found;
}

const opensCredit = (form: string) => form === 'by' || form === ':' || form === '/';

const credit = (first: number, last: number, type: 'person' | 'organization'): Candidate =>
  nameAt(first, last, type, { rule: `${type}.credit`, source: 'definition', confidence: 0.9 });
