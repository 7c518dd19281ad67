import type { Sentence } from '../analysis.js';

/**
 * The words of a text, as parallel arrays. Lossless: `text.slice(starts[i], ends[i]) === forms[i]`, but for
 * rare quotation marks, whose forms are common ones. Tokens are in text order, never overlap, and only white
 * space lies between them. UTF-16 offsets.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: readonly string[];
  /** The forms in small letters; equal ones are one string, which tables find the faster. */
  readonly lowers: readonly string[];
  /** Sentence of each token, an index into `sentences`. */
  readonly sentenceOf: Int32Array;
}

/** A sentence with its tokens `first` (inclusive) to `last` (exclusive). */
export interface SentenceTokens extends Sentence {
  first: number;
  last: number;
  /**
   * First token after a dateline that opens the sentence (`DUSHANBE, Sept. 16 (Xinhua) --`); `first` where
   * there is none.
   */
  core: number;
}

/** Words and sentences of a text. */
export interface Segmentation {
  tokens: Tokens;
  sentences: SentenceTokens[];
}
