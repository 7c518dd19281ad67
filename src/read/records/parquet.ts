import { parquetMetadataAsync, parquetReadObjects, type AsyncBuffer } from 'hyparquet';
import type { Item } from './fields.js';
import { CODECS } from './parquet-codecs.js';

/** Rows that are held at a time. */
const BATCH = 1000;

/** Rows of a Parquet file. @throws Error when it is damaged */
export async function* readParquet(bytes: Uint8Array): AsyncGenerator<Item> {
  const file = bufferOf(bytes);
  const metadata = await parquetMetadataAsync(file);
  const rows = Number(metadata.num_rows);
  for (let from = 0; from < rows; from += BATCH)
    yield* await parquetReadObjects({
      file,
      metadata,
      compressors: CODECS,
      rowStart: from,
      rowEnd: Math.min(rows, from + BATCH),
    });
}

/** Bytes that are all there already. */
const bufferOf = (bytes: Uint8Array): AsyncBuffer => ({
  byteLength: bytes.length,
  slice: (start, end) =>
    bytes.buffer.slice(
      bytes.byteOffset + start,
      bytes.byteOffset + (end ?? bytes.length),
    ) as ArrayBuffer,
});
