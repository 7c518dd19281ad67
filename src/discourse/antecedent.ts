import type { Entity } from '../analysis.js';
import type { Phrase } from '../grammar/sentence.js';
import type { AnaphorClass } from './anaphor.js';

/** Whom a word goes back to. */
export interface Antecedent {
  /**
   * One, or several where the word is for several (`they`, `both sides`); none for someone without a name.
   */
  readonly owners: readonly Entity[];
  /** Tokens of the phrase that brought in a person or people without a name: `a police spokeswoman`. */
  readonly source: Phrase | null;
  /** What kind of word it is. */
  readonly of: 'pronoun' | 'noun' | 'author';
  /** How it was found: `reference.pronoun`. */
  readonly rule: string;
  /** Share of such answers that are right, 0 to 1. */
  readonly certainty: number;
}

/** An antecedent with the word or phrase that goes back to it, tokens `[first, last)`. */
export interface FoundAntecedent extends Antecedent {
  readonly class: AnaphorClass;
  readonly kind: 'pronoun' | 'nominal';
  readonly phrase: Phrase;
  /**
   * Whether it is a mention of its own: not one that holds a name, `the Kenyan minister`, nor a word for two
   * who were named apart, as in `Ruiz met Haugen. They …`, whom coreference joins to neither.
   */
  readonly isMention: boolean;
}
