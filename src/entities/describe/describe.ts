import type { Entity, EntityType, Origin } from '../../analysis.js';
import { agencyNamed } from '../../knowledge/agencies.js';
import { titleCase } from '../../scan/title-case.js';
import type { KnowledgeEntry } from '../../knowledge/entry.js';
import { countryOfLeader, wikidataOfLeader } from '../../knowledge/leaders.js';
import type { EntityContext } from '../context.js';
import type { Candidate } from '../recognise/candidate.js';
import type { Cluster } from '../resolve/cluster.js';
import type { FoundCountry } from './country/of-person.js';
import { countryOfThing } from './country/of-thing.js';
import { subtypeOfBody, subtypeOfInitiative } from '../../lexicon/body-subtypes.js';
import { describePerson } from './person.js';
import { homeCountry, type Home } from './country/home.js';
import type { MentionAt } from './office/office.js';
import { weighSalience } from './salience.js';
import { sectorOf } from './sector.js';
import { toMention } from './to-mention.js';

type Description = Omit<Entity, 'id' | 'type' | 'salience' | 'mentions'>;

/** The entities that clusters of names are, in text order. */
export function describe(
  clusters: readonly Cluster[],
  names: readonly Candidate[],
  context: EntityContext,
): Entity[] {
  const at = new Map<number, Candidate>();
  for (const name of names) for (let i = name.first; i < name.last; i++) at.set(i, name);
  const home = homeCountry(names, context);
  const entities = clusters.map((cluster, i): Entity => ({
    id: `e${i + 1}`,
    type: cluster.type,
    ...describeCluster(context, cluster, at, home),
    salience: 0,
    mentions: cluster.mentions.map((mention) => toMention(context, mention)),
  }));
  return weighSalience(entities, context);
}

/** Canonical name, forms, offices, country and kind of one entity. */
function describeCluster(
  context: EntityContext,
  cluster: Cluster,
  at: MentionAt,
  home: Home,
): Description {
  const { tokens } = context.segmentation;
  const { entry, type, mentions } = cluster;
  const surfaces = mentions.map(({ first, last }) =>
    tokens.text.slice(tokens.starts[first], tokens.ends[last - 1]).replace(/\s+/g, ' '),
  );
  const name =
    entry && type === entry.type ? entry.name : nameOf(cluster, surfaces, context.layout.article.agency);
  const person = type === 'person' ? describePerson(context, name, mentions, at, home) : NOBODY;
  const { told, likely } = person.country ?? countryOfThing(context, cluster, name, at);
  const subtype = entry?.subtype ?? subtypeOf(type, name);
  const { role, roleClass, offices } = person;
  const country = told?.country ?? null;
  return {
    subtype,
    name,
    aliases: [...new Set(surfaces)].filter((surface) => surface !== name),
    role,
    roleClass,
    ...(offices && { offices }),
    country,
    likelyCountry: likely,
    origin: told && type !== 'country' ? originOf(context, told) : null,
    sector: sectorOf({ type, name, subtype, roleClass, role }),
    ...codesOf(entry, { name, country, roleClass }),
  };
}

const NOBODY = { role: null, roleClass: null, offices: undefined, country: undefined };

const STATE_OFFICE = /^(?:head-of-state|head-of-government|foreign-minister|minister)$/;

/** Alpha-3 and Wikidata id of a known thing; a leader is known by name, office and country together. */
function codesOf(
  entry: KnowledgeEntry | undefined,
  { name, country, roleClass }: Pick<Entity, 'name' | 'country' | 'roleClass'>,
): Pick<Entity, 'iso3' | 'wikidata'> {
  if (entry)
    return {
      ...(entry.iso3 !== undefined && { iso3: entry.iso3 }),
      wikidata: entry.wikidata ?? null,
    };
  const isLeader = STATE_OFFICE.test(roleClass ?? '') && country === countryOfLeader(name);
  return { wikidata: isLeader ? wikidataOfLeader(name) : null };
}

const originOf = (
  { segmentation: { tokens } }: EntityContext,
  { rule, first, last }: NonNullable<FoundCountry['told']>,
): Origin => ({ rule, start: tokens.starts[first]!, end: tokens.ends[last - 1]! });

function subtypeOf(type: EntityType, name: string): string | null {
  if (type === 'organization') return subtypeOfBody(name);
  return type === 'initiative' ? subtypeOfInitiative(name) : null;
}

/**
 * The fullest form; the article's agency by its usual name, capitals of datelines and headlines as small
 * letters.
 */
function nameOf({ type, words }: Cluster, surfaces: readonly string[], agency: string | null): string {
  const joined = words.join(' ');
  const written =
    surfaces.find((s) =>
      s.replace(/[\s.]/g, '').toLowerCase().endsWith(joined.replace(/[\s.]/g, '').toLowerCase()),
    ) ?? surfaces[0]!;
  if (type === 'person' && /^\S+, .*\.$/.test(written)) return joined;
  const bare = written.replace(/^the /i, '');
  if (type === 'organization') return agency !== null && agencyNamed(bare) === agency ? agency : bare;
  return (type === 'place' || type === 'person') && bare === bare.toUpperCase() && bare.length > 3
    ? titleCase(bare)
    : bare;
}
