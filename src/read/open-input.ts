import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { Failure } from '../errors.js';
import { realPath } from './real-path.js';

export const STDIN = '-';
const STDIN_DESCRIPTOR = 0;

const ADDRESS = /^(?:https?|ftp):\/\//i;
const CHUNK_BYTES = 1 << 18;

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * The bytes of a regular file, of a named pipe, or of standard input for `-`, piece by piece.
 *
 * @throws Failure when the path is missing, unreadable, a directory or a device
 */
export function openInput(path: string): Chunks {
  try {
    const file = realPath(path);
    const stat = path === STDIN ? fstatSync(STDIN_DESCRIPTOR) : statSync(file);
    if (stat.isDirectory()) throw new Failure('input-directory', path === STDIN ? 'stdin' : path);
    if (path === STDIN) return stat.isFile() ? readChunks(STDIN_DESCRIPTOR) : process.stdin;
    if (stat.isFIFO()) return createReadStream(file);
    if (!stat.isFile()) throw new Failure('input-special', path);
    return readChunks(openSync(file, 'r'));
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
  if (code !== 'ENOENT') return new Failure('input-unreadable', path, code);
  return new Failure(ADDRESS.test(path) ? 'input-address' : 'input-missing', path);
}

/** Lets signals through between the chunks of a long file. */
async function* readChunks(descriptor: number): AsyncGenerator<Uint8Array> {
  try {
    const size = Math.min(CHUNK_BYTES, fstatSync(descriptor).size + 1);
    for (let isFirst = true; ; isFirst = false) {
      if (!isFirst && size === CHUNK_BYTES) await nextTurn();
      const chunk = Buffer.allocUnsafe(size);
      const length = readSync(descriptor, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

const nextTurn = () =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
