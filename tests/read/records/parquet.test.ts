import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readParquet } from '../../../src/read/records/parquet.js';
import { hasPython, python } from '../../report/readers.js';

// Protects users of Parquet: every way in which other programs pack it is read.
const WRITE = (folder: string, codec: string) => `
import pyarrow, pyarrow.parquet
rows = [{'id': f'r{i}', 'text': f'Minister {i} met Chad.'} for i in range(2500)]
pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), '${folder}/${codec}.parquet', compression='${codec}')`;

describe.skipIf(!hasPython('pyarrow'))('Parquet that pyarrow packed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'article-analyze-parquet-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(['none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4'])('by %s', async (codec) => {
    python(WRITE(folder, codec), '');
    const rows = [];
    for await (const row of readParquet(readFileSync(join(folder, `${codec}.parquet`)))) rows.push(row);
    expect(rows).toHaveLength(2500);
    expect(rows[2499]).toEqual({ id: 'r2499', text: 'Minister 2499 met Chad.' });
  });
});
