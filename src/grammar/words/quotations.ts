import { isElided } from '../../lexicon/function-words.js';
import { hasLetter, hasLetterOrNumber } from '../../scan/letters.js';
import type { SentenceTokens, Tokens } from '../../language/tokens.js';

/** A quotation: the tokens of its marks (close is the token after the last word where a mark is missing). */
export interface Quote {
  open: number;
  close: number;
  /** True where its paragraph leaves it open and the next opens with a mark: the quotation goes on there. */
  goesOn?: boolean;
}

const DOUBLE_OPENING = new Set(['“', '«', '„', '"', '‟']);
const DOUBLE_CLOSING = new Set(['”', '»', '"', '“']);
const SINGLE_OPENING = new Set(['‘', "'", '‹', '‚']);
const SINGLE_CLOSING = new Set(['’', "'", '›', '‘']);

/**
 * Quotations in text order, the outermost where they nest. A mark left open closes with its paragraph, so that no
 * quotation swallows the article; a single mark that nothing closes is an apostrophe.
 */
export function findQuotes(tokens: Tokens, sentences: readonly SentenceTokens[]): Quote[] {
  const quotes: Quote[] = [];
  let from = 0;
  while (from < sentences.length) {
    let to = from;
    while (to < sentences.length && sentences[to]!.paragraph === sentences[from]!.paragraph) to++;
    const end = sentences[to - 1]!.last;
    quotesOfParagraph(tokens, sentences[from]!.first, end, quotes);
    const last = quotes.at(-1);
    if (last?.close === end && end < tokens.length && DOUBLE_OPENING.has(tokens.forms[end]!))
      last.goesOn = true;
    from = to;
  }
  return quotes;
}

function quotesOfParagraph(tokens: Tokens, first: number, last: number, quotes: Quote[]): void {
  let double = -1,
    single = -1;
  let closed = first;
  for (let i = first; i < last; i++) {
    const form = tokens.forms[i]!;
    const germanClose = form === '“' && double >= 0 && tokens.forms[double] === '„';
    if (!germanClose && DOUBLE_OPENING.has(form) && opensDouble(tokens, i)) {
      if (double < 0 || form === '"') double = i;
    } else if (double >= 0 && DOUBLE_CLOSING.has(form)) {
      if (i > double + 1) quotes.push({ open: double, close: i });
      double = -1;
      single = -1;
      closed = i;
    } else if (double < 0 && single < 0 && SINGLE_OPENING.has(form) && opensSingle(tokens, i))
      single = i;
    else if (double < 0 && single >= closed && SINGLE_CLOSING.has(form) && closesSingle(tokens, i)) {
      if (i > single + 1) quotes.push({ open: single, close: i });
      single = -1;
    }
  }
  if (double >= 0 && double + 1 < last) quotes.push({ open: double, close: last });
}

const charBefore = ({ text, starts }: Tokens, i: number) => text[starts[i]! - 1] ?? ' ';
const charAfter = ({ text, ends }: Tokens, i: number) => text[ends[i]!] ?? ' ';

/** Whether a double mark opens; a straight one does when it stands before a word, not right after one nor after a number it measures. */
function opensDouble(tokens: Tokens, i: number): boolean {
  if (tokens.forms[i] !== '"') return true;
  return (
    !/[.,!?;)\]…’']/.test(charBefore(tokens, i)) &&
    !hasLetterOrNumber(charBefore(tokens, i)) &&
    /\S/.test(charAfter(tokens, i))
  );
}

/** Whether a single mark opens: before a letter and after a space or bracket; `'90s` and `'tis` do not. */
function opensSingle(tokens: Tokens, i: number): boolean {
  return (
    /[\s([“"—–]/.test(charBefore(tokens, i)) &&
    (hasLetter(charAfter(tokens, i)) || /[[“"]/.test(charAfter(tokens, i))) &&
    !isElided((tokens.forms[i + 1] ?? '').toLowerCase())
  );
}

/** Whether a single mark closes: after a stop, or before one; between letters, and after the s of a plural, it is an apostrophe. */
function closesSingle(tokens: Tokens, i: number): boolean {
  const before = charBefore(tokens, i),
    after = charAfter(tokens, i);
  if (hasLetterOrNumber(after)) return false;
  return (
    /[.,!?…”"\])]/.test(before) ||
    /[.,;:!?)”"—\]]/.test(after) ||
    (/[^s\s]/.test(before) && /\s/.test(after)) ||
    i + 1 >= tokens.length
  );
}
