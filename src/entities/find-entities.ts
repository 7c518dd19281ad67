import type { Entity, Warning } from '../analysis.js';
import type { Layout } from '../document/layout.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Morphology } from '../language/syntax.js';
import type { Segmentation } from '../language/tokens.js';

/** What the recogniser may look at. */
export interface EntityContext {
  segmentation: Segmentation;
  morphology: Morphology;
  layout: Layout;
  knowledge: Knowledge;
  warnings: Warning[];
  explain: boolean;
}

/** People, countries, places, organisations… with their mentions: recognised, resolved, described. */
export function findEntities(_context: EntityContext): Entity[] {
  return [];
}
