import type { KnowledgeEntry } from '../entry.js';
import { checkEntry } from './check-entry.js';

const checked = new WeakSet<readonly KnowledgeEntry[]>();
/** Fields of our own entries, which a program may give too. */
const OWN = new Set(['demonyms', 'iso3']);

/**
 * Looks at entries that a program gives, once for each list.
 *
 * @throws TypeError that says which entry, counted from 0, is wrong in what
 */
export function checkEntries(entries: readonly KnowledgeEntry[]): void {
  if (checked.has(entries)) return;
  entries.forEach((entry, i) => {
    const values = new Map(
      Object.entries(entry ?? {}).filter(([key, value]) => value !== undefined && !OWN.has(key)),
    );
    const result = checkEntry(values);
    if (typeof result === 'string') throw new TypeError(`knowledge entry ${i}: ${result}`);
  });
  checked.add(entries);
}
