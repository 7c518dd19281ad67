import type { ParseState } from '../language/parse/parse-state.js';
import { LEFT, RIGHT, SHIFT } from '../language/parse/transitions.js';

/**
 * Cost of each kind of transition, in gold arcs it makes unreachable (dynamic oracle for arc-hybrid, Goldberg and
 * Nivre 2013); Infinity where the state does not allow it. `heads` has -1 replaced by `n`, the root.
 */
export function moveCosts(state: ParseState, heads: Int32Array, costs: Float64Array): void {
  const { n, front, depth } = state;
  costs[SHIFT] = state.canShift ? 0 : Infinity;
  costs[LEFT] = state.canReduceLeft ? 0 : Infinity;
  costs[RIGHT] = state.canReduceRight ? 0 : Infinity;
  if (state.canShift) {
    const b = front;
    for (let k = 0; k < depth; k++) {
      const s = state.top(k);
      if (heads[s] === b) costs[SHIFT]!++; // a stack word loses its head in the buffer front
      if (heads[b] === s && k > 0) costs[SHIFT]!++; // only the top of the stack can still take it
    }
  }
  if (depth > 0) {
    const s0 = state.top(0);
    const below = state.top(1);
    if (state.canReduceLeft) {
      // s0 gets the front as head: it loses another head and its children in the buffer
      if (heads[s0] !== front) {
        if (heads[s0] === below) costs[LEFT]!++;
        else if (heads[s0]! > front) costs[LEFT]!++;
      }
      for (let d = front; d < n; d++) if (heads[d] === s0) costs[LEFT]!++;
    }
    if (state.canReduceRight) {
      if (heads[s0] !== below && heads[s0]! >= front) costs[RIGHT]!++;
      for (let d = front; d < n; d++) if (heads[d] === s0) costs[RIGHT]!++;
    }
  }
}
