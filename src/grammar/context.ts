import type { Entity } from '../analysis.js';
import type { Layout } from '../document/layout.js';
import type { Dependencies, Morphology } from '../language/syntax.js';
import type { Segmentation } from '../language/tokens.js';

/** What statements and acts are read from. */
export interface RelationContext {
  segmentation: Segmentation;
  morphology: Morphology;
  dependencies: Dependencies;
  layout: Layout;
  entities: readonly Entity[];
  explain: boolean;
}
