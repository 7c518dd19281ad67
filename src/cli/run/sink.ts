import type { Output } from '../output/output.js';
import type { Flags } from '../request.js';
import type { Journal } from '../resume/journal.js';
import type { Place } from './place.js';

/** Where the results of a run go. */
export interface Sink {
  /** The places for the results of this input; those of the input before are complete by then. */
  at(path: string): Promise<readonly Place[]>;
  /** False once nobody reads any more. */
  readonly open: boolean;
  /** Whether something would be left behind, were the process to end at once. */
  readonly holds: boolean;
  /** An ended run has done an input of this path. */
  skip(path: string): void;
  complete(): Promise<void>;
  /** Leaves nothing behind but what a later run can go on with. */
  discard(): void;
}

/** Completes results, which an end in the midst of it does not undo. */
export async function completeAll(
  places: readonly Place[],
  journal: Journal | undefined,
): Promise<void> {
  for (const place of places) await place.seal();
  journal?.seal(places);
  for (const place of places) place.commit();
}

export function leave(output: Output): void {
  if (output.suspend) output.suspend();
  else output.discard();
}

/** The same places for every input. */
export class FixedSink implements Sink {
  constructor(
    private readonly places: readonly Place[],
    private readonly journal?: Journal,
  ) {}

  get open(): boolean {
    return this.places.every(({ output }) => output.open);
  }

  get holds(): boolean {
    return this.places.some(({ output }) => output.holds);
  }

  async at(): Promise<readonly Place[]> {
    return this.places;
  }

  skip(): void {
    // the places are the same
  }

  async complete(): Promise<void> {
    await completeAll(this.places, this.journal);
  }

  discard(): void {
    for (const { output } of this.places) leave(output);
  }
}

/** Whether every table is written, each to a file of its own for the whole run. */
export const tellsTables = ({ format, table, outputDir }: Flags): boolean =>
  outputDir !== undefined && (format === 'csv' || format === 'tsv') && table === undefined;
