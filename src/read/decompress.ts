import { PassThrough, Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import type { Packing } from './detect.js';
import type { Chunks } from './open-input.js';

/**
 * The bytes that were packed, piece by piece; several packed one after the other, as log rotation leaves
 * them, are one.
 *
 * @throws Error when they are damaged or cut
 */
export async function unpack(chunks: Chunks, packing: Exclude<Packing, 'xz'>): Promise<Chunks> {
  if (packing === 'gzip') return through(chunks, zlib.createGunzip());
  if (packing === 'bzip2')
    return through(chunks, (await import('./decompress/bzip2.js')).createBunzip());
  if ('createZstdDecompress' in zlib)
    return through(
      chunks,
      (zlib as unknown as { createZstdDecompress(): NodeJS.ReadWriteStream }).createZstdDecompress(),
    );
  return (await import('./decompress/zstd.js')).unpackZstd(chunks);
}

function through(chunks: Chunks, unpacker: NodeJS.ReadWriteStream): Chunks {
  const unpacked = new PassThrough();
  const source = Readable.from(chunks, { objectMode: false });
  for (const stream of [source, unpacker])
    stream.on('error', (error: Error) => {
      unpacked.destroy(error);
    });
  source.pipe(unpacker).pipe(unpacked);
  return unpacked;
}
