import type { Messages } from '../messages.js';
import type { StageTimes } from './stopwatch.js';

/** Tells on standard error what took how long: each article, then all stages together. */
export class Timings {
  readonly #stages = new Map<string, number>();
  #articles = 0;

  /** @param started milliseconds from the start of the process to that of the run */
  constructor(
    private readonly messages: Messages,
    private readonly started = process.uptime() * 1000,
  ) {}

  add(name: string, times: StageTimes): void {
    this.#articles++;
    let all = 0;
    for (const [stage, milliseconds] of times) {
      all += milliseconds;
      this.#stages.set(stage, (this.#stages.get(stage) ?? 0) + milliseconds);
    }
    this.messages.note(`${name}: ${all.toFixed(1)} ms`);
  }

  /** A line a stage; threads work side by side, so that the sum may be more than the run took. */
  end(): void {
    const seconds = process.uptime().toFixed(2);
    const rows = [['start', this.started] as const, ...this.#stages];
    const widest = Math.max(...rows.map(([stage]) => stage.length));
    const lines = rows.map(
      ([stage, milliseconds]) => `  ${stage.padEnd(widest)} ${milliseconds.toFixed(1).padStart(10)} ms`,
    );
    const articles = this.#articles === 1 ? 'article' : 'articles';
    this.messages.note(
      `${this.#articles} ${articles} in ${seconds} s; by stage, all together:`,
      ...lines,
    );
  }
}
