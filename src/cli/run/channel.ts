/**
 * A queue between one that puts and one that takes; the first waits while it is full, the second while it is
 * empty.
 */
export class Channel<T> {
  readonly #items: T[] = [];
  #ended = false;
  #error: unknown;
  #wake: (() => void) | undefined;

  constructor(private readonly isFull: (length: number) => boolean) {}

  /** Resolves once there is room again; false when nobody takes any more. */
  async put(item: T): Promise<boolean> {
    this.#items.push(item);
    this.#rouse();
    while (this.isFull(this.#items.length) && !this.#ended) await this.#change();
    return !this.#ended;
  }

  /** The oldest item; undefined after the last. */
  async take(): Promise<T | undefined> {
    while (this.#items.length === 0 && !this.#ended) await this.#change();
    const item = this.#items.shift();
    this.#rouse();
    if (item === undefined && this.#error !== undefined) throw this.#error;
    return item;
  }

  /** No more items come; those that are there are still taken. */
  end(error?: unknown): void {
    this.#ended = true;
    this.#error = error;
    this.#rouse();
  }

  /** Nothing is taken any more. */
  clear(): void {
    this.#items.length = 0;
    this.end();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      const before = this.#wake;
      this.#wake = () => {
        before?.();
        resolve();
      };
    });
  }

  #rouse(): void {
    const wake = this.#wake;
    this.#wake = undefined;
    wake?.();
  }
}
