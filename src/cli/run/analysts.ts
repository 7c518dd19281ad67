import { availableParallelism } from 'node:os';
import type { Analysis } from '../../analysis.js';
import { Failure } from '../../errors.js';
import type { ArticleInput } from '../../read/article-input.js';
import type { Format } from '../../report/format.js';
import type { Answered, Pool } from '../pool/pool.js';
import type { Flags } from '../request.js';
import type { Place } from './place.js';
import { attemptAnalysis, writeAnalysis, type Task, type Written } from './analyst.js';
import { tellsTables } from './sink.js';
import { Stopwatch } from './stopwatch.js';
import type { Timings } from './timings.js';

/**
 * Articles longer than this, in UTF-16 code units, go to a thread, so that the command hears signals
 * meanwhile.
 */
const LONG = 50_000;
/** So many articles, and code units, are analysed here before threads are worth their start. */
const FEW = 8;
const SHORT = 100_000;
/** Articles under way for each thread: others go on while a long one that is to be written next is read. */
const AHEAD = 16;

/** Analyses articles in this thread while they are few and short, and in worker threads from there on. */
export class Analysts {
  #pool: Promise<Pool> | undefined;
  #count = 0;
  #length = 0;
  #closed = false;

  constructor(
    private readonly flags: Flags,
    private readonly format: Format,
    private readonly task: Task,
    private readonly timings?: Timings,
  ) {}

  /** Whether this article, which is the next, is better analysed in a thread. */
  needsThread({ text }: ArticleInput): boolean {
    this.#count++;
    this.#length += text.length;
    return this.#pool !== undefined || text.length > LONG || this.#count > FEW || this.#length > SHORT;
  }

  /** How many articles may be under way. */
  get ahead(): number {
    return AHEAD * this.#jobs;
  }

  here(input: ArticleInput, places: readonly Place[]): Written[] | Failure {
    const watch = this.timings && new Stopwatch();
    const analysis = attemptAnalysis(input, this.task, watch);
    return analysis instanceof Failure ? analysis : this.#write(analysis, places, watch);
  }

  async inThread(input: ArticleInput): Promise<Answered> {
    const pool = await (this.#pool ??= this.#start());
    return pool.run(input);
  }

  /** What a thread answered as it is written; to be called in the order of the articles. */
  finish(answer: Answered, places: readonly Place[]): Written[] | Failure {
    if (answer instanceof Failure) return answer;
    if (answer.kind === 'analysis') {
      const watch = this.timings && new Stopwatch();
      watch?.times.push(...(answer.times ?? []));
      return this.#write(answer.analysis, places, watch);
    }
    if (answer.times) this.timings?.add(answer.name, answer.times);
    return [{ name: answer.name, text: answer.parts, warnings: answer.warnings }];
  }

  close(): void {
    this.#closed = true;
    void this.#pool?.then((pool) => {
      pool.close();
    });
  }

  #write(analysis: Analysis, places: readonly Place[], watch?: Stopwatch): Written[] | Failure {
    const written: Written[] = [];
    for (const { format } of places) {
      const result = writeAnalysis(analysis, format, this.task, watch);
      if (result instanceof Failure) return result;
      written.push(result);
    }
    if (watch) this.timings?.add(analysis.source.name, watch.times);
    return written;
  }

  get #jobs(): number {
    return this.flags.jobs ?? availableParallelism();
  }

  async #start(): Promise<Pool> {
    const { Pool } = await import('../pool/pool.js');
    const setup = {
      ...this.task,
      format: this.flags.format,
      table: this.flags.table,
      wantsAnalysis:
        this.format.ordered === true || this.format.foot !== undefined || tellsTables(this.flags),
    };
    const pool = new Pool(this.#jobs, setup, this.flags.timeout);
    if (this.#closed) pool.close();
    return pool;
  }
}
