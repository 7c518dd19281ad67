import type { Entity } from '../../analysis.js';
import { agencyNamed } from '../../document/agencies.js';
import { titleCase } from '../../document/dateline.js';
import type { EntityContext } from '../find-entities.js';
import type { Cluster } from '../resolve/cluster.js';
import { countryOfThing } from './country/of-thing.js';
import { subtypeOfBody, subtypeOfInitiative } from './body-subtype.js';
import { describePerson, type PersonDescription } from './person.js';
import type { Home } from './country/home.js';
import type { MentionAt } from './office/office.js';

type Description = Pick<
  Entity,
  | 'subtype'
  | 'name'
  | 'aliases'
  | 'role'
  | 'roleClass'
  | 'country'
  | 'likelyCountry'
  | 'origin'
  | 'iso3'
  | 'wikidata'
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
  const name =
    entry && cluster.type === entry.type
      ? entry.name
      : nameOf(cluster, surfaces, context.layout.article.agency);
  const aliases = [...new Set(surfaces)].filter((surface) => surface !== name);
  const person: PersonDescription =
    cluster.type === 'person'
      ? describePerson(context, name, cluster.mentions, at, home)
      : { role: null, roleClass: null, country: { told: null, likely: null } };
  const { told: country, likely } =
    cluster.type === 'person' ? person.country : countryOfThing(context, cluster, name, at);
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
    country: country?.country ?? null,
    likelyCountry: likely,
    origin:
      country && cluster.type !== 'country'
        ? {
            rule: country.rule,
            start: tokens.starts[country.first]!,
            end: tokens.ends[country.last - 1]!,
          }
        : null,
    ...(entry?.iso3 !== undefined && { iso3: entry.iso3 }),
    wikidata: entry?.wikidata ?? null,
  };
}

/** The fullest form; the article's agency by its usual name, capitals of datelines and headlines as small letters. */
function nameOf({ type, words }: Cluster, surfaces: readonly string[], agency: string | null): string {
  const joined = words.join(' ');
  const written =
    surfaces.find((s) =>
      s.replace(/[\s.]/g, '').toLowerCase().endsWith(joined.replace(/[\s.]/g, '').toLowerCase()),
    ) ?? surfaces[0]!;
  const bare = written.replace(/^the /i, '');
  if (type === 'organization') return agency !== null && agencyNamed(bare) === agency ? agency : bare;
  return (type === 'place' || type === 'person') && bare === bare.toUpperCase() && bare.length > 3
    ? titleCase(bare)
    : bare;
}
