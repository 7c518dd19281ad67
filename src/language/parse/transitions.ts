import type { ParseState } from './parse-state.js';

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = 3;

export function apply(state: ParseState, move: number): void {
  if (move === SHIFT) state.shift();
  else if (move === LEFT) state.reduceLeft();
  else state.reduceRight();
}

/** The move with the highest score among those the state allows. */
export function bestMove(state: ParseState, scores: ArrayLike<number>): number {
  let best = -1;
  let most = -Infinity;
  if (state.canShift) { best = SHIFT; most = scores[SHIFT]!; }
  if (state.canReduceLeft && scores[LEFT]! > most) { best = LEFT; most = scores[LEFT]!; }
  if (state.canReduceRight && scores[RIGHT]! > most) best = RIGHT;
  return best;
}
