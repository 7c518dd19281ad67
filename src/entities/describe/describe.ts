import type { Entity, EntityType, Origin } from '../../analysis.js';
import { agencyNamed } from '../../knowledge/agencies.js';
import { titleCase } from '../../scan/title-case.js';
import { countryOfLeader, wikidataOfLeader } from '../../knowledge/leaders.js';
import type { EntityContext } from '../context.js';
import type { Candidate } from '../recognise/candidate.js';
import type { Cluster } from '../resolve/cluster.js';
import type { FoundCountry } from './country/of-person.js';
import { countriesThroughOthers } from './country/through-others.js';
import { countryOfThing } from './country/of-thing.js';
import { subtypeOfBody, subtypeOfInitiative } from '../../lexicon/body-subtypes.js';
import { describePerson } from './person.js';
import { homeCountry, type Home } from './country/home.js';
import { NamesByToken, type NamedText } from './names-by-token.js';
import { textOf } from './office/office.js';
import { weighSalience } from './salience.js';
import { sectorOf } from './sector.js';
import { toMention } from './to-mention.js';

/** The entities that clusters of names are, in text order. */
export function describe(
  clusters: readonly Cluster[],
  names: readonly Candidate[],
  context: EntityContext,
): Entity[] {
  const at = new NamesByToken(names, context.segmentation.tokens.length);
  const text: NamedText = { ...context, at, titlesBefore: new Map() };
  const home = homeCountry(names, context);
  const entities = clusters.map((cluster, i) => describeCluster(text, cluster, `e${i + 1}`, home));
  countriesThroughOthers(text, clusters, entities);
  return weighSalience(entities, context);
}

/** Canonical name, forms, offices, country and kind of one entity, in the order of the output. */
function describeCluster(context: NamedText, cluster: Cluster, id: string, home: Home): Entity {
  const { tokens } = context.segmentation;
  const { entry, type, mentions } = cluster;
  const surfaces = mentions.map(({ first, last }) =>
    textOf(tokens.text, tokens.starts[first]!, tokens.ends[last - 1]!),
  );
  const name =
    entry && type === entry.type ? entry.name : nameOf(cluster, surfaces, context.layout.article.agency);
  const person = type === 'person' ? describePerson(context, name, mentions, home) : NOBODY;
  const { told, likely } = person.country ?? countryOfThing(context, cluster, name, home);
  const subtype = entry?.subtype ?? subtypeOf(type, name);
  const { role, roleClass, offices } = person;
  const aliases = [...new Set(surfaces)].filter((surface) => surface !== name);
  // Set one after another: a spread of what some have alone would copy all the rest.
  const entity = { id, type, subtype, name, aliases, role, roleClass } as Entity;
  if (offices) entity.offices = offices;
  entity.country = told?.country ?? null;
  entity.likelyCountry = likely;
  entity.origin = told && type !== 'country' ? originOf(context, told) : null;
  entity.sector = sectorOf(entity, person.employer);
  if (entry?.iso3 !== undefined) entity.iso3 = entry.iso3;
  entity.wikidata = entry ? (entry.wikidata ?? null) : wikidataOf(entity);
  entity.salience = 0;
  entity.mentions = mentions.map((mention) => toMention(context, mention));
  return entity;
}

const NOBODY = {
  role: null,
  roleClass: null,
  offices: undefined,
  country: undefined,
  employer: null,
};

const STATE_OFFICE = /^(?:head-of-state|head-of-government|foreign-minister|minister)$/;

/** Wikidata id of a leader, who is known by name, office and country together. */
function wikidataOf({ name, country, roleClass }: Entity): string | null {
  const isLeader = STATE_OFFICE.test(roleClass ?? '') && country === countryOfLeader(name);
  return isLeader ? wikidataOfLeader(name) : null;
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
  if (type === 'person' && /^\S+, .*\.$|[[\]]/.test(written)) return joined;
  // A title of a work keeps its article.
  const bare = written.replace(type === 'product' ? /^the / : /^the /i, '');
  if (type === 'organization') return agency !== null && agencyNamed(bare) === agency ? agency : bare;
  return (type === 'place' || type === 'person') && bare === bare.toUpperCase() && bare.length > 3
    ? titleCase(bare)
    : bare;
}
