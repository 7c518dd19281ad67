import type { ParseState } from './parse-state.js';

/** Transition 0 shifts; 1 to R reduce left with relation t − 1; the R after them reduce right. */
export const SHIFT = 0;

export function apply(state: ParseState, transition: number, relations: number): void {
  if (transition === SHIFT) state.shift();
  else if (transition <= relations) state.reduceLeft(transition - 1);
  else state.reduceRight(transition - 1 - relations);
}

/** The transition with the highest score among those the state allows. */
export function bestTransition(state: ParseState, scores: ArrayLike<number>, relations: number): number {
  let best = -1;
  let most = -Infinity;
  if (state.canShift) { best = SHIFT; most = scores[SHIFT]!; }
  const from = state.canReduceLeft ? 1 : 1 + relations;
  const to = state.canReduceRight ? 1 + 2 * relations : 1 + relations;
  for (let t = from; t < to; t++) {
    if (scores[t]! > most) {
      best = t;
      most = scores[t]!;
    }
  }
  return best;
}
