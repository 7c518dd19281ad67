import type { EntityFact } from '../facts.js';
import type { Registered } from './registered.js';

/** A reason for which an entity of an article is taken for one that is known. */
export interface MergeRow {
  readonly id: string;
  /** Two names that it joins. */
  readonly example: readonly [string, string];
  readonly joins: (fact: EntityFact, known: Registered) => boolean;
}
