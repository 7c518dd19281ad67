import type { ActType, Entity } from '../../analysis.js';

/** A phrase of a sentence that may be a party of its acts. */
export interface PartyCandidate {
  /** Token that the phrase hangs on in the tree. */
  head: number;
  /** Tokens `[first, last)` of the words to show. */
  first: number;
  last: number;
  /** What the words are: a name, a noun without one, a pronoun; `elsewhere` for someone whom only the rest of the text names. */
  form: 'name' | 'noun' | 'pronoun' | 'elsewhere';
  /** Whom the words stand for; none for someone without a name. */
  owners: readonly Entity[];
  /** The country or body that a noun is of: `Chadian troops`, `officials from Chad`. */
  of: Entity | null;
}

/** An act whose parties are looked for. */
export interface Deed {
  trigger: number;
  type: ActType;
}

/** The parties that the rules of grammar give an act. */
export interface RuledParties {
  actors: readonly Entity[];
  recipients: readonly Entity[];
}
