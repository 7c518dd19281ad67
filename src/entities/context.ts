import type { Layout } from '../document/layout.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Morphology } from '../language/syntax.js';
import type { Segmentation } from '../language/tokens.js';

/** What entities are found from. */
export interface EntityContext {
  segmentation: Segmentation;
  morphology: Morphology;
  layout: Layout;
  knowledge: Knowledge;
  /** Whether mentions carry what decided. */
  explain: boolean;
}
