import type { KnowledgeEntry } from './entry.js';
import { checkEntry } from './user/check-entry.js';
import { readCsv } from './user/csv.js';
import { findClashes, type PlacedEntry } from './user/find-clashes.js';
import type { KnowledgeProblem } from './user/problem.js';
import { readItems, type Item } from './user/items.js';

export interface LintedKnowledge {
  entries: KnowledgeEntry[];
  problems: KnowledgeProblem[];
  /** Entries that can be used but are likely mistakes. */
  clashes: KnowledgeProblem[];
}

/**
 * Reads a user's knowledge file. CSV has a header line that names the fields, with `|` between aliases;
 * JSON (or YAML) is a list of objects with the same fields.
 *
 * @param name the file's name; `.csv` decides the format
 */
export function lintKnowledge(name: string, text: string): LintedKnowledge {
  const linted: LintedKnowledge = { entries: [], problems: [], clashes: [] };
  const placed: PlacedEntry[] = [];
  const { items, problems } = /\.csv$/i.test(name) ? csvItems(text) : readItems(text);
  linted.problems.push(...problems);
  for (const { line, values } of items) {
    const entry = checkEntry(values);
    if (typeof entry === 'string') linted.problems.push({ line, reason: entry });
    else placed.push({ line, entry });
  }
  if (items.length === 0 && problems.length === 0)
    linted.problems.push({ line: 1, reason: 'has no entries' });
  linted.entries = placed.map(({ entry }) => entry);
  linted.clashes = findClashes(placed);
  return linted;
}

function csvItems(text: string): { items: Item[]; problems: KnowledgeProblem[] } {
  const [header, ...rows] = readCsv(text);
  if (header === undefined) return { items: [], problems: [] };
  const twice = header.cells.find((field, i) => header.cells.indexOf(field) < i);
  if (twice !== undefined)
    return {
      items: [],
      problems: [{ line: header.line, reason: `the header names "${twice}" twice` }],
    };
  const items: Item[] = [];
  const problems: KnowledgeProblem[] = [];
  for (const { line, cells } of rows) {
    if (cells.length > header.cells.length)
      problems.push({
        line,
        reason: `has ${cells.length} cells where the header has ${header.cells.length}`,
      });
    else
      items.push({
        line,
        values: new Map(
          header.cells
            .map((field, i) => [field, cells[i] ?? ''])
            .filter(([, v]) => v !== '')
            .map(([field, v]) => [field!, field === 'aliases' ? v!.split('|') : v]),
        ),
      });
  }
  return { items, problems };
}
