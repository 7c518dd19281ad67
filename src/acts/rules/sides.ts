import type { ActType } from '../../analysis.js';
import { actorsOf } from './actors.js';
import type { Match } from '../patterns/match.js';
import { partiesAfter, partiesOf } from './phrase.js';
import { isBetweenEquals, recipientsOfVerb } from './recipients.js';
import type { MentionMap } from '../../grammar/names.js';
import { dependents, isPassive, type Tree } from '../../grammar/tree/dependents.js';

/** Entity ids on each side of an act. */
export interface Participants {
  actors: string[];
  recipients: string[];
}

/** The sides of a verb or predicate. */
export function sidesOfVerb(
  tree: Tree,
  mentions: MentionMap,
  match: Match,
  named: (head: number) => string[],
): Participants {
  const { pattern, trigger, object } = match;
  const actors = [
    ...actorsOf(tree, mentions, pattern.kind === 'predicate', trigger, named),
    ...ownersOf(tree, mentions, object),
  ];
  if (SPOKEN_FOR.has(pattern.type)) actors.push(...homeNamedBehind(tree, mentions, trigger, actors));
  const recipients = recipientsOfVerb(tree, mentions, match, named, actors);
  const together =
    pattern.trigger.startsWith('co-') ||
    (actors.length === 0 &&
      recipients.length > 1 &&
      isBetweenEquals(pattern.type) &&
      isPassive(tree, trigger));
  return together ? { actors: [...actors, ...recipients], recipients: [] } : { actors, recipients };
}

const SPOKEN_FOR = new Set<ActType>(['AGREE', 'SUPPORT', 'AID', 'THREATEN', 'SANCTION']);
const NEAR = 7;

/** `The Minister confirmed that Oman will help`: a country that its own people speak for acts with them. */
function homeNamedBehind(
  tree: Tree,
  mentions: MentionMap,
  verb: number,
  actors: readonly string[],
): string[] {
  const homes = actors
    .filter((id) => mentions.byId(id)?.type === 'person')
    .map((id) => mentions.homeOf(id));
  for (
    let token = verb + 1;
    token <= verb + NEAR && tree.sentenceOf[token] === tree.sentenceOf[verb];
    token++
  ) {
    const id = mentions.at(token)?.entity.id;
    if (id !== undefined && homes.includes(id)) return [id];
  }
  return [];
}

const GIVEN = new Set([
  'support',
  'commitment',
  'solidarity',
  'assistance',
  'readiness',
  'willingness',
  'gratitude',
  'appreciation',
  'condolence',
  'intention',
  'aid',
  'thanks',
]);

/** `The Minister reaffirmed Kenya's support`: the support is Kenya's too. */
function ownersOf(tree: Tree, mentions: MentionMap, object: number | null): string[] {
  if (object === null || !GIVEN.has(tree.lemmas[object]!)) return [];
  return dependents(tree, object, 'nmod:poss', 'compound')
    .flatMap((child) => partiesOf(tree, mentions, child))
    .filter((id) => mentions.byId(id)?.type === 'country');
}

/** The sides of an event noun: `Egypt's visit to Jordan`, `talks between Chad and Sudan`. */
export function sidesOfNoun(
  tree: Tree,
  mentions: MentionMap,
  { trigger }: Match,
  named: (head: number) => string[],
): Participants {
  const owners = dependents(tree, trigger, 'nmod:poss', 'amod', 'compound').flatMap(named);
  const between = partiesAfter(tree, mentions, trigger, ['between', 'among']);
  const actors =
    owners.length > 0
      ? owners
      : between.length > 0
        ? between
        : partiesAfter(tree, mentions, trigger, ['by', 'from', 'of']);
  const recipients = partiesAfter(tree, mentions, trigger, [
    'with',
    'to',
    'against',
    'on',
    'for',
    'in',
  ]).filter((id) => !actors.includes(id));
  return { actors, recipients };
}
