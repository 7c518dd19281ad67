import { Failure } from '../../errors.js';
import type { ReadResult } from '../article-input.js';
import { collect } from '../limit-bytes.js';
import type { Chunks } from '../open-input.js';
import type { Item } from '../records/fields.js';
import { articleOf } from '../records/record.js';
import type { RecordRequest } from './records.js';

/** CSV and TSV: an article a row; the first row names the columns. */
export async function* readRows(
  chunks: Chunks,
  { name, encoding, maxBytes, fields }: RecordRequest,
  format: 'csv' | 'tsv',
): AsyncGenerator<ReadResult> {
  const { readTable } = await import('../records/table.js');
  for await (const row of readTable(chunks, { encoding, maxBytes })) {
    const where = `${name}:${row.line}`;
    if ('problem' in row) yield new Failure('table-broken', where, row.problem);
    else yield articleOf(row.record, fields, { where, format, bytes: bytesOf(row.record), encoding });
  }
}

/** Parquet: an article a row. */
export async function* readParquetRows(
  chunks: Chunks,
  { name, maxBytes, fields }: RecordRequest,
): AsyncGenerator<ReadResult> {
  const { readParquet } = await import('../records/parquet.js');
  const bytes = await collect(chunks, name, maxBytes);
  let number = 0;
  try {
    for await (const record of readParquet(bytes)) {
      const where = `${name}:${++number}`;
      yield articleOf(record, fields, {
        where,
        format: 'parquet',
        bytes: bytesOf(record),
        encoding: 'utf-8',
      });
    }
  } catch (error) {
    throw new Failure('table-broken', name, (error as Error).message.slice(0, 120));
  }
}

/** What stands for the bytes of a row, which no format keeps apart. */
const bytesOf = (record: Item): Uint8Array =>
  Buffer.from(
    JSON.stringify(record, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  );
