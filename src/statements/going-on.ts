import type { Sentence } from '../grammar/sentence.js';
import type { Quote } from '../grammar/words/quotations.js';
import { isAnswering } from '../lexicon/reporting.js';
import type { Draft, Piece } from './draft.js';

// Whether a quotation goes on with what was said before it.
const MARK = /^[,.;!?]$/;

/** `"I did not," Bo replied.`, and in the next paragraph `"Then who did?"`: the one who asked before. */
export function asksAgain(
  sentences: readonly Sentence[],
  { cue, until }: Draft,
  start: number,
  { close }: Quote,
): boolean {
  const { forms } = sentences[0]!.words.tree;
  return (
    forms[close - 1] === '?' &&
    isAnswering(cue?.lemma ?? '') &&
    sentences[start]!.paragraph !== sentences[until]!.paragraph
  );
}

/** Whether a quotation that opens in sentence `start` goes on with what a statement quotes. */
export function goesOn(s: Sentence, { content, until }: Draft, start: number): boolean {
  const [first, last] = content.pieces.at(-1)!;
  const { inQuote } = s.words;
  return start - until <= 1 && inQuote[first] === 1 && inQuote[last - 1] === 1;
}

/** Without the marks at its end. */
export function trimEnd(forms: readonly string[], [first, last]: Piece): Piece {
  let to = last;
  while (to > first + 1 && MARK.test(forms[to - 1]!)) to--;
  return [first, to];
}
