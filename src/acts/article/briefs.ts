import type { Entity } from '../../analysis.js';
import type { ActContext } from '../context.js';

/** A list has at least so many paragraphs. */
const LEAST_PARAGRAPHS = 10;
/** Of its paragraphs at most this share names anyone whom the two before it name. */
const MOST_LINKED = 0.3;
/** Of its names, countries left out, at most this share comes back in another paragraph. */
const MOST_RECURRING = 0.12;

/**
 * Whom a paragraph of an article may mean: in news in brief, whose paragraphs tell of different matters,
 * those it names alone.
 */
export interface Scope {
  knows(entity: Entity, paragraph: number): boolean;
  /** Whether what one paragraph tells may go on in another. */
  readonly isOne: boolean;
}

/** Linear in mentions. */
export function scopeOf({ segmentation: { tokens, sentences }, entities }: ActContext): Scope {
  const paragraphsOf = new Map<Entity, Set<number>>();
  const named: Set<Entity>[] = [];
  for (const entity of entities) {
    const own = new Set<number>();
    for (const { sentence } of entity.mentions) own.add(sentences[sentence]!.paragraph);
    for (const paragraph of own) (named[paragraph] ??= new Set()).add(entity);
    paragraphsOf.set(entity, own);
  }
  const isOne = tokens.length === 0 || !isList(named, paragraphsOf);
  return {
    isOne,
    knows: (entity, paragraph) => isOne || (paragraphsOf.get(entity)?.has(paragraph) ?? false),
  };
}

function isList(
  named: readonly (ReadonlySet<Entity> | undefined)[],
  paragraphsOf: ReadonlyMap<Entity, ReadonlySet<number>>,
): boolean {
  const filled = [...named.keys()].filter((paragraph) => named[paragraph]);
  if (filled.length < LEAST_PARAGRAPHS) return false;
  const linked = filled.filter((paragraph) =>
    [1, 2].some((back) =>
      [...named[paragraph]!].some((entity) => named[paragraph - back]?.has(entity) ?? false),
    ),
  );
  const proper = [...paragraphsOf].filter(([{ type }]) => type !== 'country');
  const recurring = proper.filter(([, paragraphs]) => paragraphs.size > 1);
  return (
    linked.length <= MOST_LINKED * filled.length && recurring.length <= MOST_RECURRING * proper.length
  );
}
