import type { ParseState } from './parse-state.js';

/** Places that a move looks at: the three topmost words of the stack and the front of the buffer. */
export const MOVE_ROLES = 4;

/** Rows of the table of children, a block for each of the two topmost words; of the last row, no word stands there. */
export const CHILDREN_ROWS = 17;
export const DISTANCE_ROWS = 8;

/** What a move looks at: words by role (-1 where there is none) and rows of the tables of children and distances. */
export interface MoveView {
  /** Topmost word of the stack, the two below, front of the buffer. */
  readonly words: Int32Array;
  /** Rows for the topmost word and the one below. */
  readonly children: Int32Array;
  readonly distances: Int32Array;
}

export const createMoveView = (): MoveView => ({ words: new Int32Array(MOVE_ROLES), children: new Int32Array(2), distances: new Int32Array(2) });

export function lookAt(state: ParseState, view: MoveView): void {
  const s0 = state.top(0), s1 = state.top(1);
  view.words[0] = s0;
  view.words[1] = s1;
  view.words[2] = state.top(2);
  view.words[3] = state.front;
  view.children[0] = childrenRow(state, s0);
  view.children[1] = CHILDREN_ROWS + childrenRow(state, s1);
  view.distances[0] = s0 < 0 ? 0 : distanceRow(state.front - s0);
  view.distances[1] = DISTANCE_ROWS + (s1 < 0 ? 0 : distanceRow(s0 - s1));
}

function childrenRow({ leftCount, rightCount }: ParseState, word: number): number {
  return word < 0 ? CHILDREN_ROWS - 1 : Math.min(leftCount[word]!, 3) * 4 + Math.min(rightCount[word]!, 3);
}

const distanceRow = (words: number) => (words < 5 ? words : words < 8 ? 5 : words < 12 ? 6 : 7);
