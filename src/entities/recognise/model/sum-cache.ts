import { LABELS } from './labels.js';

const SLOT_BITS = 15;

/**
 * Sums of weights that were needed lately, by a key of 64 bits. A slot keeps what came last, so that memory is
 * bounded; a sum never depends on the texts before.
 */
export class SumCache {
  readonly sums = new Int32Array(LABELS << SLOT_BITS);
  /** Whether the sum last asked for was not there: its place is then cleared, to be filled. */
  isNew = false;
  readonly #first = new Int32Array(1 << SLOT_BITS);
  readonly #second = new Int32Array(1 << SLOT_BITS);

  /** Where in `sums` the sum of a key, two 32-bit numbers, begins. */
  placeOf(first: number, second: number): number {
    const slot = Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1) >>> (32 - SLOT_BITS);
    const at = slot * LABELS;
    this.isNew = this.#first[slot] !== first || this.#second[slot] !== second;
    if (this.isNew) {
      this.#first[slot] = first;
      this.#second[slot] = second;
      this.sums.fill(0, at, at + LABELS);
    }
    return at;
  }
}
