import { writeSync } from 'node:fs';
import { safeText } from '../report/safe-text.js';

const PROGRESS_AFTER_MS = 1000;
const PROGRESS_EVERY_MS = 200;
const CLEAR_LINE = '\r\u001b[K';

/** Lines on standard error: failures always, warnings and progress unless quiet, progress on a terminal alone. */
export class Messages {
  private shown = 0;
  private done = 0;

  constructor(
    private readonly quiet: boolean,
    private readonly isTerminal = () => process.stderr.isTTY,
  ) {}

  error(message: string): void {
    this.line(`article-analyze: ${message.split('\n').map(safeText).join('\n')}`);
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
    put(`${CLEAR_LINE}${this.done} articles`);
  }

  /** Takes the progress line away. */
  end(): void {
    if (this.shown > 0) put(CLEAR_LINE);
    this.shown = 0;
  }

  private line(text: string): void {
    this.end();
    put(`${text}\n`);
  }
}

/** Standard error that cannot be written is no reason to lose results. */
function put(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // nobody listens
  }
}
