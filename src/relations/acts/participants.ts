import type { ActType } from '../../analysis.js';
import type { Deixis } from './deixis.js';
import { listBefore } from './listing.js';
import { prepositionNear, type Match } from './match.js';
import type { MentionMap } from '../mentions.js';
import { PARTIES, partiesAfter, partiesBehind, partiesOf, partiesWithin } from './phrase.js';
import { findAgent } from './subject.js';
import { dependents, isPassive, type Tree } from '../tree.js';
import type { SentenceTokens } from '../../language/tokens.js';

/** Entity ids on each side of an act. */
export interface Participants {
  actors: string[];
  recipients: string[];
}

/** Prepositions that introduce the other side, whatever the verb. */
const TOWARDS = ['with', 'to', 'against', 'on', 'upon', 'toward', 'towards', 'for', 'over', 'between', 'among', 'alongside'];
const MUTUAL: readonly ActType[] = ['CONSULT', 'AGREE', 'COOPERATE'];

/** Who acts, and on whom, in the grammar around a trigger. */
export function findParticipants(tree: Tree, mentions: MentionMap, deixis: Deixis, match: Match, sentence: SentenceTokens): Participants {
  const named = (head: number): string[] => partiesOf(tree, mentions, head, (token) => deixis.resolve(token));
  const sides = match.pattern.kind === 'noun' ? sidesOfNoun(tree, mentions, match, named) : sidesOfVerb(tree, mentions, match, named);
  if (match.pattern.kind !== 'noun' && sides.actors.length === 0 && agentIsUnknown(tree, match)) {
    sides.actors = nearestBefore(mentions, sentence, match.trigger);
  }
  if (sides.actors.length === 0 && isPassive(tree, match.trigger)) sides.actors = countryOfCourt(tree, mentions, match);
  if (sides.recipients.length === 0 && !MUTUAL.includes(match.pattern.type)) sides.recipients = nearestAfter(mentions, sentence, match.trigger, sides.actors);
  return { actors: [...new Set(sides.actors)], recipients: [...new Set(sides.recipients)] };
}

function sidesOfVerb(tree: Tree, mentions: MentionMap, { pattern, trigger, object }: Match, named: (head: number) => string[]): Participants {
  const actors = [...actorsOf(tree, mentions, pattern.kind === 'predicate', trigger, named), ...ownersOf(tree, mentions, object)];
  const heads = object === null ? [trigger] : [trigger, object];
  const direct = dependents(tree, trigger, 'obj', 'iobj', ...(isPassive(tree, trigger) ? ['nsubj:pass'] : [])).filter((child) => child !== object);
  const clauses = heads.flatMap((head) => dependents(tree, head, 'ccomp', 'xcomp', 'advcl', 'acl')).filter((clause) => clause > trigger);
  const near = pattern.preposition === null ? null : prepositionNear(tree, trigger, pattern.preposition);
  const tries: (() => string[])[] = [
    () => (pattern.preposition === 'for' || pattern.preposition === 'of' ? direct.flatMap(named) : []),
    () => (near === null ? [] : partiesBehind(tree, mentions, near)),
    () => (pattern.preposition === null ? [] : heads.flatMap((head) => partiesAfter(tree, mentions, head, [pattern.preposition!]))),
    () => direct.flatMap(named),
    () => heads.flatMap((head) => partiesAfter(tree, mentions, head, TOWARDS)),
    () => (object === null ? [] : partiesOf(tree, mentions, object)),
    () => heads.concat(direct).flatMap((head) => (head === trigger ? [] : partiesWithin(tree, mentions, head))),
  ];
  if (!MUTUAL.includes(pattern.type) || actors.length < 2) {
    tries.push(
      () => clauses.flatMap((clause) => dependents(tree, clause, 'nsubj').flatMap(named)),
      () => clauses.flatMap((clause) => [...dependents(tree, clause, 'obj').flatMap(named), ...partiesAfter(tree, mentions, clause, TOWARDS)]),
      () => tree.children(trigger).filter((child) => child > trigger && tree.relations[child] !== 'conj' && tree.relations[child] !== 'parataxis').flatMap((child) => partiesWithin(tree, mentions, child)),
    );
  }
  const others = firstFound(tries, actors);
  return { actors, recipients: others.length > 0 || MUTUAL.includes(pattern.type) ? others : within(tree, mentions, direct, actors) };
}

/** A country can act on its own people: `Palestinian police arrested Palestinian students`. */
function within(tree: Tree, mentions: MentionMap, objects: readonly number[], actors: readonly string[]): string[] {
  const named = objects.flatMap((object) => partiesWithin(tree, mentions, object));
  return named.filter((id) => actors.includes(id) && mentions.byId(id)?.type === 'country');
}

