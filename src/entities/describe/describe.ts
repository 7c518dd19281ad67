import type { Entity } from '../../analysis.js';
import { agencyNamed } from '../../document/agencies.js';
import { titleCase } from '../../document/dateline.js';
import type { EntityContext } from '../find-entities.js';
import type { Cluster } from '../resolve/cluster.js';
import { subtypeOfBody, subtypeOfInitiative } from './subtype.js';
import { describePerson, type PersonDescription } from './person.js';
import type { MentionAt } from './title.js';

type Description = Pick<Entity, 'subtype' | 'name' | 'aliases' | 'role' | 'roleClass' | 'country' | 'iso3' | 'wikidata'>;

/** Canonical name, forms, office, country and kind of one entity. */
export function describeCluster(context: EntityContext, cluster: Cluster, at: MentionAt, home: string | null): Description {
  const { tokens } = context.segmentation;
  const surfaces = cluster.mentions.map(({ first, last }) => tokens.text.slice(tokens.starts[first], tokens.ends[last - 1]).replace(/\s+/g, ' '));
  const { entry } = cluster;
  const name = entry && cluster.type === entry.type ? entry.name : nameOf(cluster, surfaces);
  const aliases = [...new Set(surfaces)].filter((surface) => surface !== name);
  const person: PersonDescription = cluster.type === 'person' ? describePerson(context, name, cluster.mentions, at, home) : { role: null, roleClass: null, country: null };
  return {
    subtype: entry?.subtype ?? (cluster.type === 'organization' ? subtypeOfBody(name) : cluster.type === 'initiative' ? subtypeOfInitiative(name) : null),
    name,
    aliases,
    role: person.role,
    roleClass: person.roleClass,
    country: person.country ?? entry?.country ?? (cluster.type === 'place' ? (context.knowledge.place(name)?.country ?? null) : cluster.type === 'organization' ? countryOfBody(cluster, at, context) : null),
    ...(entry?.iso3 !== undefined && { iso3: entry.iso3 }),
    wikidata: entry?.wikidata ?? null,
  };
}

/** The fullest form; agencies by their usual name, capitals of datelines and headlines as small letters. */
function nameOf({ type, words }: Cluster, surfaces: readonly string[]): string {
  const joined = words.join(' ');
  const written = surfaces.find((s) => s.replace(/[\s.]/g, '').toLowerCase().endsWith(joined.replace(/[\s.]/g, '').toLowerCase())) ?? surfaces[0]!;
  const bare = written.replace(/^the /i, '');
  if (type === 'organization') return agencyNamed(bare) ?? bare;
  return (type === 'place' || type === 'person') && bare === bare.toUpperCase() && bare.length > 3 ? titleCase(bare) : bare;
}

/** A demonym or country inside or right before the name of a body. */
function countryOfBody({ mentions }: Cluster, at: MentionAt, { segmentation: { tokens }, knowledge }: EntityContext): string | null {
  for (const { first, last } of mentions) {
    for (let i = first; i < last; i++) {
      const entry = knowledge.phrases.longestAt(tokens.forms, i, last)?.entry;
      if (entry?.type === 'country') return entry.country ?? null;
    }
    const before = at.get(first - 1) ?? (/^['’]s$/.test(tokens.forms[first - 1] ?? '') ? at.get(first - 2) : undefined);
    if (before?.entry?.type === 'country') return before.entry.country ?? null;
  }
  return null;
}
