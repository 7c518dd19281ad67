import {
  chmodSync,
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../errors.js';
import { pieces } from './pieces.js';

/** Where results go. Nothing else writes to standard output. */
export interface Output {
  /** Writes text; throws a Failure when it cannot. */
  write(text: string): Promise<void>;
  /** False once nobody reads any more, which is no error. */
  readonly open: boolean;
  /** Makes a complete result visible. */
  commit(): void;
  /** Leaves no trace of an incomplete result where that is possible. */
  discard(): void;
}

/** The file at `path`, whole or not at all, or standard output. */
export function openOutput(path: string | undefined): Output {
  if (path === undefined || path === '-') return standardOutput();
  try {
    const real = existing(path) ? realpathSync(path) : path;
    const stat = existing(path);
    return stat && !stat.isFile() ? deviceOutput(real) : fileOutput(real, stat);
  } catch (error) {
    throw outputFailure(path, error);
  }
}

const outputFailure = (path: string, error: unknown) =>
  new Failure('output-failed', path, (error as NodeJS.ErrnoException).code ?? String(error));
const existing = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

function standardOutput(): Output {
  let open = true;
  const fail = (
    error: NodeJS.ErrnoException,
    reject: (reason: unknown) => void,
    resolve: () => void,
  ) => {
    open = false;
    if (error.code === 'EPIPE') resolve();
    else reject(outputFailure('standard output', error));
  };
  const send = (piece: string) =>
    new Promise<void>((resolve, reject) => {
      process.stdout.write(piece, (error) => {
        if (error) fail(error, reject, resolve);
        else resolve();
      });
    });
  // The error comes to the callback of write as well; without a listener it would end the process.
  process.stdout.on('error', () => {
    open = false;
  });
  return {
    get open() {
      return open;
    },
    async write(text) {
      for (const piece of pieces(text)) if (open) await send(piece);
    },
    commit: () => undefined,
    discard: () => undefined,
  };
}

function fileOutput(path: string, before: Stats | undefined): Output {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const descriptor = openSync(temporary, 'wx');
  return {
    open: true,
    write: async (text) => {
      writeAll(descriptor, text, path);
    },
    commit() {
      closeSync(descriptor);
      try {
        if (before) chmodSync(temporary, before.mode);
        renameSync(temporary, path);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw outputFailure(path, error);
      }
    },
    discard() {
      closeSync(descriptor);
      rmSync(temporary, { force: true });
    },
  };
}

/** A device or pipe cannot be replaced by a file: written as results come. */
function deviceOutput(path: string): Output {
  const descriptor = openSync(path, 'w');
  const close = () => {
    closeSync(descriptor);
  };
  return {
    open: true,
    write: async (text) => {
      writeAll(descriptor, text, path);
    },
    commit: close,
    discard: close,
  };
}

function writeAll(descriptor: number, text: string, path: string): void {
  try {
    for (const piece of pieces(text)) {
      const bytes = Buffer.from(piece);
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    }
  } catch (error) {
    throw outputFailure(path, error);
  }
}
