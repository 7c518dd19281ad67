/** Parts of speech and lemmas, parallel to the tokens. Strings are interned: compare with `===`. */
export interface Morphology {
  /** Universal Dependencies v2 part of speech. */
  readonly pos: readonly string[];
  /** Penn Treebank tag. */
  readonly tags: readonly string[];
  /** Lower-case lemma. */
  readonly lemmas: readonly string[];
}

/** Heads and relations, parallel to the tokens: one tree a sentence. */
export interface Dependencies {
  /** Token index of the head, -1 for a root. */
  readonly heads: Int32Array;
  /** Universal Dependencies v2 relation, with subtype (`nsubj:pass`), interned. */
  readonly relations: readonly string[];
}
