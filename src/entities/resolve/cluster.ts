import type { EntityType } from '../../analysis.js';
import type { KnowledgeEntry } from '../../knowledge/entry.js';
import type { Candidate } from '../recognise/candidate.js';

/** Mentions of one thing, in text order. */
export interface Cluster {
  /** In the order in which they are opened. */
  number: number;
  type: EntityType;
  entry: KnowledgeEntry | undefined;
  mentions: Candidate[];
  /** Words of the fullest form. */
  words: string[];
}
