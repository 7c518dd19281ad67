import type { Analysis } from '../analysis.js';
import { fieldTree, pick, type FieldTree } from './fields.js';
import type { Format, ReportOptions } from './format.js';
import { convertOffsets } from './offsets.js';
import { jsonParts } from './json-parts.js';
import { oneLine } from './one-line.js';
import { keepOnly } from './only.js';

/** One indented JSON document per article. */
export const json: Format = {
  write: (analysis, options) => oneLine(`${JSON.stringify(published(analysis, options), null, 2)}\n`),
  parts: (analysis, options) => jsonParts(published(analysis, options), 2),
};

/** One line of JSON per article. */
export const ndjson: Format = {
  write: (analysis, options) => oneLine(`${JSON.stringify(published(analysis, options))}\n`),
  parts: (analysis, options) => jsonParts(published(analysis, options), 0),
};

function published(analysis: Analysis, { only, fields, offsetUnit }: ReportOptions): Partial<Analysis> {
  const kept = keepOnly(convertOffsets(analysis, offsetUnit), only);
  return fields ? pickParts(kept, fieldTree(fields)) : kept;
}

/** Of the parts that fields name only those; the others, which are always there, as they are. */
const pickParts = (analysis: Partial<Analysis>, tree: FieldTree): Partial<Analysis> =>
  Object.fromEntries(
    Object.entries(analysis).map(([part, value]) => [part, pick(value, tree.get(part) ?? ALL)]),
  );

const ALL: FieldTree = new Map();
