import type { Entity } from '../../analysis.js';

/** The people of an article by the last word of their office: `minister` of `Polish foreign minister`. */
export function officeHolders(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const found = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.type !== 'person' || entity.role === null) continue;
    const word = lastWord(entity.role);
    const others = found.get(word);
    if (others) others.push(entity);
    else found.set(word, [entity]);
  }
  return found;
}

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
