/** What numbers are read from: the words of a sentence, `''` outside it. */
export interface NumberWords {
  /** Word at a token, in small letters. */
  at(i: number): string;
  /** Word as written. */
  form(i: number): string;
  /** Whether no white space lies before a token. */
  joined(i: number): boolean;
  /** UTF-16 units of white space before a token. */
  gap(i: number): number;
}

/** A number in figures or words. */
export interface NumberRead {
  value: number;
  /** Token after the number. */
  next: number;
  /** The power of ten it was multiplied by: 1e6 for `2 million` and `2m`, 1 for `200`. */
  scale: number;
}
