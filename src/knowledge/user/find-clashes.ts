import type { KnowledgeEntry } from '../entry.js';
import { loadKnowledge } from '../knowledge.js';
import type { KnowledgeProblem } from './problem.js';

/** Names under this many characters match too much. */
const SHORTEST = 3;

/** An entry and the line it begins on. */
export interface PlacedEntry {
  line: number;
  entry: KnowledgeEntry;
}

/**
 * Names given twice, names that the built-in knowledge has for another thing, and names that ordinary words
 * would match.
 */
export function findClashes(placed: readonly PlacedEntry[]): KnowledgeProblem[] {
  const builtIn = loadKnowledge();
  const lineOf = new Map<string, number>();
  const clashes: KnowledgeProblem[] = [];
  for (const { line, entry } of placed) {
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      const first = lineOf.get(name);
      const known = builtIn.phrases.get(name)?.entry;
      if (first !== undefined)
        clashes.push({ line, reason: `"${name}" is given on line ${first} already` });
      else if (known && (known.name !== entry.name || known.type !== entry.type))
        clashes.push({
          line,
          reason: `"${name}" is built in as ${known.name} (${known.type}); yours would win`,
        });
      else if (name.length < SHORTEST)
        clashes.push({ line, reason: `"${name}" is so short that it will match unrelated text` });
      else if (name === name.toLowerCase())
        clashes.push({ line, reason: `"${name}" has no capital and will match ordinary words` });
      if (first === undefined) lineOf.set(name, line);
    }
  }
  return clashes;
}
