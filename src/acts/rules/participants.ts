import type { ActType } from '../../analysis.js';
import type { Deixis } from './deixis.js';
import type { Match } from '../patterns/match.js';
import { PARTIES, partiesAfter, partiesOf } from './phrase.js';
import { isBetweenEquals } from './recipients.js';
import { sidesOfNoun, sidesOfVerb, type Participants } from './sides.js';
import { findAgent } from '../subject.js';
import type { MentionMap } from '../../grammar/names.js';
import { isPassive, type Tree } from '../../grammar/tree/dependents.js';
import type { SentenceTokens } from '../../language/tokens.js';

/** What a message does to whom it addresses, though it may not name them again. */
const ADDRESSED: readonly ActType[] = ['SUPPORT', 'AGREE', 'COOPERATE'];

const FARTHEST = 60;

/** Who acts, and on whom, in the grammar around a trigger. */
export function findParticipants(
  tree: Tree,
  mentions: MentionMap,
  deixis: Deixis,
  match: Match,
  sentence: SentenceTokens,
): Participants {
  const named = (head: number): string[] =>
    partiesOf(tree, mentions, head, (token) => deixis.resolve(token));
  const sides =
    match.pattern.kind === 'noun'
      ? sidesOfNoun(tree, mentions, match, named)
      : sidesOfVerb(tree, mentions, match, named);
  if (match.pattern.kind !== 'noun' && sides.actors.length === 0 && agentIsUnknown(tree, match)) {
    sides.actors = nearestBefore(mentions, sentence, match.trigger);
  }
  if (sides.actors.length === 0 && isPassive(tree, match.trigger))
    sides.actors = countryOfCourt(tree, mentions, match);
  if (sides.actors.length > 0 && sides.recipients.length === 0 && !isBetweenEquals(match.pattern.type))
    sides.recipients = nearestAfter(tree, mentions, sentence, match.trigger, sides.actors);
  if (sides.recipients.length === 0 && ADDRESSED.includes(match.pattern.type))
    sides.recipients = deixis.addressee(sides.actors).filter((id) => !sides.actors.includes(id));
  return { actors: [...new Set(sides.actors)], recipients: [...new Set(sides.recipients)] };
}

/** `charged in the United States`: of a passive without an agent, the country whose law it is. */
function countryOfCourt(tree: Tree, mentions: MentionMap, { pattern, trigger }: Match): string[] {
  if (pattern.type !== 'COERCE' && pattern.mode !== 'legal') return [];
  return partiesAfter(tree, mentions, trigger, ['in']).filter(
    (id) => mentions.byId(id)?.type === 'country',
  );
}

/** The parser may leave a verb without a subject; a passive without `by` rightly has no agent. */
function agentIsUnknown(tree: Tree, { pattern, trigger }: Match): boolean {
  return !isPassive(tree, trigger) && findAgent(tree, trigger, pattern.kind === 'predicate') === null;
}

function nearestBefore(mentions: MentionMap, sentence: SentenceTokens, trigger: number): string[] {
  for (let token = trigger - 1; token >= Math.max(sentence.core, trigger - FARTHEST); token--) {
    const found = mentions.at(token)?.entity;
    if (found && PARTIES.includes(found.type) && found.type !== 'place') return [found.id];
  }
  return [];
}

/** Not beyond the clause, for the next has parties of its own. */
function nearestAfter(
  tree: Tree,
  mentions: MentionMap,
  sentence: SentenceTokens,
  trigger: number,
  actors: readonly string[],
): string[] {
  for (
    let token = trigger + 1;
    token < Math.min(sentence.last, trigger + FARTHEST) && !endsClause(tree, token);
    token++
  ) {
    const found = mentions.at(token)?.entity;
    if (found && PARTIES.includes(found.type) && !actors.includes(found.id)) return [found.id];
  }
  return [];
}

function endsClause(tree: Tree, token: number): boolean {
  return (
    /^(?:;|:|that)$/.test(tree.forms[token]!) ||
    (tree.pos[token] === 'VERB' && /^VB[DZP]$/.test(tree.tags[token]!))
  );
}
