import { isSharedBody, otherPlaces } from '../../knowledge/ambiguous.js';
import type { EntityContext } from '../context.js';
import type { Candidate } from './candidate.js';

/**
 * Gives every mention the known thing it names, when name and type agree. In this text the name may be another
 * place's, or that of a body of a country the best known one of that name is not of.
 */
export function linkEntries(mentions: readonly Candidate[], context: EntityContext): Candidate[] {
  const { forms } = context.segmentation.tokens;
  const others = otherPlaces(forms);
  const linked = mentions.map((mention): Candidate => {
    const { first, last, type } = mention;
    const other =
      last - first === 1 && (type === 'country' || type === 'place')
        ? others.get(forms[first]!)
        : undefined;
    return other ? { ...mention, type: 'place', entry: other } : link(mention, context);
  });
  const countries = new Set<string>();
  for (const { type, entry } of linked)
    if (type === 'country' && entry?.country) countries.add(entry.country);
  return linked.map((mention) => {
    const { first, last, type, entry } = mention;
    const foreign =
      type === 'organization' && entry?.country && countries.size > 0 && !countries.has(entry.country);
    return foreign && isSharedBody(forms.slice(first, last).join(' ')) ? without(mention) : mention;
  });
}

function link(
  mention: Candidate,
  {
    segmentation: {
      tokens: { forms },
    },
    knowledge,
  }: EntityContext,
): Candidate {
  if (mention.entry) return mention;
  const { type, longForm: [first, last] = [mention.first, mention.last] } = mention;
  const the = /^the$/i.test(forms[first]!) ? 1 : 0;
  const phrase = knowledge.phrases.longestAt(forms, first + the, last);
  const whole = phrase !== undefined && first + the + phrase.length === last;
  return whole && phrase.entry.type === type ? { ...mention, entry: phrase.entry } : mention;
}

function without(mention: Candidate): Candidate {
  const unlinked = { ...mention };
  delete unlinked.entry;
  return unlinked;
}
