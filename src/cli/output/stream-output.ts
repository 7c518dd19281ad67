import { failureOf } from './failure.js';
import type { Output } from './output.js';
import { bytesOf, type Writable } from './pieces.js';

/** Standard output where it is a pipe, a socket or a terminal. */
export class StreamOutput implements Output {
  open = true;
  readonly holds = false;

  constructor() {
    // The error comes to the callback of write as well; without a listener it would end the process.
    process.stdout.on('error', () => {
      this.open = false;
    });
  }

  async write(text: Writable): Promise<void> {
    for (const bytes of bytesOf(text)) if (this.open) await this.#send(bytes);
  }

  commit(): void {
    // every write was waited for
  }

  discard(): void {
    this.open = false;
  }

  #send(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      process.stdout.write(bytes, (error) => {
        if (!error) resolve();
        else {
          this.open = false;
          if ((error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
          else reject(failureOf('standard output', error));
        }
      });
    });
  }
}
