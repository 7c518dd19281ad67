import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { Failure } from '../../errors.js';
import type { ArticleInput } from '../../read/article-input.js';
import type { Answer, Setup } from './messages.js';
import { receiveFailure } from './messages.js';

const PROGRAM = new URL('../bin/serve.cjs', import.meta.url);
const MEGABYTE = 1 << 20;

interface Thread {
  worker: Worker;
  /** Answers the article that the thread works on. */
  answer: ((answer: Answer | Failure) => void) | undefined;
}

/** What became of an article. */
export type Answered = Exclude<Answer, { kind: 'failure' }> | Failure;

interface Waiting {
  input: ArticleInput;
  answer: (answer: Answer | Failure) => void;
}

/**
 * Worker threads that analyse articles, each one at a time. A thread that dies, or takes too long, costs the
 * article that it worked on, and the next article has a new one.
 */
export class Pool {
  readonly #idle: Thread[] = [];
  readonly #all = new Set<Thread>();
  readonly #waiting: Waiting[] = [];
  readonly #megabytes = Math.floor(getHeapStatistics().heap_size_limit / MEGABYTE);
  #closed = false;

  /** @param seconds the longest that one article may take */
  constructor(
    private readonly size: number,
    private readonly setup: Setup,
    private readonly seconds: number,
  ) {}

  /** What a thread makes of the article; never rejects, and never answers once the pool is closed. */
  run(input: ArticleInput): Promise<Answered> {
    return new Promise((resolve) => {
      this.#waiting.push({
        input,
        answer: (answer) => {
          if (answer instanceof Failure || answer.kind !== 'failure') resolve(answer);
          else resolve(receiveFailure(answer));
        },
      });
      this.#assign();
    });
  }

  /** Ends every thread at once; what was not answered fails. */
  close(): void {
    this.#closed = true;
    const failure = new Failure('article-failed', 'the run', 'it was ended');
    for (const { worker, answer } of this.#all) {
      worker.removeAllListeners();
      void worker.terminate();
      answer?.(failure);
    }
    for (const { answer } of this.#waiting.splice(0)) answer(failure);
    this.#all.clear();
  }

  #assign(): void {
    while (this.#waiting.length > 0 && !this.#closed) {
      const thread = this.#idle.pop() ?? (this.#all.size < this.size ? this.#start() : undefined);
      if (thread === undefined) return;
      this.#give(thread, this.#waiting.shift()!);
    }
  }

  #give(thread: Thread, { input, answer }: Waiting): void {
    const { name } = input.source;
    const timer = setTimeout(() => {
      this.#lose(thread, new Failure('article-timeout', name, String(this.seconds)));
    }, this.seconds * 1000);
    thread.answer = (result) => {
      clearTimeout(timer);
      thread.answer = undefined;
      answer(result);
    };
    thread.worker.removeAllListeners('error').on('error', (error: NodeJS.ErrnoException) => {
      this.#lose(
        thread,
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new Failure('article-memory', name, String(this.#megabytes))
          : new Failure('article-failed', name, String(error)),
      );
    });
    thread.worker.removeAllListeners('exit').on('exit', () => {
      this.#lose(thread, new Failure('article-failed', name, 'its worker thread ended'));
    });
    thread.worker.postMessage(input);
  }

  #start(): Thread {
    const worker = new Worker(PROGRAM, {
      workerData: this.setup,
      resourceLimits: { maxOldGenerationSizeMb: this.#megabytes },
    });
    const thread: Thread = { worker, answer: undefined };
    worker.on('message', (answer: Answer) => {
      thread.answer?.(answer);
      this.#idle.push(thread);
      this.#assign();
    });
    this.#all.add(thread);
    return thread;
  }

  /** A thread that can no longer be used, and what became of its article. */
  #lose(thread: Thread, failure: Failure): void {
    if (!this.#all.delete(thread)) return;
    const idle = this.#idle.indexOf(thread);
    if (idle >= 0) this.#idle.splice(idle, 1);
    void thread.worker.terminate();
    thread.answer?.(failure);
    this.#assign();
  }
}
