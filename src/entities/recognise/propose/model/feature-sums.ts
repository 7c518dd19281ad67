import { FeatureList } from './feature-list.js';
import { LABELS } from './labels.js';
import type { Place } from '../../model/window.js';
import type { WeightTable } from './weight-table.js';

/** Rows at the start; they double as long as there are slots without one. */
const FIRST_ROWS = 256;
const NO_ROW = 0;
/** A row is the two numbers of the key and the sums: what is asked for together lies together. */
const KEY = 2;
const ROW = KEY + LABELS;

/**
 * Sums of weights of features that come together, by a key of 64 bits that tells all of them. A slot keeps
 * what came last, so that memory is bounded; a sum never depends on the texts before. Rows are taken one
 * after another, so that a short text touches little memory.
 */
export class FeatureSums {
  /** All rows; another array after `find` has made a new one. */
  sums: Int32Array = new Int32Array(ROW * FIRST_ROWS);
  #rows = NO_ROW + 1;
  readonly #rowOf: Uint16Array;
  readonly #shift: number;
  readonly #weights: WeightTable;
  readonly #features: (place: Place, out: FeatureList) => void;
  readonly #list = new FeatureList();

  /** @param slotBits logarithm of the number of slots, at most 15 */
  constructor(
    weights: WeightTable,
    features: (place: Place, out: FeatureList) => void,
    slotBits: number,
  ) {
    this.#weights = weights;
    this.#features = features;
    this.#rowOf = new Uint16Array(1 << slotBits);
    this.#shift = 32 - slotBits;
  }

  /**
   * Where in `sums` the LABELS numbers of the features at `place` begin; the key is two numbers, read as 32
   * bits each.
   */
  find(place: Place, first: number, second: number): number {
    const high = first | 0,
      low = second | 0;
    const slot = Math.imul(high ^ Math.imul(low, 0x85ebca6b), 0x9e3779b1) >>> this.#shift;
    const row = this.#rowOf[slot]!,
      at = row * ROW;
    if (row !== NO_ROW && this.sums[at] === high && this.sums[at + 1] === low) return at + KEY;
    return this.#sum(place, row === NO_ROW ? this.#takeRow(slot) : row, high, low);
  }

  #takeRow(slot: number): number {
    if (this.#rows * ROW === this.sums.length) this.sums = doubled(this.sums);
    return (this.#rowOf[slot] = this.#rows++);
  }

  #sum(place: Place, row: number, high: number, low: number): number {
    const from = row * ROW + KEY;
    this.sums[from - 2] = high;
    this.sums[from - 1] = low;
    // Of so few numbers a loop clears them sooner than `fill`.
    for (let at = from; at < from + LABELS; at++) this.sums[at] = 0;
    this.#list.clear();
    this.#features(place, this.#list);
    this.#weights.add(this.#list, this.sums, from);
    return from;
  }
}

function doubled(array: Int32Array): Int32Array {
  const longer = new Int32Array(2 * array.length);
  longer.set(array);
  return longer;
}
