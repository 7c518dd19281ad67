import type { ChildProcess } from 'node:child_process';
import type { Output } from './output.js';
import { bytesOf, type Writable } from './pieces.js';
import { StreamOutput } from './stream-output.js';

/** What waits while a pager has the terminal. */
export interface Pausable {
  pause(): void;
  resume(): void;
}

/** The pager that people want on this terminal; undefined for none. */
export function pagerCommand(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const command = env['PAGER'] ?? 'less';
  const isNone = ['', 'cat'].includes(command.trim()) || isDumb(env);
  return process.stdout.isTTY && !isNone ? command : undefined;
}

/** Whether the terminal can do no more than write on; Windows says nothing of its own. */
const isDumb = ({ TERM }: NodeJS.ProcessEnv) =>
  TERM === 'dumb' || (TERM === undefined && process.platform !== 'win32');

/** Of a terminal that does not tell its size. */
const USUAL_ROWS = 24;
const USUAL_COLUMNS = 80;

/** A terminal; what is longer than its screen is shown by a pager, which is started only then. */
export class PagedOutput implements Output {
  readonly holds = false;
  readonly #plain = new StreamOutput();
  #kept: Uint8Array[] | undefined = [];
  #rows = 0;
  #pager: ChildProcess | undefined;
  #left = false;

  constructor(
    private readonly command: string,
    private readonly others: Pausable,
  ) {}

  /** False once people have left the pager. */
  get open(): boolean {
    return !this.#left && this.#plain.open;
  }

  async write(text: Writable): Promise<void> {
    for (const bytes of bytesOf(text)) {
      if (!this.open) return;
      if (!this.#kept) await this.#send(bytes);
      else {
        this.#kept.push(bytes);
        this.#rows += rowsOf(bytes);
        if (this.#rows >= (process.stdout.rows || USUAL_ROWS)) await this.#start();
      }
    }
  }

  commit(): void {
    if (this.#pager) this.#pager.stdin!.end();
    else if (this.#kept) void this.#plain.write(this.#kept).catch(() => undefined);
    this.#kept = undefined;
  }

  discard(): void {
    this.#kept = undefined;
    this.#left = true;
    this.#pager?.stdin!.end();
  }

  /** While the pager shows, Ctrl-C is its own: it stops waiting for more, and goes on showing what it has. */
  async #start(): Promise<void> {
    const kept = this.#kept!;
    this.#kept = undefined;
    const { startPager } = await import('./pager.js');
    this.others.pause();
    const pager = await startPager(this.command, process.env);
    if (pager === null) this.others.resume();
    else {
      const ignore = () => undefined;
      process.on('SIGINT', ignore);
      pager.once('close', () => {
        this.#left = true;
        process.off('SIGINT', ignore);
        this.others.resume();
      });
      this.#pager = pager;
    }
    for (const bytes of kept) await this.#send(bytes);
  }

  #send(bytes: Uint8Array): Promise<void> {
    if (!this.#pager) return this.#plain.write([bytes]);
    return new Promise((resolve) => {
      this.#pager!.stdin!.write(bytes, (error) => {
        if (error) this.#left = true;
        resolve();
      });
    });
  }
}

const NEW_LINE = 0x0a;

/** Rows that bytes take on the screen, at least. */
function rowsOf(bytes: Uint8Array): number {
  const width = process.stdout.columns || USUAL_COLUMNS;
  let rows = 0;
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(NEW_LINE, at);
    const length = (end < 0 ? bytes.length : end) - at;
    rows += Math.max(1, Math.ceil(length / width));
    at += length + 1;
  }
  return rows;
}
