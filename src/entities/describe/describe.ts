import type { Entity } from '../../analysis.js';
import { agencyNamed } from '../../document/agencies.js';
import { titleCase } from '../../document/dateline.js';
import type { EntityContext } from '../find-entities.js';
import type { Cluster } from '../resolve/cluster.js';
import { countryOfMention } from './country/of-mention.js';
import { subtypeOfBody, subtypeOfInitiative } from './body-subtype.js';
import { describePerson, type PersonDescription } from './person.js';
import type { Home } from './country/home.js';
import { isPossessive, type MentionAt } from './office/office.js';

type Description = Pick<
  Entity,
  'subtype' | 'name' | 'aliases' | 'role' | 'roleClass' | 'country' | 'iso3' | 'wikidata'
>;

/** Canonical name, forms, office, country and kind of one entity. */
export function describeCluster(
  context: EntityContext,
  cluster: Cluster,
  at: MentionAt,
  home: Home,
): Description {
  const { tokens } = context.segmentation;
  const surfaces = cluster.mentions.map(({ first, last }) =>
    tokens.text.slice(tokens.starts[first], tokens.ends[last - 1]).replace(/\s+/g, ' '),
  );
  const { entry } = cluster;
  const name = entry && cluster.type === entry.type ? entry.name : nameOf(cluster, surfaces);
  const aliases = [...new Set(surfaces)].filter((surface) => surface !== name);
  const person: PersonDescription =
    cluster.type === 'person'
      ? describePerson(context, name, cluster.mentions, at, home)
      : { role: null, roleClass: null, country: null };
  return {
    subtype:
      entry?.subtype ??
      (cluster.type === 'organization'
        ? subtypeOfBody(name)
        : cluster.type === 'initiative'
          ? subtypeOfInitiative(name)
          : null),
    name,
    aliases,
    role: person.role,
    roleClass: person.roleClass,
    country:
      person.country ??
      entry?.country ??
      (cluster.type === 'place'
        ? (context.knowledge.place(name)?.country ?? null)
        : cluster.type === 'organization'
          ? countryOfBody(cluster, at, context)
          : null),
    ...(entry?.iso3 !== undefined && { iso3: entry.iso3 }),
    wikidata: entry?.wikidata ?? null,
  };
}

/** The fullest form; agencies by their usual name, capitals of datelines and headlines as small letters. */
function nameOf({ type, words }: Cluster, surfaces: readonly string[]): string {
  const joined = words.join(' ');
  const written =
    surfaces.find((s) =>
      s.replace(/[\s.]/g, '').toLowerCase().endsWith(joined.replace(/[\s.]/g, '').toLowerCase()),
    ) ?? surfaces[0]!;
  const bare = written.replace(/^the /i, '');
  if (type === 'organization') return agencyNamed(bare) ?? bare;
  return (type === 'place' || type === 'person') && bare === bare.toUpperCase() && bare.length > 3
    ? titleCase(bare)
    : bare;
}

/** A country or place inside the name of a body, or a country right before it. */
function countryOfBody(
  { mentions, entry }: Cluster,
  at: MentionAt,
  context: EntityContext,
): string | null {
  const { forms, sentenceOf } = context.segmentation.tokens;
  if (entry) return null;
  for (const mention of mentions) {
    const inside = countryOfMention(context, mention);
    if (inside) return inside;
    const before =
      at.get(mention.first - 1) ??
      (isPossessive(forms[mention.first - 1]) ? at.get(mention.first - 2) : undefined);
    if (before?.entry?.type === 'country' && sentenceOf[before.first] === sentenceOf[mention.first])
      return before.entry.country ?? null;
  }
  return null;
}
