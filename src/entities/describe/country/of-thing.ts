import { isGenitive } from '../../../lexicon/function-words.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import type { Cluster } from '../../resolve/cluster.js';
import { told } from '../office/office.js';
import type { ToldCountry } from '../office/title.js';
import { countryOfPlace } from './of-mention.js';
import type { FoundCountry } from './of-person.js';

/**
 * Country of what is no person: of the known thing, of a known place, or for a body a country or place inside
 * its name or right before it.
 */
export function countryOfThing(context: NamedText, cluster: Cluster, name: string): FoundCountry {
  const { type, entry, mentions } = cluster;
  const known = entry?.country ?? (type === 'place' ? countryOfPlace(context.knowledge, name) : null);
  if (known) {
    const { first, last } = mentions[0]!;
    return { told: { country: known, first, last, rule: 'country.knowledge' }, likely: null };
  }
  return {
    told: type === 'organization' && !entry ? ofBody(context, mentions) : null,
    likely: null,
  };
}

function ofBody(context: NamedText, mentions: readonly Candidate[]): FoundCountry['told'] {
  for (const mention of mentions) {
    const inside = told(context, mention);
    if (inside) return { ...inside, rule: 'country.in-name' };
    const before = ownerBefore(context, mention);
    if (before) return { ...before, rule: 'country.before-name' };
  }
  return null;
}

/** `Kenyan`, `Kenya's` before a name. */
function ownerBefore(context: NamedText, { first }: Candidate): ToldCountry | null {
  const { forms, sentenceOf } = context.segmentation.tokens;
  const before =
    context.at.get(first - 1) ??
    (isGenitive(forms[first - 1] ?? '') ? context.at.get(first - 2) : undefined);
  const isOwner = before?.entry?.type === 'country' && sentenceOf[before.first] === sentenceOf[first];
  return isOwner ? told(context, before) : null;
}
