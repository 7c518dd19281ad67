import { isAlsoPlace, otherPlaces } from '../../../knowledge/ambiguous.js';
import { stateOfNation } from '../../../knowledge/nations.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';

/**
 * Country (alpha-2) of a country, demonym or place, or of a body by its entry or by a country or place in its
 * name.
 */
export function countryOfMention(
  {
    segmentation: {
      tokens: { forms },
    },
    knowledge,
  }: EntityContext,
  { type, first, last, entry }: Candidate,
): string | null {
  if (entry?.country) return entry.country;
  if (type === 'group') return stateOfNation(forms.slice(first, last).join(' ')) ?? null;
  if (type === 'place') return knowledge.place(forms.slice(first, last).join(' '))?.country ?? null;
  if (type !== 'organization' || entry) return null;
  for (let i = first; i < last; i++) {
    const known = knowledge.phrases.longestAt(forms, i, last)?.entry;
    if ((known?.type === 'country' || known?.type === 'place') && known.country)
      return isAlsoPlace(forms[i]!) ? ofNamesake(forms, first, i, known.country) : known.country;
  }
  return null;
}

/** What is called as another place is: `Georgia Institute` may be of either, `Bank of Georgia` is one's. */
function ofNamesake(forms: readonly string[], first: number, i: number, best: string): string | null {
  const other = otherPlaces(forms).get(forms[i]!)?.country;
  return other ?? (i === first || forms[first] === 'University' ? null : best);
}
