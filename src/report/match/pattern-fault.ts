import { KNOWN_TAGS } from './tags.js';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const CLOSING = new Set(PAIRS.values());

/**
 * Why a pattern cannot be read, or null: compromise would take what is wrong for a word, and find nothing.
 */
export function patternFault(pattern: string): string | null {
  if (pattern.trim() === '') return 'the pattern is empty';
  const open: string[] = [];
  for (const c of pattern.replace(/\/[^/ ]+\//g, '')) {
    if (PAIRS.has(c)) open.push(PAIRS.get(c)!);
    else if (CLOSING.has(c) && open.pop() !== c)
      return `the pattern closes ${c}, which it does not open`;
  }
  return open.length > 0 ? `the pattern does not close with ${open.at(-1)!}` : null;
}

/** Tags of a pattern that no word has. */
export const unknownTags = (pattern: string): string[] =>
  [...pattern.matchAll(/#([\p{L}\p{N}]*)/gu)]
    .map(([, tag]) => tag!)
    .filter((tag) => tag === '' || !KNOWN_TAGS.has(tag[0]!.toUpperCase() + tag.slice(1)));
