/** Stages in the order in which they began, with the milliseconds that they took. */
export type StageTimes = (readonly [stage: string, milliseconds: number])[];

/** Takes the time of one stage after the other. */
export class Stopwatch {
  readonly times: StageTimes = [];
  #stage = '';
  #since = 0;

  /** Ends the stage before, and begins one. */
  readonly start = (stage: string): void => {
    this.stop();
    this.#stage = stage;
    this.#since = performance.now();
  };

  stop(): void {
    if (this.#stage !== '') this.times.push([this.#stage, performance.now() - this.#since]);
    this.#stage = '';
  }
}
