import { actorsOf } from './actors.js';
import type { Match } from './match.js';
import { partiesAfter, partiesOf } from './phrase.js';
import { recipientsOfVerb } from './recipients.js';
import type { MentionMap } from '../mentions.js';
import { dependents, type Tree } from '../tree.js';

/** Entity ids on each side of an act. */
export interface Participants {
  actors: string[];
  recipients: string[];
}

/** The sides of a verb or predicate. */
export function sidesOfVerb(tree: Tree, mentions: MentionMap, match: Match, named: (head: number) => string[]): Participants {
  const { pattern, trigger, object } = match;
  const actors = [...actorsOf(tree, mentions, pattern.kind === 'predicate', trigger, named), ...ownersOf(tree, mentions, object)];
  return { actors, recipients: recipientsOfVerb(tree, mentions, match, named, actors) };
}

const GIVEN = new Set(['support', 'commitment', 'solidarity', 'assistance', 'readiness', 'willingness', 'gratitude', 'appreciation', 'condolence', 'intention', 'aid', 'thanks']);

/** `The Minister reaffirmed Kenya's support`: the support is Kenya's too. */
function ownersOf(tree: Tree, mentions: MentionMap, object: number | null): string[] {
  if (object === null || !GIVEN.has(tree.lemmas[object]!)) return [];
  return dependents(tree, object, 'nmod:poss', 'compound').flatMap((child) => partiesOf(tree, mentions, child)).filter((id) => mentions.byId(id)?.type === 'country');
}

/** The sides of an event noun: `Egypt's visit to Jordan`, `talks between Chad and Sudan`. */
export function sidesOfNoun(tree: Tree, mentions: MentionMap, { trigger }: Match, named: (head: number) => string[]): Participants {
  const owners = dependents(tree, trigger, 'nmod:poss', 'amod', 'compound').flatMap(named);
  const between = partiesAfter(tree, mentions, trigger, ['between', 'among']);
  const actors = owners.length > 0 ? owners : between.length > 0 ? between : partiesAfter(tree, mentions, trigger, ['by', 'from', 'of']);
  const recipients = partiesAfter(tree, mentions, trigger, ['with', 'to', 'against', 'on', 'for', 'in']).filter((id) => !actors.includes(id));
  return { actors, recipients };
}
