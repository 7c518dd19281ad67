import type { Entity, EntityType } from '../../analysis.js';

const ACTING: ReadonlySet<EntityType> = new Set<EntityType>([
  'person',
  'country',
  'organization',
  'group',
]);
const LEAST_MENTIONS = 3;
const MOST = 3;

/**
 * Those whom an article is about: the few who act and are mentioned most, first the one with most mentions.
 */
export function protagonistsOf(entities: readonly Entity[]): readonly Entity[] {
  return entities
    .filter(({ type, mentions }) => ACTING.has(type) && mentions.length >= LEAST_MENTIONS)
    .map((entity, order) => ({ entity, order, count: entity.mentions.length }))
    .sort((a, b) => b.count - a.count || a.order - b.order)
    .slice(0, MOST)
    .map(({ entity }) => entity);
}
