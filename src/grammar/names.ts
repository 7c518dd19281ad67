import type { Entity, Mention } from '../analysis.js';
import { namesMoney, namesMoneyOf } from '../knowledge/currencies.js';
import type { RelationContext } from './context.js';
import { isNoun } from './tags.js';

/** A mention in terms of tokens: `first` inclusive, `last` exclusive. */
export interface PlacedMention {
  entity: Entity;
  /** Others of whom it is a mention too: `the Holms`. */
  others: Entity[];
  mention: Mention;
  first: number;
  last: number;
}

/** Where the entities are, by token. */
export interface MentionMap {
  /** The mention that covers each token, if one does. */
  at(token: number): PlacedMention | undefined;
  byId(id: string): Entity | undefined;
  /** Id of the country that an entity belongs to, when the text names it. */
  homeOf(id: string): string | undefined;
}

/**
 * Lays the mentions over the tokens, but for those that name a currency: `340 million U.S. dollars` are of no
 * party. The same map for the same names and words; linear in tokens and mentions.
 */
export function placeMentions(context: WithEntities): MentionMap {
  const known = PLACED.get(context.segmentation);
  if (known?.entities === context.entities) return known.map;
  const map = mapOf(context);
  PLACED.set(context.segmentation, { entities: context.entities, map });
  return map;
}

type WithEntities = Pick<RelationContext, 'segmentation' | 'morphology' | 'entities'>;
const PLACED = new WeakMap<object, { entities: unknown; map: MentionMap }>();

function mapOf({ segmentation, morphology: { pos }, entities }: WithEntities): MentionMap {
  const { starts, ends, lowers, length } = segmentation.tokens;
  const mentions = entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  mentions.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const covering = new Array<PlacedMention | undefined>(length);
  let token = 0;
  for (const { entity, mention } of mentions) {
    while (token < length && ends[token]! <= mention.start) token++;
    const placed: PlacedMention = { entity, others: [], mention, first: token, last: token };
    while (placed.last < length && starts[placed.last]! < mention.end) placed.last++;
    if (isOfMoney(lowers, pos, placed)) continue;
    const same = covering[placed.first];
    if (same?.mention.start === mention.start && same.mention.end === mention.end)
      same.others.push(entity);
    for (let i = placed.first; i < placed.last; i++) covering[i] ??= placed;
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const countries = new Map(
    entities.flatMap(({ type, country, id }) =>
      type === 'country' && country ? [[country, id] as const] : [],
    ),
  );
  return {
    at: (i) => covering[i],
    byId: (id) => byId.get(id),
    homeOf: (id) => countries.get(byId.get(id)?.country ?? byId.get(id)?.likelyCountry ?? ''),
  };
}

/** Whether a name goes with the money behind it: `U.S. dollars`, `5 Korean won`; not `Kenya won`. */
function isOfMoney(
  lowers: readonly string[],
  pos: readonly string[],
  { first, last }: PlacedMention,
): boolean {
  const noun = lowers[last] ?? '';
  if (namesMoney(noun)) return isNoun(pos[last]!);
  return (
    (isNoun(pos[last] ?? '') || pos[first - 1] === 'NUM') &&
    !isNoun(pos[last + 1] ?? '') &&
    namesMoneyOf(lowers[last - 1]!, noun)
  );
}
