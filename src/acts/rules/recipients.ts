import type { ActType } from '../../analysis.js';
import { seriesBefore } from './actors.js';
import { prepositionNear, type Match } from '../patterns/match.js';
import { PARTIES, partiesAfter, partiesBehind, partiesOf, partiesWithin } from './phrase.js';
import { seriesFrom } from './series.js';
import { isPeople } from '../someone.js';
import type { MentionMap } from '../../grammar/names.js';
import { dependents, isPassive, type Tree } from '../../grammar/tree/dependents.js';

/** Prepositions that introduce the other side, whatever the verb. */
const TOWARDS = [
  'with',
  'to',
  'against',
  'on',
  'upon',
  'toward',
  'towards',
  'for',
  'over',
  'between',
  'among',
  'alongside',
];
/** What these take as object is a topic, not the other side. */
const TOPICAL = new Set(['discuss', 'review', 'mediate', 'negotiate', 'debate', 'explore']);
const LONGEST_WAY = 24;
const FARTHEST = 60;
const BETWEEN_EQUALS = new Set<ActType>(['CONSULT', 'AGREE', 'COOPERATE']);
/** Deeds that a government also does to its own country. */
const DOMESTIC = new Set<ActType>([
  'ACCUSE',
  'COERCE',
  'ASSAULT',
  'PROTEST',
  'REQUEST',
  'THREATEN',
  'REJECT',
  'MOBILIZE',
  'CONCEDE',
]);

/** Acts on what someone else has or does. */
const JUDGING = new Set<ActType>(['SUPPORT', 'ACCUSE', 'REJECT']);

/** The words around a verb where its other side may be named. */
interface Site {
  tree: Tree;
  mentions: MentionMap;
  match: Match;
  /** The verb and the object noun that its pattern names. */
  heads: number[];
  /** Other objects; the subject of a passive. */
  direct: number[];
  named: (head: number) => string[];
}

/** Whether an act of this type needs no other side when two act together. */
export function isBetweenEquals(type: ActType): boolean {
  return BETWEEN_EQUALS.has(type);
}

/** The other side of a verb or predicate: the first place that names someone else than the actors and their country. */
export function recipientsOfVerb(
  tree: Tree,
  mentions: MentionMap,
  match: Match,
  named: (head: number) => string[],
  actors: readonly string[],
): string[] {
  const { pattern, trigger, object } = match;
  const heads = object === null ? [trigger] : [trigger, object];
  const direct = dependents(
    tree,
    trigger,
    'obj',
    'iobj',
    ...(isPassive(tree, trigger) ? ['nsubj:pass'] : []),
  ).filter((child) => child !== object);
  const site: Site = { tree, mentions, match, heads, direct, named };
  const excluded = DOMESTIC.has(pattern.type) ? actors : [...actors, ...countriesOf(mentions, actors)];
  const found = inSeries(
    tree,
    mentions,
    trigger,
    firstFound(placesIn(site, actors), excluded, site),
  ).filter((id) => !excluded.includes(id));
  if (pattern.mode === 'visit')
    found.push(
      ...found.flatMap((id) => (mentions.byId(id)?.type === 'place' ? (mentions.homeOf(id) ?? []) : [])),
    );
  return found.length > 0 || isBetweenEquals(pattern.type)
    ? withoutPlaces(site, found)
    : withinActor(site, actors);
}

/** `arrested dealers from Libya in Aden`: the place beside those whom something was done to. */
function withoutPlaces({ mentions, match: { pattern } }: Site, found: readonly string[]): string[] {
  const parties = found.filter((id) => mentions.byId(id)?.type !== 'place');
  return parties.length === 0 || pattern.mode === 'visit' ? [...found] : parties;
}

