import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { Failure } from '../errors.js';

export const STDIN = '-';

const CHUNK_BYTES = 1 << 18;

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * The bytes of a regular file, or of standard input for `-`, piece by piece.
 *
 * @throws Failure when the path is missing, unreadable, a directory or a special file
 */
export function openInput(path: string): Chunks {
  if (path === STDIN) return process.stdin;
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new Failure('input-directory', path);
    if (!stat.isFile()) throw new Failure('input-special', path);
    return readChunks(openSync(path, 'r'));
  } catch (error) {
    throw asFailure(error, path);
  }
}

/** A failure that names the input, for whatever the file system threw. */
export function asFailure(error: unknown, path: string): Failure {
  if (error instanceof Failure) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (code === 'EISDIR') return new Failure('input-directory', path);
  return code === 'ENOENT'
    ? new Failure('input-missing', path)
    : new Failure('input-unreadable', path, code);
}

function* readChunks(descriptor: number): Generator<Uint8Array> {
  try {
    const size = Math.min(CHUNK_BYTES, fstatSync(descriptor).size + 1);
    for (;;) {
      const chunk = Buffer.allocUnsafe(size);
      const length = readSync(descriptor, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}
