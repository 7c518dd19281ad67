import { MOST_WORDS } from '../network/limits.js';

/** Least distance of each step: single words first, then more and more of them together. */
const STEPS = [1, 2, 3, 4, 5, 6, 8, 11, 16, 25];
/** Row of the root in a table of distances, after the steps to the right and to the left. */
const ROOT_DISTANCE = 2 * STEPS.length;
export const DISTANCES = ROOT_DISTANCE + 1;

const steps = Uint8Array.from({ length: MOST_WORDS }, (_, words) =>
  Math.max(
    0,
    STEPS.findLastIndex((least) => least <= words),
  ),
);

/** Row of the distance from word `child` to its head among `rows` words; `rows` is the root. */
export function distanceRow(head: number, child: number, rows: number): number {
  if (head === rows) return ROOT_DISTANCE;
  return head > child ? steps[head - child]! : STEPS.length + steps[child - head]!;
}
