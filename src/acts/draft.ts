import type { ActType, Entity, Factuality } from '../analysis.js';

/** An act before it gets its number. */
export interface ActDraft {
  /** Token index of the verb, predicate or event noun. */
  trigger: number;
  type: ActType;
  mode: string | null;
  actors: readonly Entity[];
  recipients: readonly Entity[];
  sentence: number;
  factuality: Factuality;
  /** Chance that the word tells an act of this type. */
  likelihood: number;
  /** Probability that the trigger tells an act of any type. */
  certainty: number;
  /** Where only one side tells it. */
  claim: { statement: string; by: Entity | null } | null;
  evidence: readonly string[];
}
