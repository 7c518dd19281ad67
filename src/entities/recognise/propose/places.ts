import { startsOnlyPlace } from '../../../lexicon/place-names.js';
import { startsUpper } from '../../../scan/letters.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { nameRunEnd } from '../capitals.js';

const LONGEST = 4;
const BY_START: Evidence = { rule: 'place.start', source: 'pattern', confidence: 0.7 };

/** Places whose first word begins hardly anything else: `Deir Hafer`. */
export function recognisePlaces({ segmentation: { tokens, sentences } }: EntityContext): Candidate[] {
  const { forms, lowers } = tokens;
  const found: Candidate[] = [];
  for (const { first, last } of sentences)
    for (let i = first; i + 1 < last; i++) {
      if (!startsUpper(forms[i]!) || !startsOnlyPlace(lowers[i]!)) continue;
      if (i > first && startsUpper(forms[i - 1]!)) continue;
      const end = nameRunEnd(tokens, i, last, LONGEST);
      if (end - i < 2) continue;
      found.push(nameAt(i, end, 'place', BY_START));
      i = end - 1;
    }
  return found;
}
