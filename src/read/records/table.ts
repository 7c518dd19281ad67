import { parse } from 'csv-parse';
import type { Chunks } from '../open-input.js';
import type { Item } from './fields.js';

/**
 * A row of a table by the names in its first line, and the line on which it begins; or why it cannot be read.
 */
export type Row =
  { readonly line: number; readonly record: Item } | { readonly line: number; readonly problem: string };

/**
 * Rows of CSV or TSV whose first line names the columns, as RFC 4180 has it: quoted cells may hold line
 * feeds. The separator is a tab where the first line has one outside quotation marks, else the commoner of
 * comma and semicolon.
 */
export async function* readTable(
  chunks: Chunks,
  { encoding, maxBytes }: { encoding: string; maxBytes: number },
): AsyncGenerator<Row> {
  const iterator = textOf(chunks, encoding);
  const first = await iterator.next();
  if (first.done) return;
  const parser = parse({
    bom: true,
    delimiter: separatorOf(first.value),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: maxBytes,
  });
  const feed = (async () => {
    try {
      if (!parser.write(first.value)) await drained(parser);
      for await (const chunk of iterator) if (!parser.write(chunk)) await drained(parser);
      parser.end();
    } catch (error) {
      parser.destroy(error as Error);
    }
  })();
  let names: string[] | null = null;
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      const began = line;
      line = info.lines + 1;
      if (names === null) names = record.map((name) => name.trim());
      else yield { line: began, record: byName(names, record) };
    }
    await feed;
  } catch (error) {
    yield { line, problem: (error as Error).message };
  }
}

async function* textOf(chunks: Chunks, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const drained = (parser: NodeJS.WritableStream) =>
  new Promise((resolve) => {
    parser.once('drain', resolve);
  });

/** What parts the cells of the first line. */
export function separatorOf(head: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(head)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const count = (mark: string) => line.split(mark).length;
  if (line.includes('\t')) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

/** A map as an object without a prototype: a column may be called `__proto__`. */
function byName(names: readonly string[], cells: readonly string[]): Item {
  const record = Object.create(null) as Record<string, string>;
  names.forEach((name, i) => {
    record[name] = cells[i] ?? '';
  });
  return record;
}
