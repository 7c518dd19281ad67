import type { Format } from '../../report/format.js';
import type { Output } from '../output/output.js';
import type { Writable } from '../output/pieces.js';

/** One output and the format in which articles are written to it. */
export class Place {
  #started = false;
  #written = 0;
  #failed = 0;

  constructor(
    readonly format: Format,
    readonly output: Output,
  ) {}

  async write(text: Writable): Promise<void> {
    await this.#start();
    await this.output.write(text);
    this.#written++;
  }

  /** Counts an input that gave nothing to write. */
  failed(): void {
    this.#failed++;
  }

  /** Ends the result. Where nothing could be analysed, one of before is worth more than an empty one. */
  async complete(): Promise<void> {
    if (this.#written === 0 && this.#failed > 0) {
      this.output.discard();
      return;
    }
    await this.#start();
    if (this.format.foot && this.output.open) await this.output.write(this.format.foot());
    this.output.commit();
  }

  async #start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    if (this.format.head !== undefined) await this.output.write(this.format.head);
  }
}
