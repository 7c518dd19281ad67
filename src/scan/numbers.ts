import { isDigit, isLetter } from './characters.js';

/** `3-4410`: where one is reached inside a house. */
const EXTENSION = /^\d-\d{4}(?![\p{L}\p{N}-])/u;

/**
 * End of the number that begins at `start`: `1,200.5`, `11/29/2001`, `13:07`, `555-0142`, `3-4410`; a unit
 * written close to it is a word of its own.
 */
export function numberEnd(text: string, start: number, end: number): number {
  if (text[start + 1] === '-' && EXTENSION.test(text.slice(start, Math.min(end, start + 7))))
    return start + 6;
  if (text[start + 3] === '-') {
    const phone = /^(?:\d{3}-){1,2}\d{4}(?![\p{L}\p{N}-])/u.exec(
      text.slice(start, Math.min(end, start + 14)),
    );
    if (phone) return start + phone[0].length;
  }
  let i = digitsEnd(text, start, end);
  while (i + 1 < end && isDigit(text, i + 1) && joins(text, i, end)) i = digitsEnd(text, i + 1, end);
  return i;
}

/** Whether a unit such as `pm` or `km` follows the number that ends at `i`. */
export const hasUnit = (text: string, i: number, end: number): boolean =>
  isLetter(text, i) &&
  /^(?:[ap]m|[mck]m|kg|k|ft|lbs?|[mg]b|mph)(?![\p{L}\p{N}.])/iu.test(
    text.slice(i, Math.min(end, i + 5)),
  );

/** Whether the mark at `i` joins the digits around it; a comma does before exactly three. */
function joins(text: string, i: number, end: number): boolean {
  const mark = text[i]!;
  if (mark === ',') return digitsEnd(text, i + 1, end) === i + 4 || isLakhGroup(text, i, end);
  return mark === '.' || mark === ':' || mark === '/';
}

/**
 * The first groups of `1,60,000`, written in lakhs: two figures, then more groups and three figures at last.
 */
const isLakhGroup = (text: string, i: number, end: number): boolean =>
  /^,\d{2}(?:,\d{2})*,\d{3}(?!\d)/.test(text.slice(i, Math.min(end, i + 14)));

function digitsEnd(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isDigit(text, i)) i++;
  return i;
}
