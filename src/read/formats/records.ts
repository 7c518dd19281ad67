import { Failure } from '../../errors.js';
import type { ReadResult } from '../article-input.js';
import { decode, type Encoding } from '../decode.js';
import { collect } from '../limit-bytes.js';
import { splitLines } from '../lines.js';
import type { Chunks } from '../open-input.js';
import type { FieldNames } from '../records/fields.js';
import { recordsOf } from '../records/json.js';
import { readRecord } from '../records/jsonl.js';
import { articleOf } from '../records/record.js';

/** What readers of records are told. */
export interface RecordRequest {
  readonly name: string;
  readonly encoding: Encoding;
  readonly maxBytes: number;
  readonly fields: FieldNames;
}

/** JSON Lines: an article a line, one line held at a time. */
export async function* readLines(
  chunks: Chunks,
  { name, encoding, maxBytes, fields }: RecordRequest,
): AsyncGenerator<ReadResult> {
  let number = 0;
  for await (const line of splitLines(chunks, maxBytes, encoding)) {
    const where = `${name}:${++number}`;
    if (line === null) yield new Failure('input-too-large', where, String(maxBytes));
    else if (!isBlank(line)) {
      const decoded = decode(line, encoding);
      if (decoded.text.trim() !== '') yield readRecord(decoded, line, where, fields);
    }
  }
}

const isBlank = (line: Uint8Array) => line.every((byte) => byte === 0x20 || byte === 0x0d);

/**
 * A JSON document: an array of records, an object that wraps one, or a single record. The document is held
 * whole.
 */
export async function* readDocument(
  chunks: Chunks,
  { name, encoding, maxBytes, fields }: RecordRequest,
): AsyncGenerator<ReadResult> {
  const decoded = decode(await collect(chunks, name, maxBytes), encoding);
  let records: ReturnType<typeof recordsOf> = null;
  try {
    records = recordsOf(JSON.parse(decoded.text));
  } catch (error) {
    throw new Failure('document-not-json', name, (error as Error).message.slice(0, 120));
  }
  if (records === null) throw new Failure('document-not-json', name, 'it holds no objects');
  for (const [i, record] of records.entries()) {
    const where = records.length === 1 ? name : `${name}:${i + 1}`;
    const bytes = Buffer.from(JSON.stringify(record));
    yield articleOf(record, fields, { where, format: 'json', bytes, encoding: decoded.encoding });
  }
}
