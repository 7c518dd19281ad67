import { writeSync } from 'node:fs';
import { safeText } from '../report/safe-text.js';
import { isFull, writeAll } from './output/write-all.js';

const STDERR = 2;
const PROGRESS_AFTER_MS = 1000;
const PROGRESS_EVERY_MS = 200;
const CLEAR_LINE = '\r\u001b[K';

/** Lines on standard error: failures always, warnings and progress unless quiet, progress on a terminal alone. */
export class Messages {
  private shown = 0;
  private done = 0;
  /** What standard error has not taken yet. */
  private waiting = Buffer.alloc(0);
  private gone = false;

  constructor(
    public quiet: boolean,
    private readonly isTerminal = () => process.stderr.isTTY,
  ) {}

  /** A failure in one line, and what helps in lines below it. */
  error(message: string, ...below: readonly string[]): void {
    this.line(`article-analyze: ${[message, ...below].map(safeText).join('\n')}`);
  }

  warn(message: string): void {
    if (!this.quiet) this.line(`article-analyze: warning: ${safeText(message)}`);
  }

  /** Counts an article; shows how many are done once a run is long. */
  tick(): void {
    this.done++;
    const now = process.uptime() * 1000;
    if (
      this.quiet ||
      now < PROGRESS_AFTER_MS ||
      now - this.shown < PROGRESS_EVERY_MS ||
      !this.isTerminal()
    )
      return;
    this.shown = now;
    this.put(`${CLEAR_LINE}${this.done} articles`);
  }

  /** Takes the progress line away. */
  end(): void {
    if (this.shown > 0) this.put(CLEAR_LINE);
    this.shown = 0;
  }

  /** Waits until standard error has taken every line, or `goesOn` says no. */
  async drain(goesOn = () => true): Promise<void> {
    while (this.waiting.length > 0 && !this.gone && goesOn()) {
      const bytes = this.waiting;
      this.waiting = Buffer.alloc(0);
      try {
        await writeAll(STDERR, bytes, goesOn);
      } catch {
        this.gone = true;
      }
    }
  }

  private line(text: string): void {
    this.end();
    this.put(`${text}\n`);
  }

  /** Standard error that cannot be written is no reason to lose results. */
  private put(text: string): void {
    if (this.gone) return;
    const bytes = Buffer.from(text);
    let at = 0;
    if (this.waiting.length === 0) {
      try {
        while (at < bytes.length) at += writeSync(STDERR, bytes, at);
      } catch (error) {
        if (!isFull(error)) this.gone = true;
      }
    }
    if (at < bytes.length) this.waiting = Buffer.concat([this.waiting, bytes.subarray(at)]);
  }
}
