import { writeSync } from 'node:fs';
import { safeText } from '../report/safe-text.js';
import { isFull, writeAll } from './output/write-all.js';

const STDERR = 2;
const PROGRESS_AFTER_MS = 1000;
const PROGRESS_EVERY_MS = 200;
/** Where lines stay, as in the log of a batch. */
const LINE_EVERY_MS = 10_000;
const CLEAR_LINE = '\r\u001b[K';

/**
 * Lines on standard error: failures always, warnings and progress unless quiet, progress on a terminal or
 * where it is asked for.
 */
export class Messages {
  /** Tell how far a run is though nobody may look on. */
  always = false;
  private shown = 0;
  private done = 0;
  /** What standard error has not taken yet. */
  private waiting = Buffer.alloc(0);
  private gone = false;
  private paused = false;

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

  /** What is good to know and no fault; lines below it hold no text from outside. */
  note(message: string, ...below: readonly string[]): void {
    if (!this.quiet) this.line([`article-analyze: ${safeText(message)}`, ...below].join('\n'));
  }

  /** Whether anybody is told how far a run is. */
  get showsProgress(): boolean {
    return !this.quiet && !this.paused && (this.always || this.isTerminal());
  }

  /**
   * Counts an article; shows how far a long run is: on a terminal in one line, elsewhere a line now and then.
   */
  tick(describe = () => `${this.done} articles`): void {
    this.done++;
    const now = process.uptime() * 1000;
    const isTerminal = this.isTerminal();
    const every = isTerminal ? PROGRESS_EVERY_MS : LINE_EVERY_MS;
    if (now < PROGRESS_AFTER_MS || now - this.shown < every || !this.showsProgress) return;
    if (isTerminal) this.put(`${CLEAR_LINE}${describe()}`);
    else this.put(`article-analyze: ${describe()}\n`);
    this.shown = now;
  }

  /** Takes the progress line away. */
  end(): void {
    if (this.shown > 0 && this.isTerminal()) this.put(CLEAR_LINE);
    if (this.isTerminal()) this.shown = 0;
  }

  /** Keeps lines back while another program has the terminal. */
  pause(): void {
    this.end();
    this.paused = this.isTerminal();
  }

  resume(): void {
    this.paused = false;
    void this.drain();
  }

  /** Waits until standard error has taken every line, or `goesOn` says no. */
  async drain(goesOn = () => true): Promise<void> {
    while (this.waiting.length > 0 && !this.gone && !this.paused && goesOn()) {
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
    if (this.waiting.length === 0 && !this.paused) {
      try {
        while (at < bytes.length) at += writeSync(STDERR, bytes, at);
      } catch (error) {
        if (!isFull(error)) this.gone = true;
      }
    }
    if (at < bytes.length) this.waiting = Buffer.concat([this.waiting, bytes.subarray(at)]);
  }
}
