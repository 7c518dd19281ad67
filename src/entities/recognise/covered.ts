import type { Candidate } from './candidate.js';

/** Which tokens stand in a name: 1 for those, else 0. */
export function coveredBy(names: readonly Candidate[], tokenCount: number): Uint8Array {
  const covered = new Uint8Array(tokenCount);
  for (const { first, last } of names) covered.fill(1, first, last);
  return covered;
}

/** Whether the tokens from one to another (exclusive) stand in no name. */
export function isFree(covered: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (covered[i] !== 0) return false;
  return true;
}