/** The whole series that a recipient opens, however the parser cut it. */
function inSeries(tree: Tree, mentions: MentionMap, verb: number, found: readonly string[]): string[] {
  for (
    let token = verb + 1;
    found.length > 0 && token < verb + FARTHEST && tree.sentenceOf[token] === tree.sentenceOf[verb];
    token++
  ) {
    const placed = mentions.at(token);
    if (placed && found.includes(placed.entity.id))
      return [
        ...found,
        ...seriesFrom(tree, mentions, placed)
          .members.map(({ entity }) => entity)
          .filter(({ type }) => PARTIES.includes(type))
          .map(({ id }) => id),
      ];
  }
  return [...found];
}

function placesIn(site: Site, actors: readonly string[]): ((site: Site) => string[])[] {
  const { pattern } = site.match;
  if (pattern.type === 'ACCUSE' && violentObject(site) !== null) return [culprit];
  if (TOPICAL.has(pattern.trigger))
    return [behindPreposition, afterPreposition, (place) => after(place, ['with', 'between', 'among'])];
  const near = [
    thankedFor,
    withHost,
    theirs,
    behindPreposition,
    afterPreposition,
    passiveSubject,
    directly,
    (place: Site) => after(place, TOWARDS),
    inObject,
    insideObject,
  ];
  return isBetweenEquals(pattern.type) && areSeveral(site.mentions, actors)
    ? near
    : [...near, subjectOfClause, objectOfClause, anywhereBehind];
}

const VIOLENCE = new Set([
  'attack',
  'war',
  'invasion',
  'aggression',
  'bombing',
  'assault',
  'killing',
  'strike',
  'airstrike',
  'offensive',
  'execution',
  'murder',
]);

function violentObject({ tree, match: { object }, direct }: Site): number | null {
  return [object, ...direct].find((noun) => noun !== null && VIOLENCE.has(tree.lemmas[noun]!)) ?? null;
}

/** `condemned Chad's attack on Niger`: who attacked, never who was attacked. */
function culprit(site: Site): string[] {
  const { tree, mentions } = site;
  const violence = violentObject(site)!;
  return [
    ...dependents(tree, violence, 'nmod:poss', 'amod', 'compound').flatMap((owner) =>
      partiesOf(tree, mentions, owner),
    ),
    ...partiesAfter(tree, mentions, violence, ['by']),
  ];
}

/** Whether the actors are of different countries, so that they can act with each other. */
function areSeveral(mentions: MentionMap, actors: readonly string[]): boolean {
  return new Set(actors.map((id) => mentions.byId(id)?.country ?? id)).size > 1;
}

/** `thanked the Minister for Oman's help`: also whoever did what someone is thanked for. */
function thankedFor({ tree, mentions, match: { pattern, trigger }, direct, named }: Site): string[] {
  if (pattern.preposition !== 'for' && pattern.preposition !== 'of') return [];
  const preposition =
    pattern.type === 'SUPPORT' ? prepositionNear(tree, trigger, pattern.preposition) : null;
  const doer =
    preposition === null
      ? undefined
      : mentions.at(preposition + (tree.forms[preposition + 1] === 'the' ? 2 : 1));
  const owns = doer && (tree.tags[doer.last] === 'POS' || doer.mention.kind === 'demonym');
  return [...direct.flatMap(named), ...(owns ? [doer.entity.id] : [])];
}

/** `traveled to Oslo at the invitation of Ana Ruiz`: the host beside the place. */
function withHost(site: Site): string[] {
  const {
    tree,
    mentions,
    match: { pattern, trigger },
  } = site;
  if (pattern.mode !== 'visit') return [];
  const { sentenceOf } = tree;
  for (
    let token = Math.max(0, trigger - LONGEST_WAY);
    token < trigger + LONGEST_WAY && token < sentenceOf.length;
    token++
  ) {
    if (
      tree.lemmas[token] === 'invitation' &&
      sentenceOf[token] === sentenceOf[trigger] &&
      tree.forms[token + 1] === 'of'
    )
      return [...partiesBehind(tree, mentions, token + 1), ...behindPreposition(site)];
  }
  return [];
}

