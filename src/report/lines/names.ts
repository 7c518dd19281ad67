import type { Analysis, Entity, EntityType } from '../../analysis.js';
import { oneLine } from './snippet.js';

/** How often an entity is named, pronouns and nouns not counted. */
export const timesNamed = ({ mentions }: Entity) =>
  mentions.filter(({ kind }) => kind === 'name' || kind === 'demonym').length;

/** `×3` of what is named more than once. */
export const times = (entity: Entity) => (timesNamed(entity) < 2 ? '' : `×${timesNamed(entity)}`);

/**
 * What the article is about: its entities with names, without those that only the head or lines of the page
 * tell, its authors, editors and agency.
 */
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
  return entities.filter(
    (entity) =>
      timesNamed(entity) > 0 && (involved.has(entity.id) || (!ofHead(entity) && entity.salience > 0)),
  );
}

/** Those of these types, named most first. */
export const ofType = (entities: readonly Entity[], ...types: EntityType[]): Entity[] =>
  entities.filter(({ type }) => types.includes(type)).sort((a, b) => timesNamed(b) - timesNamed(a));

const MOST_OFFICES = 3;

/**
 * The offices that the text gives to a person, the first the highest current one, none that another one
 * contains.
 */
export function officesOf({ role, offices = [] }: Entity): string {
  const kept: string[] = [];
  for (const text of [...(role === null ? [] : [role]), ...offices.map((office) => office.text)]) {
    const said = oneLine(text);
    const known = kept.some((other) => other.toLowerCase().includes(said.toLowerCase()));
    if (!known && kept.length < MOST_OFFICES) kept.push(said);
  }
  return kept.join('; ');
}
