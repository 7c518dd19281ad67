import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { KnowledgeProblem } from './problem.js';

/** Loose values of one entry and the line it begins on. */
export interface Item {
  line: number;
  values: Map<string, unknown>;
}

/** The objects of a JSON or YAML list, with their lines. */
export function readItems(text: string): { items: Item[]; problems: KnowledgeProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const problems = document.errors.map(({ message, pos }) => ({
    line: lineAt(pos[0]),
    reason: message.split('\n')[0]!.replace(/ at line .*$/, ''),
  }));
  if (problems.length > 0) return { items: [], problems };
  if (!isSeq(document.contents))
    return { items: [], problems: [{ line: 1, reason: 'is not a list of entries' }] };
  const items: Item[] = [];
  for (const node of document.contents.items) {
    const line = lineAt(node.range[0]);
    if (!isMap(node)) problems.push({ line, reason: 'is not an object' });
    else
      items.push({
        line,
        values: new Map(
          node.items.map(({ key, value }) => [
            isScalar(key) ? String(key.value) : '',
            (value as { toJSON?(): unknown } | null)?.toJSON?.(),
          ]),
        ),
      });
  }
  return { items, problems };
}
