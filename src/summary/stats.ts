import type { Stats } from '../analysis.js';
import type { Segmentation } from '../language/tokens.js';

/** Average silent reading of English non-fiction (Brysbaert 2019): 238 words a minute. */
const WORDS_PER_SECOND = 238 / 60;

/** Counts for the whole text; characters are code points. */
export function countStats({ tokens, sentences }: Segmentation, paragraphs: number): Stats {
  let words = 0;
  for (const form of tokens.forms) if (/[\p{L}\p{N}]/u.test(form)) words++;
  let characters = 0;
  for (const _ of tokens.text) characters++;
  return { characters, words, sentences: sentences.length, paragraphs, readingSeconds: Math.round(words / WORDS_PER_SECOND) };
}
