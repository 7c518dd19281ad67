import type { Analysis, OffsetUnit } from '../analysis.js';
import { suggestion } from '../nearest.js';
import type { Part } from '../options.js';
import { FORMAT_NAMES, type FormatName } from '../report/format.js';
import { loadFormat } from '../report/load-format.js';
import { TABLE_NAMES, type TableName } from '../report/table-names.js';

export interface RenderOptions {
  /** For csv and tsv, `entities` unless told. */
  table?: TableName;
  /** What `start` and `end` count, `codepoint` unless told, as the command does. */
  offsetUnit?: OffsetUnit;
  /** For json and ndjson: these top-level parts alone. */
  only?: readonly Part[];
  /** For the report: its evidence too, where the analysis was made with `explain`. */
  explain?: boolean;
  /** For the report: columns, 80 unless told. */
  width?: number;
  /** For the report: with the colours of a terminal. */
  color?: boolean;
}

/**
 * The text of some analyses in a format, as the command writes it with `--format`: what stands before all,
 * each, and what closes them.
 *
 * @throws RangeError when there is no such format or table; TypeError when it needs tokens and there are none
 */
export async function render(
  format: FormatName,
  analyses: Iterable<Analysis> | Analysis,
  { table = 'entities', offsetUnit = 'codepoint', width = 80, ...more }: RenderOptions = {},
): Promise<string> {
  if (!FORMAT_NAMES.includes(format))
    throw new RangeError(`no format is called ${suggestion(format, FORMAT_NAMES)}`);
  if (!TABLE_NAMES.includes(table))
    throw new RangeError(`no table is called ${suggestion(table, TABLE_NAMES)}`);
  const { head = '', needs = [], write, foot } = await loadFormat(format, table);
  const options = { color: false, explain: false, ...more, offsetUnit, width };
  let out = head;
  for (const analysis of Symbol.iterator in analyses ? analyses : [analyses]) {
    if (needs.includes('tokens') && analysis.tokens === undefined)
      throw new TypeError(`${format} needs an analysis that was made with { tokens: true }`);
    out += write(analysis, options);
  }
  return out + (foot?.() ?? '');
}
