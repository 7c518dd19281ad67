import { describe, expect, it } from 'vitest';
import { ParseState } from '../../src/language/parse/parse-state.js';
import { apply, LEFT, RIGHT, SHIFT } from '../../src/language/parse/transitions.js';
import { moveCosts } from '../../src/training/parse-oracle.js';

// The oracle's cost of a move is the number of gold arcs out of reach after it.
describe('moveCosts', () => {
  it('follows a projective tree to its end at no cost', () => {
    const heads = Int32Array.of(1, 2, 5, 4, 2, 6); // the minister signed a treaty; the root is word 5
    const state = new ParseState(5);
    const costs = new Float64Array(3);
    while (!state.done) {
      moveCosts(state, heads, costs);
      const move = costs.indexOf(0);
      expect(move).toBeGreaterThanOrEqual(0);
      apply(state, move);
    }
    expect([...state.head.slice(0, 5)]).toEqual([...heads.slice(0, 5)]);
  });

  it('counts a head and the children that a word loses', () => {
    const heads = Int32Array.of(3, 0, 0, 4, 5); // word 0 has children 1 and 2 and head 3
    const state = new ParseState(4);
    state.shift();
    const costs = new Float64Array(3);
    moveCosts(state, heads, costs);
    expect(costs[SHIFT]).toBe(0);
    expect(costs[LEFT]).toBe(3);
    expect(costs[RIGHT]).toBe(Infinity);
  });
});
