import { otherPlaces } from '../../knowledge/ambiguous.js';
import type { EntityContext } from '../find-entities.js';
import type { Candidate } from './candidate.js';

/** Gives every mention the known thing it names, when name and type agree; a country's name may be another place's in this text. */
export function linkEntries(mentions: readonly Candidate[], { segmentation: { tokens }, knowledge }: EntityContext): Candidate[] {
  const { forms } = tokens;
  const others = otherPlaces(forms);
  return mentions.map((mention) => {
    const { first, last, type } = mention;
    const other = last - first === 1 && (type === 'country' || type === 'place') ? others.get(forms[first]!) : undefined;
    if (other) return { ...mention, type: 'place', entry: other };
    if (mention.entry) return mention;
    const the = /^the$/i.test(forms[first]!) ? 1 : 0;
    const phrase = knowledge.phrases.longestAt(forms, first + the, last);
    const whole = phrase !== undefined && first + the + phrase.length === last;
    return whole && phrase.entry.type === type ? { ...mention, entry: phrase.entry } : mention;
  });
}
