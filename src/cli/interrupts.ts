import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type Signal = (typeof SIGNALS)[number];

/** How long an interrupted run may take to end by itself. */
const PATIENCE_MS = 500;

/**
 * What happens at Ctrl-C, SIGTERM and SIGHUP. While there is nothing to clean up the process leaves them to
 * the system, which ends it at once, also amid an analysis; from `hold` on they abort the run. A second one
 * ends the process.
 */
export class Interrupts {
  readonly #controller = new AbortController();
  readonly #handlers = new Map<Signal, () => void>();
  /** The exit code that the signal asks for. */
  code: number | undefined;

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  hold(): void {
    if (this.#handlers.size > 0 || this.signal.aborted) return;
    for (const name of SIGNALS) {
      const handler = () => {
        this.#abort(name);
      };
      this.#handlers.set(name, handler);
      process.on(name, handler);
    }
  }

  release(): void {
    for (const [name, handler] of this.#handlers) process.off(name, handler);
    this.#handlers.clear();
  }

  #abort(name: Signal): void {
    this.release();
    this.code = 128 + constants.signals[name];
    this.#controller.abort();
    process.stdin.destroy();
    // What blocks, such as a pipe that nobody writes to, is left to the system.
    setTimeout(() => process.kill(process.pid, name), PATIENCE_MS).unref();
  }
}
