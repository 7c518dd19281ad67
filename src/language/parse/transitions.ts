import type { ParseState } from './parse-state.js';

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVE_NAMES = ['shift', 'left', 'right'];
export const MOVES = MOVE_NAMES.length;

/** Makes a move; `label` numbers the relation of the arc that a reduction makes. */
export function apply(state: ParseState, move: number, label: number): void {
  if (move === SHIFT) state.shift();
  else if (move === LEFT) state.reduceLeft(label);
  else state.reduceRight(label);
}

/** Word that becomes the head of the top of the stack by a reduction. */
export function headAfter(state: ParseState, move: number): number {
  return move === LEFT ? state.front : state.top(1);
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
