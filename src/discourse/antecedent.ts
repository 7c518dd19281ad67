import type { Entity } from '../analysis.js';
import type { Phrase } from '../grammar/sentence.js';

/** Whom a word goes back to. */
export interface Antecedent {
  /** One, or several where the word is for several (`they`, `both sides`); none for someone without a name. */
  owners: readonly Entity[];
  /** Tokens of the phrase that brought in someone without a name: `a police spokeswoman`. */
  source: Phrase | null;
  /** How it was found: `antecedent.pronoun`. */
  rule: string;
  /** Share of such answers that are right, 0 to 1. */
  certainty: number;
}
