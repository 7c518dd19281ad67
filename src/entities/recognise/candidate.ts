import type { EntityType, MentionKind } from '../../analysis.js';
import type { KnowledgeEntry } from '../../knowledge/entry.js';

/**
 * What says that something is a name: the text's own definitions and dateline, a user's entries, the lists,
 * the model, or patterns.
 */
export type NameSource = 'definition' | 'user' | 'knowledge' | 'model' | 'pattern';

/** A stretch of tokens that may be a mention: `first` to `last` (exclusive). */
export interface Candidate {
  first: number;
  last: number;
  type: EntityType;
  kind: MentionKind;
  /** Stable dotted id of the rule, list or model that says so. */
  rule: string;
  source: NameSource;
  /** 0–1. */
  confidence: number;
  /** The known thing it names. */
  entry?: KnowledgeEntry;
  /** Of an acronym that the text defines, or a short form: tokens of what it stands for, `[first, last)`. */
  longForm?: readonly [number, number];
  /** With `explain`: what else it might have been, and how sure that was. */
  runnerUp?: string;
}

/** A word that stands for a longer name of the text: `Nari` for `Typhoon Nari`, `NATO` spelt out. */
export const shortFormAt = (
  token: number,
  full: Candidate,
  by: Pick<Candidate, 'rule' | 'source' | 'confidence'>,
): Candidate => ({
  ...full,
  ...by,
  first: token,
  last: token + 1,
  longForm: [full.first, full.last],
});
