import { isAlsoPlace, otherPlaces } from '../../../knowledge/ambiguous.js';
import { stateOfNation } from '../../../knowledge/nations.js';
import { countryOfSubdivision } from '../../../knowledge/subdivisions.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import { isSubdivision } from '../../../lexicon/place-names.js';
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
  if (type === 'place') return countryOfPlace(knowledge, forms.slice(first, last).join(' '));
  if (type !== 'organization' || entry) return null;
  for (let i = first; i < last; i++) {
    const known = knowledge.phrases.longestAt(forms, i, last)?.entry;
    if ((known?.type === 'country' || known?.type === 'place') && known.country)
      return isAlsoPlace(forms[i]!) ? ofNamesake(forms, first, i, known.country) : known.country;
  }
  return null;
}

/** Country of a place by its name, a province's with or without the word that says so. */
export function countryOfPlace(knowledge: Knowledge, name: string): string | null {
  const known = knowledge.place(name);
  if (known) return known.country;
  const subdivision = countryOfSubdivision(name);
  if (subdivision !== null) return subdivision;
  const space = name.lastIndexOf(' ');
  if (space > 0 && name.endsWith(' City')) return knowledge.place(name.slice(0, space))?.country ?? null;
  if (space < 0 || !isSubdivision(name.slice(space + 1).toLowerCase())) return null;
  const bare = name.slice(0, space);
  const city = knowledge.phrases.get(bare)?.entry;
  if (city?.subtype === 'city') return city.country ?? null;
  const town = knowledge.place(bare);
  return countryOfSubdivision(bare) ?? (town?.kind === 'town' ? town.country : null);
}

/** What is called as another place is: `Georgia Institute` may be of either, `Bank of Georgia` is one's. */
function ofNamesake(forms: readonly string[], first: number, i: number, best: string): string | null {
  const other = otherPlaces(forms).get(forms[i]!)?.country;
  return other ?? (i === first || forms[first] === 'University' ? null : best);
}
