/** A kind of words. Asked in small letters; a word outside the text, `''`, is of no kind. */
export interface WordKind {
  (word: string): boolean;
  readonly words: ReadonlySet<string>;
  /** One of the words in use. */
  readonly example: string;
}

/** Makes a kind of its words, which stand in small letters; nothing is parsed. */
export function kind(example: string, words: readonly string[]): WordKind {
  const known = new Set(words);
  return Object.assign((word: string) => known.has(word), { words: known, example });
}

/** A kind that has all words of others and some of its own. */
export function union(
  example: string,
  kinds: readonly WordKind[],
  words: readonly string[] = [],
): WordKind {
  return kind(example, [...kinds.flatMap((each) => [...each.words]), ...words]);
}

/** Abbreviations with and without their stop. */
export const dotted = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, `${word}.`]);
