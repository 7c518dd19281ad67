import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { EXIT, Failure } from '../../errors.js';
import { openResumable } from '../output/open-output.js';
import { hasPart, ResumableFile } from '../output/resumable-file.js';
import type { Arrival } from '../run/arrivals.js';
import type { Place } from '../run/place.js';
import { isRunning } from './is-running.js';
import { differenceOf, type Conditions } from './conditions.js';
import { readState, writeState, type State } from './state.js';

/** How often it is put down how far a run is. */
const EVERY_MS = 500;

const OTHER_INPUTS = 'the articles are not those of the run that ended';

/**
 * Keeps how far a run is, so that another can go on with it: FILE.resume says which inputs are done and how
 * many bytes of FILE.part are theirs. What is in the part after them, a torn line too, is cut and written
 * anew.
 */
export class Journal {
  /** Where an ended run got to. */
  readonly before: State | null;
  /** Whether an ended run had all results, and they are in their places by now. */
  readonly isComplete: boolean;
  #state: State;
  #kept = performance.now();
  #isDone = false;

  /**
   * @param places whether all inputs share their results, which are complete together
   * @throws Failure where an ended run cannot be gone on with in this way
   */
  constructor(
    private readonly path: string,
    conditions: Conditions,
    places: 'shared' | 'own',
  ) {
    const before = readState(path);
    if (before !== null) this.#refuse(before, conditions);
    this.before = before;
    if (before?.sealed === true) completeSealed(before);
    this.isComplete = before?.sealed === true && places === 'shared';
    this.#isDone = this.isComplete;
    const start = { done: 0, inputs: '', exitCode: EXIT.ok, places: [], sealed: false };
    this.#state = { ...(before ?? start), conditions, process: process.pid, host: hostname() };
    this.close();
  }

  get done(): number {
    return this.#state.done;
  }

  get exitCode(): number {
    return this.#state.exitCode;
  }

  /** The inputs that an ended run has not done; `sink` is told of the others. */
  async *rest(
    inputs: AsyncIterable<Arrival>,
    sink: { skip(path: string): void },
  ): AsyncGenerator<Arrival> {
    const { done, inputs: expected, sealed } = this.#state;
    let [count, hash, last] = [0, '', ''];
    for await (const arrival of inputs) {
      count++;
      if (count > done) {
        if (count === done + 1 && sealed && arrival.path === last)
          throw this.#failure(`${last} has more articles than it had`);
        yield arrival;
        continue;
      }
      hash = chain(hash, arrival);
      last = arrival.path;
      sink.skip(last);
      if (count === done && hash !== expected) throw this.#failure(OTHER_INPUTS);
    }
    if (count < done) throw this.#failure(OTHER_INPUTS);
  }

  /** Notes that an input is done and all of it written. */
  passed(arrival: Arrival, exitCode: number, places: readonly Place[]): void {
    const { done, inputs } = this.#state;
    this.#state = {
      ...this.#state,
      done: done + 1,
      inputs: chain(inputs, arrival),
      exitCode,
      places: places.map(({ position }) => position),
      sealed: false,
    };
    const now = performance.now();
    if (now - this.#kept < EVERY_MS) return;
    for (const { output } of places) if (output instanceof ResumableFile) output.sync();
    writeState(this.path, this.#state);
    this.#kept = now;
  }

  /** Nothing more comes to these places, which are about to be complete. */
  seal(places: readonly Place[]): void {
    const positions = places.map(({ position }) => position);
    this.#state = { ...this.#state, places: positions, sealed: true };
    writeState(this.path, this.#state);
  }

  /** All results are complete: nothing is left to go on with. */
  end(): void {
    this.#isDone = true;
  }

  /** Puts down how far the run is, if there is something to go on with. */
  close(): void {
    if (this.#isDone) rmSync(this.path, { force: true });
    else writeState(this.path, this.#state);
  }

  #refuse(before: State, conditions: Conditions): void {
    const difference = differenceOf(before.conditions, conditions);
    if (difference !== null) throw this.#failure(difference);
    if (before.host === hostname() && before.process !== process.pid && isRunning(before.process))
      throw this.#failure(`process ${before.process} is still writing`);
  }

  #failure(reason: string): Failure {
    return new Failure('resume-refused', this.path, reason);
  }
}

/** Puts results in their places that were whole when their run ended. */
function completeSealed({ places }: State): void {
  for (const { path, bytes, written, failed } of places) {
    if (!hasPart(path)) continue;
    const output = openResumable(path, bytes);
    if (written === 0 && failed > 0) output.discard();
    else output.commit();
  }
}

function chain(hash: string, { input }: Arrival): string {
  const told = input instanceof Failure ? input.message : `${input.source.name} ${input.source.sha256}`;
  return createHash('sha256').update(`${hash}\n${told}`).digest('hex');
}
