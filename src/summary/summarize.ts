import type { Entity, Keyphrase, Summary } from '../analysis.js';
import type { Layout } from '../document/layout.js';
import type { Morphology } from '../language/syntax.js';
import type { Segmentation } from '../language/tokens.js';

export interface SummaryContext {
  segmentation: Segmentation;
  morphology: Morphology;
  layout: Layout;
  entities: readonly Entity[];
  sentenceCount: number;
}

export function findKeyphrases(_context: SummaryContext): Keyphrase[] {
  return [];
}

export function summarize(_context: SummaryContext): Summary {
  return { sentences: [], text: '' };
}
