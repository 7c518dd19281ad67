import type { Analysis } from '../analysis.js';
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

function published(analysis: Analysis, { only, offsetUnit }: ReportOptions): Partial<Analysis> {
  return keepOnly(convertOffsets(analysis, offsetUnit), only);
}
