import type { SentenceTokens, Tokens } from '../../language/tokens.js';

/** A quotation: the tokens of its marks (close is the token after the last word where a mark is missing). */
export interface Quote {
  open: number;
  close: number;
}

const OPENING = new Set(['“', '«', '„', '"', '‟']);
const CLOSING = new Set(['”', '»', '"', '“']);

/**
 * Quotations in text order. A mark left open closes with its paragraph, so that no quotation swallows the article;
 * a paragraph that opens with a new mark goes on with the quotation before it.
 */
export function findQuotes(tokens: Tokens, sentences: readonly SentenceTokens[]): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph && open >= 0) {
      quotes.push({ open, close: sentence.first });
      open = -1;
    }
    paragraph = sentence.paragraph;
    for (let i = sentence.first; i < sentence.last; i++) {
      const form = tokens.forms[i]!;
      if (opens(tokens, i) && !isInches(tokens, i)) {
        if (open < 0 || form === '"') open = i;
      } else if (open >= 0 && CLOSING.has(form)) {
        if (i > open + 1) quotes.push({ open, close: i });
        open = -1;
      }
    }
  }
  if (open >= 0 && open + 1 < tokens.length) quotes.push({ open, close: tokens.length });
  return quotes;
}

/** Whether a mark opens a quotation; a straight one does when it stands before a word and not right after one. */
function opens({ text, forms, starts, ends }: Tokens, i: number): boolean {
  if (!OPENING.has(forms[i]!)) return false;
  if (forms[i] !== '"') return true;
  return !/[\p{L}\p{N}.,!?;)\]…’']/u.test(text[starts[i]! - 1] ?? ' ') && /\S/.test(text[ends[i]!] ?? ' ');
}

/** `6'2"`: a mark right after a number measures. */
function isInches(tokens: Tokens, i: number): boolean {
  return tokens.forms[i] === '"' && i > 0 && tokens.starts[i] === tokens.ends[i - 1] && /\d$/.test(tokens.forms[i - 1]!);
}
