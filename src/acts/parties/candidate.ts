import type { ActType, Entity } from '../../analysis.js';

/** Words for someone: the token of the noun, and tokens `[first, last)` to show. */
export interface PartyWords {
  head: number;
  first: number;
  last: number;
}

/** A phrase of a sentence that may be a party of its acts. */
export interface PartyCandidate {
  /** Token that the phrase hangs on in the tree. */
  head: number;
  /** Tokens `[first, last)` of the words to show. */
  first: number;
  last: number;
  /**
   * What the words are: a name, a noun without one, a pronoun; `elsewhere` for someone whom only the rest of
   * the text names.
   */
  form: 'name' | 'noun' | 'pronoun' | 'elsewhere';
  /** Whom the words stand for; none for someone without a name. */
  owners: readonly Entity[];
  /**
   * How a noun without a name is read: as who was named before, as itself, as the state that the text is
   * about, as the body whose people they are, as those who last acted together; a `thing` is no known word
   * for people.
   */
  reading: 'before' | 'itself' | 'thing' | 'state' | 'body' | 'company' | null;
  /** Of a pronoun for someone without a name, as in `Police said they …`: the noun that it stands for. */
  source: PartyWords | null;
  /** Of someone elsewhere: what was told before. */
  past: Past | null;
  /** The country or body that a noun is of: `Chadian troops`, `officials from Chad`. */
  of: Entity | null;
}

/** Words that stand for the owners. Each candidate begins here: all have one shape. */
export const phraseFor = (
  owners: readonly Entity[],
  { head, first, last }: PartyWords,
  form: PartyCandidate['form'],
  reading: PartyCandidate['reading'] = null,
): PartyCandidate => ({
  head,
  first,
  last,
  form,
  owners,
  reading,
  source: null,
  past: null,
  of: null,
});

/** What acts before told of someone. */
export interface Past {
  entity: Entity;
  /** On which side it stood last, in an act of which type, told by which word. */
  side: 'actor' | 'recipient';
  type: ActType;
  lemma: string;
  /** How many acts ago, from 1, and in which sentence. */
  ago: number;
  sentence: number;
  /** In how many acts. */
  times: number;
}

/** An act whose parties are looked for. */
export interface Deed {
  trigger: number;
  type: ActType;
}
