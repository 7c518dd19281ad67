import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { Failure } from '../../errors.js';
import { failureOf } from './failure.js';
import { keepOwner } from './keep-owner.js';
import type { Output } from './output.js';
import { bytesOf, type Writable } from './pieces.js';

/** Where a result lies until it is complete. */
const partOf = (path: string): string => `${path}.part`;

export const hasPart = (path: string): boolean => existsSync(partOf(path));

/**
 * A file that appears whole, and of which an ended run leaves what it wrote in `PATH.part`, for the next to
 * go on with.
 */
export class ResumableFile implements Output {
  open = true;
  readonly holds = false;
  readonly #part: string;
  readonly #descriptor: number;
  #length: number;

  /**
   * @param length bytes of the part that count; what an ended run wrote after them is cut
   * @throws the file system's error; a Failure where the part has fewer bytes
   */
  constructor(
    readonly path: string,
    private readonly before: Stats | undefined,
    length: number,
  ) {
    this.#part = partOf(path);
    this.#length = length;
    const mode = before ? 0o600 : 0o666;
    const how = length > 0 ? constants.O_RDWR : constants.O_RDWR | constants.O_CREAT;
    this.#descriptor = openSync(this.#part, how, mode);
    if (fstatSync(this.#descriptor).size < length) {
      closeSync(this.#descriptor);
      throw new Failure('resume-refused', this.#part, 'it is shorter than it was');
    }
    ftruncateSync(this.#descriptor, length);
  }

  get length(): number {
    return this.#length;
  }

  async write(text: Writable): Promise<void> {
    for (const bytes of bytesOf(text)) {
      if (!this.open) return;
      this.#attempt(() => {
        for (let at = 0; at < bytes.length;) {
          const count = writeSync(this.#descriptor, bytes, at, bytes.length - at, this.#length);
          if (count === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
          at += count;
          this.#length += count;
        }
      });
    }
  }

  /** Makes what was written outlast a power cut. */
  sync(): void {
    if (this.open) this.#attempt(() => fsyncSync(this.#descriptor));
  }

  commit(): void {
    if (!this.open) return;
    this.#attempt(() => {
      fsyncSync(this.#descriptor);
      keepOwner(this.#descriptor, this.before);
      this.open = false;
      closeSync(this.#descriptor);
      renameSync(this.#part, this.path);
    });
  }

  discard(): void {
    this.suspend();
    rmSync(this.#part, { force: true });
  }

  suspend(): void {
    if (!this.open) return;
    this.open = false;
    try {
      closeSync(this.#descriptor);
    } catch {
      // what is whole was written before
    }
  }

  #attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      throw failureOf(this.path, error);
    }
  }
}
