import { safeText } from '../safe-text.js';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['@', '&#64;'],
]);

/**
 * Text that stays text in Markdown: no HTML, link, emphasis, code, table cell, formula or mention begins in
 * it, nor at its start a list or heading.
 */
export const plain = (text: string): string =>
  safeText(text)
    .trim()
    .replace(/[&<>@]/g, (c) => ENTITIES.get(c)!)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d$/.test(start) ? `${start}\\` : `\\${start}`));
