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
  entry: KnowledgeEntry | undefined;
  /** Of an acronym that the text defines, or a short form: tokens of what it stands for, `[first, last)`. */
  longForm: readonly [number, number] | undefined;
  /** Whether words beside it say what it is, which holds wherever the text has the name. */
  told: boolean;
  /** With `explain`: what else it might have been, and how sure that was. */
  runnerUp: string | undefined;
}

/** What says so, and how surely. */
export type Evidence = Pick<Candidate, 'rule' | 'source' | 'confidence'>;

/** The name from token `first` to `last` (exclusive). Each candidate begins here: all have one shape. */
export const nameAt = (
  first: number,
  last: number,
  type: EntityType,
  { rule, source, confidence }: Evidence,
): Candidate => ({
  first,
  last,
  type,
  kind: 'name',
  rule,
  source,
  confidence,
  entry: undefined,
  longForm: undefined,
  told: false,
  runnerUp: undefined,
});

/** The words of a name, or of another stretch, parted by spaces. */
export const surfaceOf = (
  { first, last }: Pick<Candidate, 'first' | 'last'>,
  forms: readonly string[],
): string => forms.slice(first, last).join(' ');

/** A word that stands for a longer name of the text: `Nari` for `Typhoon Nari`, `NATO` spelt out. */
export const shortFormAt = (token: number, full: Candidate, evidence: Evidence): Candidate => ({
  ...full,
  ...evidence,
  first: token,
  last: token + 1,
  longForm: [full.first, full.last],
});
