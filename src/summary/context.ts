import type { Entity } from '../analysis.js';
import type { Layout } from '../document/layout.js';
import type { Morphology } from '../language/syntax.js';
import type { Segmentation } from '../language/tokens.js';

/** What key phrases and the summary are chosen from. */
export interface SummaryContext {
  segmentation: Segmentation;
  morphology: Morphology;
  layout: Layout;
  entities: readonly Entity[];
  /** Porter stems of content words, '' elsewhere; parallel to the tokens. */
  stems: readonly string[];
}
