import type { Flags } from '../request.js';
import type { Place } from './place.js';

/** Where the results of a run go. */
export interface Sink {
  /** The places for the results of this input; those of the input before are complete by then. */
  at(path: string): Promise<readonly Place[]>;
  /** False once nobody reads any more. */
  readonly open: boolean;
  /** Whether something would be left behind, were the process to end at once. */
  readonly holds: boolean;
  complete(): Promise<void>;
  discard(): void;
}

/** The same places for every input. */
export class FixedSink implements Sink {
  constructor(private readonly places: readonly Place[]) {}

  get open(): boolean {
    return this.places.every(({ output }) => output.open);
  }

  get holds(): boolean {
    return this.places.some(({ output }) => output.holds);
  }

  async at(): Promise<readonly Place[]> {
    return this.places;
  }

  async complete(): Promise<void> {
    for (const place of this.places) await place.complete();
  }

  discard(): void {
    for (const { output } of this.places) output.discard();
  }
}

/** Whether every table is written, each to a file of its own for the whole run. */
export const tellsTables = ({ format, table, outputDir }: Flags): boolean =>
  outputDir !== undefined && (format === 'csv' || format === 'tsv') && table === undefined;