const GIVEN = new Set(['support', 'commitment', 'solidarity', 'assistance', 'readiness', 'willingness', 'gratitude', 'appreciation', 'condolence', 'intention', 'aid', 'thanks']);

/** `The Minister reaffirmed Kenya's support`: the support is Kenya's too. */
function ownersOf(tree: Tree, mentions: MentionMap, object: number | null): string[] {
  if (object === null || !GIVEN.has(tree.lemmas[object]!)) return [];
  return dependents(tree, object, 'nmod:poss', 'compound').flatMap((child) => partiesOf(tree, mentions, child)).filter((id) => mentions.byId(id)?.type === 'country');
}

function actorsOf(tree: Tree, mentions: MentionMap, stative: boolean, trigger: number, named: (head: number) => string[]): string[] {
  const behalf = dependents(tree, trigger, 'obl').filter((child) => tree.lemmas[child] === 'behalf').flatMap((child) => partiesWithin(tree, mentions, child));
  return [...subjectParties(tree, mentions, stative, trigger, named), ...behalf];
}

function subjectParties(tree: Tree, mentions: MentionMap, stative: boolean, trigger: number, named: (head: number) => string[]): string[] {
  const agent = findAgent(tree, trigger, stative);
  if (agent === null) return tree.pos[trigger] === 'VERB' ? [] : named(trigger);
  const parties = named(agent);
  const last = mentions.at(agent);
  if (last && agent < trigger) parties.unshift(...listBefore(tree, mentions, last).map(({ entity }) => entity.id));
  if (parties.length > 0 || agent > trigger) return parties;
  if (tree.pos[agent] === 'PRON') return speakerAbove(tree, trigger, named);
  for (let token = agent + 1; token < trigger; token++) {
    const found = named(token);
    if (found.length > 0 && tree.pos[token] !== 'PRON') return found;
  }
  return partiesWithin(tree, mentions, agent).slice(0, 1);
}

/** `Chad said it would help`: the pronoun of a reported clause is whoever speaks. */
function speakerAbove(tree: Tree, verb: number, named: (head: number) => string[]): string[] {
  for (let at = verb, step = 0; step < 4 && tree.heads[at]! >= 0; at = tree.heads[at]!, step++) {
    if (tree.relations[at] !== 'ccomp') continue;
    const speaker = findAgent(tree, tree.heads[at]!);
    return speaker === null ? [] : named(speaker);
  }
  return [];
}

function sidesOfNoun(tree: Tree, mentions: MentionMap, { trigger }: Match, named: (head: number) => string[]): Participants {
  const owners = dependents(tree, trigger, 'nmod:poss', 'amod', 'compound').flatMap(named);
  const between = partiesAfter(tree, mentions, trigger, ['between', 'among']);
  const actors = owners.length > 0 ? owners : between.length > 0 ? between : partiesAfter(tree, mentions, trigger, ['by', 'from', 'of']);
  const recipients = firstFound([() => partiesAfter(tree, mentions, trigger, ['with', 'to', 'against', 'on', 'for', 'in'])], actors);
  return { actors, recipients };
}

/** The first list that names someone other than the actors. */
function firstFound(tries: readonly (() => string[])[], actors: readonly string[]): string[] {
  for (const attempt of tries) {
    const found = attempt().filter((id) => !actors.includes(id));
    if (found.length > 0) return found;
  }
  return [];
}

/** `charged in the United States`: of a passive without an agent, the country whose law it is. */
function countryOfCourt(tree: Tree, mentions: MentionMap, { pattern, trigger }: Match): string[] {
  if (pattern.type !== 'COERCE' && pattern.mode !== 'legal') return [];
  return partiesAfter(tree, mentions, trigger, ['in']).filter((id) => mentions.byId(id)?.type === 'country');
}

/** The parser may leave a verb without a subject; a passive without `by` rightly has no agent. */
function agentIsUnknown(tree: Tree, { pattern, trigger }: Match): boolean {
  return !isPassive(tree, trigger) && findAgent(tree, trigger, pattern.kind === 'predicate') === null;
}

function nearestBefore(mentions: MentionMap, sentence: SentenceTokens, trigger: number): string[] {
  for (let token = trigger - 1; token >= sentence.core; token--) {
    const found = mentions.at(token)?.entity;
    if (found && PARTIES.includes(found.type) && found.type !== 'place') return [found.id];
  }
  return [];
}

function nearestAfter(mentions: MentionMap, sentence: SentenceTokens, trigger: number, actors: readonly string[]): string[] {
  for (let token = trigger + 1; token < sentence.last; token++) {
    const found = mentions.at(token)?.entity;
    if (found && PARTIES.includes(found.type) && !actors.includes(found.id)) return [found.id];
  }
  return [];
}
