import type { Format } from '../../report/format.js';
import type { Output } from '../output/output.js';
import type { ResumableFile } from '../output/resumable-file.js';
import type { Writable } from '../output/pieces.js';
import type { Position } from '../resume/state.js';

/** One output and the format in which articles are written to it. */
export class Place {
  #started: boolean;
  #written: number;
  #failed: number;

  /** @param position where an ended run got to */
  constructor(
    readonly format: Format,
    readonly output: Output,
    position?: Position,
  ) {
    const { bytes = 0, written = 0, failed = 0 } = position ?? {};
    this.#started = bytes > 0;
    this.#written = written;
    this.#failed = failed;
  }

  /** How far a result that can be gone on with is written. */
  get position(): Position {
    const { path, length: bytes } = this.output as ResumableFile;
    return { path, bytes, written: this.#written, failed: this.#failed };
  }

  async write(text: Writable): Promise<void> {
    await this.#start();
    await this.output.write(text);
    this.#written++;
  }

  /** Counts an input that gave nothing to write. */
  failed(): void {
    this.#failed++;
  }

  async complete(): Promise<void> {
    await this.seal();
    this.commit();
  }

  /** Writes what the format needs to be whole. */
  async seal(): Promise<void> {
    if (this.#isVain) return;
    await this.#start();
    if (this.format.foot && this.output.open) await this.output.write(this.format.foot());
  }

  /** Ends the result. Where nothing could be analysed, one of before is worth more than an empty one. */
  commit(): void {
    if (this.#isVain) this.output.discard();
    else this.output.commit();
  }

  get #isVain(): boolean {
    return this.#written === 0 && this.#failed > 0;
  }

  async #start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    if (this.format.head !== undefined) await this.output.write(this.format.head);
  }
}
