import { startsOnlyPlace } from '../../../lexicon/place-names.js';
import { startsUpper } from '../../../scan/letters.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';
import { nameRunEnd } from '../capitals.js';

const LONGEST = 4;

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
      found.push({
        first: i,
        last: end,
        type: 'place',
        kind: 'name',
        rule: 'place.start',
        source: 'pattern',
        confidence: 0.7,
      });
      i = end - 1;
    }
  return found;
}
