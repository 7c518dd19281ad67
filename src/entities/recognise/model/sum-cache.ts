import { LABELS } from './labels.js';

const SLOT_BITS = 15;
/** Rows at the start; they double as long as there are slots without one. */
const FIRST_ROWS = 256;
const NO_ROW = 0;

/**
 * Sums of weights that were needed lately, by a key of 64 bits. A slot keeps what came last, so that memory is
 * bounded; a sum never depends on the texts before. Rows are taken one after another, so that a short text touches
 * little memory.
 */
export class SumCache {
  /** Whether the sum last asked for was not there: its place is then cleared, to be filled. */
  isNew = false;
  /** All sums; another array after `placeOf` has found a new one. */
  sums: Int32Array = new Int32Array(LABELS * FIRST_ROWS);
  #keys: Int32Array = new Int32Array(2 * FIRST_ROWS);
  #rows = NO_ROW + 1;
  readonly #rowOf = new Uint16Array(1 << SLOT_BITS);

  /** Where in `sums` the sum of a key, two 32-bit numbers, begins. */
  placeOf(first: number, second: number): number {
    const slot = Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1) >>> (32 - SLOT_BITS);
    const row = this.#rowOf[slot]!;
    this.isNew = row === NO_ROW || this.#keys[2 * row] !== first || this.#keys[2 * row + 1] !== second;
    if (!this.isNew) return row * LABELS;
    return this.#fill(row === NO_ROW ? this.#takeRow(slot) : row, first, second);
  }

  #takeRow(slot: number): number {
    if (this.#rows * LABELS === this.sums.length) {
      this.sums = doubled(this.sums);
      this.#keys = doubled(this.#keys);
    }
    return (this.#rowOf[slot] = this.#rows++);
  }

  #fill(row: number, first: number, second: number): number {
    this.#keys[2 * row] = first;
    this.#keys[2 * row + 1] = second;
    this.sums.fill(0, row * LABELS, (row + 1) * LABELS);
    return row * LABELS;
  }
}

function doubled(array: Int32Array): Int32Array {
  const longer = new Int32Array(2 * array.length);
  longer.set(array);
  return longer;
}