/** `expelled the Libyan ambassador to Greece`: whose people the object names; `supports Chad's position on Libya`: whose it is. */
function theirs({ tree, mentions, match: { pattern, object } }: Site): string[] {
  if (object === null) return [];
  const owners = isPeople(tree, object)
    ? ['amod', 'compound', 'nmod:poss']
    : JUDGING.has(pattern.type)
      ? ['nmod:poss']
      : [];
  return dependents(tree, object, ...owners).flatMap((owner) => partiesOf(tree, mentions, owner));
}

function behindPreposition({ tree, mentions, match: { pattern, trigger } }: Site): string[] {
  const preposition = pattern.preposition ?? (pattern.type === 'CONSULT' ? 'with' : null);
  const near = preposition === null ? null : prepositionNear(tree, trigger, preposition);
  return near === null ? [] : partiesBehind(tree, mentions, near);
}

function afterPreposition(site: Site): string[] {
  const { preposition } = site.match.pattern;
  return preposition === null ? [] : after(site, [preposition]);
}

function after({ tree, mentions, heads, named }: Site, prepositions: readonly string[]): string[] {
  return heads.flatMap((head) =>
    partiesAfter(tree, mentions, head, prepositions, (token) =>
      tree.pos[token] === 'PRON' ? named(token) : [],
    ),
  );
}

function passiveSubject({ tree, mentions, match: { pattern, trigger } }: Site): string[] {
  return pattern.kind === 'verb' && isPassive(tree, trigger)
    ? seriesBefore(tree, mentions, trigger)
    : [];
}

function directly({ direct, named }: Site): string[] {
  return direct.flatMap(named);
}

function inObject({ tree, mentions, match: { object } }: Site): string[] {
  return object === null ? [] : partiesOf(tree, mentions, object);
}

function insideObject({ tree, mentions, match: { trigger }, heads, direct }: Site): string[] {
  return [...heads, ...direct].flatMap((head) =>
    head === trigger ? [] : partiesWithin(tree, mentions, head),
  );
}

function clausesOf({ tree, match: { trigger }, heads }: Site): number[] {
  return heads
    .flatMap((head) => dependents(tree, head, 'ccomp', 'xcomp', 'advcl', 'acl'))
    .filter((clause) => clause > trigger);
}

function subjectOfClause(site: Site): string[] {
  return clausesOf(site).flatMap((clause) => dependents(site.tree, clause, 'nsubj').flatMap(site.named));
}

function objectOfClause(site: Site): string[] {
  const { tree, mentions, named } = site;
  for (const clause of clausesOf(site)) {
    const found = dependents(tree, clause, 'obj').flatMap(named);
    if (found.length > 0) return found;
    for (const preposition of TOWARDS) {
      const behind = partiesAfter(tree, mentions, clause, [preposition]);
      if (behind.length > 0) return behind;
    }
  }
  return [];
}

function anywhereBehind({ tree, mentions, match: { trigger } }: Site): string[] {
  const phrases = tree
    .children(trigger)
    .filter(
      (child) =>
        child > trigger && tree.relations[child] !== 'conj' && tree.relations[child] !== 'parataxis',
    );
  return phrases.flatMap((child) => partiesWithin(tree, mentions, child));
}

/** A country can act on its own people: `Palestinian police arrested Palestinian students`. */
function withinActor({ tree, mentions, direct }: Site, actors: readonly string[]): string[] {
  const named = direct.flatMap((object) => partiesWithin(tree, mentions, object));
  return named.filter((id) => actors.includes(id) && mentions.byId(id)?.type === 'country');
}

/** The countries of the people among the actors: never the other side of what they do for it. */
function countriesOf(mentions: MentionMap, actors: readonly string[]): string[] {
  return actors.flatMap((id) =>
    mentions.byId(id)?.type === 'person' ? (mentions.homeOf(id) ?? []) : [],
  );
}

/** The first list that names someone other than the excluded. */
function firstFound(
  places: readonly ((site: Site) => string[])[],
  excluded: readonly string[],
  site: Site,
): string[] {
  for (const place of places) {
    const found = place(site).filter((id) => !excluded.includes(id));
    if (found.length > 0) return found;
  }
  return [];
}
