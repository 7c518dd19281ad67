import { closeSync } from 'node:fs';
import { failureOf } from './failure.js';
import type { Output } from './output.js';
import { bytesOf, type Writable } from './pieces.js';
import { writeAll } from './write-all.js';

/** A file or device that is open already and cannot be replaced: written as results come. */
export class DescriptorOutput implements Output {
  open = true;
  readonly holds = false;

  constructor(
    private readonly descriptor: number,
    private readonly name: string,
    private readonly isOurs: boolean,
  ) {}

  async write(text: Writable): Promise<void> {
    try {
      for (const bytes of bytesOf(text))
        if (this.open) await writeAll(this.descriptor, bytes, () => this.open);
    } catch (error) {
      this.open = false;
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw failureOf(this.name, error);
    }
  }

  commit(): void {
    try {
      this.#close();
    } catch (error) {
      throw failureOf(this.name, error);
    }
  }

  discard(): void {
    try {
      this.#close();
    } catch {
      // what was written cannot be taken back
    }
  }

  #close(): void {
    const { open } = this;
    this.open = false;
    if (open && this.isOurs) closeSync(this.descriptor);
  }
}
