import type { Sentence } from '../../grammar/sentence.js';
import type { Quote } from '../../grammar/words/quotations.js';
import type { Cue } from '../draft.js';

/** What the content of a cue is read from. */
export interface ContentReader {
  sentence: Sentence;
  /** First token after the title; 0 without one. */
  body: number;
  /** Cues of the sentence. */
  cues: readonly Cue[];
  /** The quotation a token opens, if one does. */
  quoteAt(token: number): Quote | undefined;
}
