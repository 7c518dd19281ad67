import type { Writable } from './pieces.js';

/** Where results go. Nothing else writes to standard output. */
export interface Output {
  /** Writes text, whole or in parts; throws a Failure when it cannot. */
  write(text: Writable): Promise<void>;
  /** False once nobody reads any more, which is no error. */
  readonly open: boolean;
  /** Whether something would be left behind, were the process to end at once. */
  readonly holds: boolean;
  /** Makes a complete result visible. */
  commit(): void;
  /** Leaves no trace of an incomplete result where that is possible; may be called at any time, and again. */
  discard(): void;
  /** Keeps what was written for a run that goes on with it, where there can be one. */
  suspend?(): void;
}
