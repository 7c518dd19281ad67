import type { Stats } from '../analysis.js';
import { hasLetterOrNumber } from '../scan/letters.js';
import type { Segmentation } from '../language/tokens.js';

/** Average silent reading of English non-fiction (Brysbaert 2019): 238 words a minute. */
const WORDS_PER_SECOND = 238 / 60;

/** Counts for the whole text; characters are code points. */
export function countStats({ tokens, sentences }: Segmentation, paragraphs: number): Stats {
  let words = 0;
  for (const form of tokens.forms) if (hasLetterOrNumber(form)) words++;
  let characters = tokens.text.length;
  for (let i = 1; i < tokens.text.length; i++) if (isPair(tokens.text, i)) characters--;
  return {
    characters,
    words,
    sentences: sentences.length,
    paragraphs,
    readingSeconds: Math.round(words / WORDS_PER_SECOND),
  };
}

/** Whether the code units before and at `i` are one surrogate pair. */
function isPair(text: string, i: number): boolean {
  return (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
}
