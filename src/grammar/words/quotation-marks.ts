import type { Tokens } from '../../language/tokens.js';
import { isElided } from '../../lexicon/function-words.js';
import { hasLetter, hasLetterOrNumber } from '../../scan/letters.js';

// Whether a mark of quotation opens or closes, by what stands beside it.

/** `« The road is closed.`: a guillemet before a space that nothing closes. */
export const isBullet = (tokens: Tokens, i: number) =>
  tokens.forms[i] === '«' && /\s/.test(charAfter(tokens, i));

/** Two single marks that stand for a double one: `''`. */
export const closesTwice = (tokens: Tokens, i: number) =>
  tokens.forms[i] === "'" && tokens.forms[i + 1] === "'" && tokens.starts[i + 1] === tokens.ends[i];

/** The second of two single marks that open a quotation: `''We go,''`. */
export const opensTwice = (tokens: Tokens, i: number) =>
  tokens.forms[i] === "'" &&
  tokens.forms[i - 1] === "'" &&
  tokens.starts[i] === tokens.ends[i - 1] &&
  /[\s([]/.test(charBefore(tokens, i - 1)) &&
  hasLetter(charAfter(tokens, i));

const charBefore = ({ text, starts }: Tokens, i: number) => text[starts[i]! - 1] ?? ' ';
const charAfter = ({ text, ends }: Tokens, i: number) => text[ends[i]!] ?? ' ';

/**
 * Whether a double mark opens; a straight one does when it stands before a word, not right after one nor
 * after a number it measures.
 */
export function opensDouble(tokens: Tokens, i: number): boolean {
  if (tokens.forms[i] !== '"') return true;
  return (
    !/[.,!?;)\]…’']/.test(charBefore(tokens, i)) &&
    !hasLetterOrNumber(charBefore(tokens, i)) &&
    /\S/.test(charAfter(tokens, i))
  );
}

/** Whether a single mark opens: before a letter and after a space or bracket; `'90s` and `'tis` do not. */
export function opensSingle(tokens: Tokens, i: number): boolean {
  return (
    /[\s([“"—–]/.test(charBefore(tokens, i)) &&
    (hasLetter(charAfter(tokens, i)) || /[[“"]/.test(charAfter(tokens, i))) &&
    !isElided(tokens.lowers[i + 1] ?? '')
  );
}

/**
 * Whether a single mark closes: after a stop, or before one; between letters, and after the s of a plural, it
 * is an apostrophe.
 */
export function closesSingle(tokens: Tokens, i: number): boolean {
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
