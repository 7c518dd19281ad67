/** Chances are kept in steps of this. */
export const CHANCE_STEP = 1 / 255;

/** What is to be learned of a sentence: chances in steps of `CHANCE_STEP`, a row a word. */
export interface Chances {
  readonly pos: Uint8Array;
  readonly tags: Uint8Array;
  /** Of each word as head, then of the root. */
  readonly arcs: Uint8Array;
  /** Given the heads. */
  readonly relations: Uint8Array;
  /** A tree; the number of words for the root. */
  readonly heads: Int32Array;
}

/** A table of `columns` in which one number a row is certain. */
export function certain(numbers: ArrayLike<number>, columns: number): Uint8Array {
  const chances = new Uint8Array(numbers.length * columns);
  for (let row = 0; row < numbers.length; row++) chances[row * columns + numbers[row]!] = 255;
  return chances;
}

/** Half of one and half of the other; the tree of the first. */
export function mixAnswers(a: Chances, b: Chances): Chances {
  const mix = (name: 'pos' | 'tags' | 'arcs' | 'relations') =>
    a[name].map((chance, i) => Math.round((chance + b[name][i]!) / 2));
  return {
    pos: mix('pos'),
    tags: mix('tags'),
    arcs: mix('arcs'),
    relations: mix('relations'),
    heads: a.heads,
  };
}
