import { isGenitive } from '../../../lexicon/function-words.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import type { Cluster } from '../../resolve/cluster.js';
import { told } from '../office/office.js';
import type { ToldCountry } from '../office/title.js';
import { isAlsoPerson } from '../../../knowledge/ambiguous.js';
import { namesTownsAlike } from '../../../knowledge/nations.js';
import type { Home } from './home.js';
import { countryOfPlace } from './of-mention.js';
import type { FoundCountry } from './of-person.js';

/**
 * Country of what is no person: of the known thing, of a known place, or for a body a country or place inside
 * its name or right beside it.
 */
export function countryOfThing(
  context: NamedText,
  cluster: Cluster,
  name: string,
  home: Home,
): FoundCountry {
  const { type, entry, mentions } = cluster;
  const town = type === 'place' ? countryOfPlace(context.knowledge, name) : null;
  const isTold = entry?.subtype === 'region' || !isOfMany(town, home);
  const known = entry?.country ?? (isTold ? town : null);
  if (known) {
    const { first, last } = mentions[0]!;
    return { told: { country: known, first, last, rule: 'country.knowledge' }, likely: null };
  }
  return {
    told: type === 'organization' && !entry ? ofBody(context, mentions, home) : null,
    likely: null,
  };
}

function ofBody(context: NamedText, mentions: readonly Candidate[], home: Home): FoundCountry['told'] {
  for (const mention of mentions) {
    const inside = told(context, mention);
    const isTold = inside && !(isOfMany(inside.country, home) && hasForename(context, mention));
    if (isTold) return { ...inside, rule: 'country.in-name' };
    const before = ownerBefore(context, mention);
    if (before) return { ...before, rule: 'country.before-name' };
    const behind = inBrackets(context, mention);
    if (behind) return { ...behind, rule: 'country.in-brackets' };
  }
  return null;
}

/**
 * Whether towns of the country have names that many towns have, and the text names other countries but not
 * this one: `Highland`, `Phoenix`.
 */
const isOfMany = (country: string | null, { sure }: Home): boolean =>
  country !== null && sure.size > 0 && !sure.has(country) && namesTownsAlike(country);

/** `Phoenix News`: the town in the name of a body is also what people are called. */
const hasForename = ({ segmentation: { tokens } }: NamedText, { first, last }: Candidate): boolean =>
  tokens.forms.slice(first, last).some(isAlsoPerson);

/** `Kenyan`, `Kenya's` before a name. */
function ownerBefore(context: NamedText, { first }: Candidate): ToldCountry | null {
  const { forms, sentenceOf } = context.segmentation.tokens;
  const before =
    context.at.get(first - 1) ??
    (isGenitive(forms[first - 1] ?? '') ? context.at.get(first - 2) : undefined);
  const isOwner = before?.entry?.type === 'country' && sentenceOf[before.first] === sentenceOf[first];
  return isOwner ? told(context, before) : null;
}

/** `(Kenya)` behind a name. */
function inBrackets(context: NamedText, { last }: Candidate): ToldCountry | null {
  const { forms } = context.segmentation.tokens;
  const inside = forms[last] === '(' ? context.at.get(last + 1) : undefined;
  const isAlone = inside?.type === 'country' && inside.kind === 'name' && forms[inside.last] === ')';
  return isAlone ? told(context, inside) : null;
}
