import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { failureOf } from './failure.js';
import { keepOwner } from './keep-owner.js';
import type { Output } from './output.js';
import { bytesOf, type Writable } from './pieces.js';
import { writeAllSync } from './write-all.js';

/** Bytes that are kept before there is a temporary file: a short run that is ended leaves nothing behind. */
const KEPT = 1 << 20;
const MOST_NAMES = 10_000;

/** A file that appears whole, or stays as it was. */
export class FileOutput implements Output {
  open = true;
  #kept: Uint8Array[] = [];
  #length = 0;
  #temporary: { path: string; descriptor: number } | undefined;

  /** @throws the file system's error where the folder cannot be written to */
  constructor(
    private readonly path: string,
    private readonly before: Stats | undefined,
  ) {
    accessSync(dirname(path), constants.W_OK | constants.X_OK);
  }

  get holds(): boolean {
    return this.#temporary !== undefined;
  }

  async write(text: Writable): Promise<void> {
    for (const bytes of bytesOf(text)) {
      if (!this.open) return;
      this.#kept.push(bytes);
      this.#length += bytes.length;
      if (this.#length >= KEPT) this.#attempt(() => this.#flush());
    }
  }

  commit(): void {
    if (!this.open) return;
    this.#attempt(() => {
      const { path, descriptor } = this.#flush();
      fsyncSync(descriptor);
      keepOwner(descriptor, this.before);
      // Closed once, whatever close says: the descriptor may be another file's after that.
      this.#temporary = undefined;
      try {
        closeSync(descriptor);
        renameSync(path, this.path);
      } catch (error) {
        rmSync(path, { force: true });
        throw error;
      }
    });
    this.open = false;
  }

  discard(): void {
    this.open = false;
    this.#kept = [];
    const temporary = this.#temporary;
    this.#temporary = undefined;
    if (temporary === undefined) return;
    for (const step of [
      () => closeSync(temporary.descriptor),
      () => rmSync(temporary.path, { force: true }),
    ]) {
      try {
        step();
      } catch {
        // the next step may still work
      }
    }
  }

  #attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.discard();
      throw failureOf(this.path, error);
    }
  }

  #flush(): { path: string; descriptor: number } {
    const temporary = (this.#temporary ??= this.#create());
    for (const bytes of this.#kept) writeAllSync(temporary.descriptor, bytes);
    this.#kept = [];
    this.#length = 0;
    return temporary;
  }

  /** A new file beside the result, readable by nobody else where there is a result to replace. */
  #create(): { path: string; descriptor: number } {
    const mode = this.before ? 0o600 : 0o666;
    for (let n = 0; ; n++) {
      const path = join(dirname(this.path), `.article-analyze-${process.pid}-${n}.part`);
      try {
        return { path, descriptor: openSync(path, 'wx', mode) };
      } catch (error) {
        // Left over from a run that was killed, or another machine's.
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || n >= MOST_NAMES) throw error;
      }
    }
  }
}
