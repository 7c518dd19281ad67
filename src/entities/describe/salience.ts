import { headlineEnd } from '../../document/layout.js';
import type { Entity } from '../../analysis.js';
import type { EntityContext } from '../context.js';

/**
 * A mention in the title counts as much as this many in the text; the first mention counts by how early it
 * is.
 */
const TITLE_MENTIONS = 3;

/** Fills `salience`: frequency, raised by the title and by an early first mention; sums to 1. */
export function weighSalience(
  entities: Entity[],
  { layout, segmentation: { sentences } }: EntityContext,
): Entity[] {
  const titleEnd = headlineEnd(layout);
  const raw = entities.map(({ mentions }) => {
    let weight = 0;
    for (const { start } of mentions) weight += start < titleEnd ? TITLE_MENTIONS : 1;
    return weight * (1 + 1 / (1 + mentions[0]!.sentence / Math.max(1, sentences.length / 4)));
  });
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  entities.forEach((entity, i) => {
    entity.salience = Math.round((raw[i]! / total) * 1e4) / 1e4;
  });
  return entities;
}
