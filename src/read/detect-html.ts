/** What pages open with, after white space and comments. */
const OPENING = /^(?:\s|<!--(?:[^-]|-(?!->)){0,2000}-->){0,99}<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** Tags that pages and their parts are made of; prose that speaks of tags has one or two. */
const TAG =
  /<\/?(?:p|div|span|br|a|h[1-6]|ul|ol|li|table|tr|td|th|img|section|article|header|footer|nav|main|figure|script|style|meta|link|title|strong|em|blockquote|iframe)(?:\s[^<>]{0,999})?\/?>/gi;
const FEWEST_TAGS = 5;
/** Prose may hold one tag in this many code units. */
const PROSE_PER_TAG = 400;

/** Whether a text opens as a whole HTML page does. */
export const isWholePage = (text: string): boolean => OPENING.test(text);

/** Whether a text is an HTML page, or a part of one. */
export function looksLikeHtml(text: string): boolean {
  if (!text.includes('<')) return false;
  if (isWholePage(text)) return true;
  const tags = text.match(TAG)?.length ?? 0;
  return tags >= FEWEST_TAGS && tags * PROSE_PER_TAG >= text.length;
}
