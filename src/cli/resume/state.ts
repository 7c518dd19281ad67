import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Failure } from '../../errors.js';
import { failureOf } from '../output/failure.js';
import type { Conditions } from './conditions.js';

/** How far a place has been written. */
export interface Position {
  /** The result's path, without `.part`. */
  readonly path: string;
  readonly bytes: number;
  /** Articles that are in it, and inputs that failed. */
  readonly written: number;
  readonly failed: number;
}

/** What a run leaves beside its results for the one that goes on with it. */
export interface State {
  readonly conditions: Conditions;
  /** Articles and failed inputs that are done, and a hash over which they were. */
  readonly done: number;
  readonly inputs: string;
  /** What the run would end with so far. */
  readonly exitCode: number;
  /** What is being written; `sealed` when nothing more comes and the parts are to be put in their places. */
  readonly places: readonly Position[];
  readonly sealed: boolean;
  /** Who writes. */
  readonly process: number;
  readonly host: string;
}

/**
 * The state that an ended run left; null where there is none.
 *
 * @throws Failure when there is something else
 */
export function readState(path: string): State | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw failureOf(path, error);
  }
  try {
    const state = JSON.parse(text) as Partial<State> | null;
    if (typeof state?.done === 'number' && Array.isArray(state.places)) return state as State;
  } catch {
    // told below
  }
  throw new Failure('resume-refused', path, 'it is not what a run with --resume leaves');
}

/** Replaces the state; whoever reads it meanwhile has the old one or the new one, whole. */
export function writeState(path: string, state: State): void {
  try {
    writeFileSync(`${path}.new`, `${JSON.stringify(state, null, 2)}\n`);
    renameSync(`${path}.new`, path);
  } catch (error) {
    throw failureOf(path, error);
  }
}
