import type { Analysis, Entity, EntityType } from '../../analysis.js';

/** How often an entity is named, pronouns and nouns not counted. */
export const timesNamed = ({ mentions }: Entity) =>
  mentions.filter(({ kind }) => kind === 'name' || kind === 'demonym').length;

/** `×3` of what is named more than once. */
export const times = (entity: Entity) => (timesNamed(entity) < 2 ? '' : `×${timesNamed(entity)}`);

/** What the article is about: its entities without those that only the head tells, its authors and agency. */
export function listedEntities({ entities, article, statements, acts }: Analysis): Entity[] {
  const head = new Set<string>([
    ...article.authors,
    article.agency ?? '',
    article.dateline?.agency ?? '',
  ]);
  const involved = new Set<string | null>([
    ...statements.flatMap(({ speaker, speakers = [] }) => [speaker, ...speakers]),
    ...acts.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
  ]);
  const ofHead = ({ name, aliases }: Entity) =>
    head.has(name) || aliases.some((alias) => head.has(alias));
  return entities.filter((entity) => involved.has(entity.id) || !ofHead(entity));
}

/** Those of these types, named most first. */
export const ofType = (entities: readonly Entity[], ...types: EntityType[]): Entity[] =>
  entities.filter(({ type }) => types.includes(type)).sort((a, b) => timesNamed(b) - timesNamed(a));
