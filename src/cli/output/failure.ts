import { Failure } from '../../errors.js';

/** Codes of the file system, in words. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'not permitted'],
  ['ENOENT', 'no such folder'],
  ['ENOTDIR', 'no such folder'],
  ['EISDIR', 'it is a folder'],
  ['ENOTEMPTY', 'it is a folder'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota is used up'],
  ['EFBIG', 'the file would be larger than is allowed'],
  ['EROFS', 'the disk is read-only'],
  ['EIO', 'the disk failed'],
  ['ELOOP', 'too many links'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EMFILE', 'too many files are open'],
  ['ENXIO', 'nobody reads the pipe'],
  ['ETXTBSY', 'the file is in use'],
]);

/** The failure to write to `name` for whatever was thrown. */
export function failureOf(name: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  const words = REASONS.get(code);
  return new Failure('output-failed', name === '' ? '""' : name, words ? `${words}, ${code}` : code);
}
