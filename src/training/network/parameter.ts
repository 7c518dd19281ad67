import type { Kernel, Layer } from '../../language/kernel/kernel.js';

const MEAN_DECAY = 0.9, SQUARE_DECAY = 0.98, TINY = 1e-8;

/** Numbers to be learned, `rows` of `width`, with their gradients, by Adam (Kingma and Ba 2015). */
export class Parameter {
  readonly values: Float32Array;
  readonly gradients: Float32Array;
  readonly #means: Float32Array;
  readonly #squares: Float32Array;
  /** Rows with a gradient, for tables of which a step touches little; null for all. */
  readonly #touched: Set<number> | null;

  /**
   * @param spread values begin between this and its negative
   * @param kernel makes values and gradients in its memory
   */
  constructor(readonly rows: number, readonly width: number, spread: number, random: () => number, kernel: Kernel | null, sparse = false) {
    const size = rows * width;
    this.values = kernel?.floats(size) ?? new Float32Array(size);
    for (let i = 0; i < size; i++) this.values[i] = (2 * random() - 1) * spread;
    this.gradients = kernel?.floats(size) ?? new Float32Array(size);
    this.#means = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#touched = sparse ? new Set() : null;
  }

  /** Adds `gradient` (from `from` on) to the gradient of a row. */
  addGradient(row: number, gradient: Float32Array, from = 0): void {
    this.#touched?.add(row);
    const to = row * this.width;
    for (let i = 0; i < this.width; i++) this.gradients[to + i]! += gradient[from + i]!;
  }

  /** Step number `count` (from 1), after which the gradients are zero. */
  step(rate: number, count: number): void {
    const pace = (rate * Math.sqrt(1 - SQUARE_DECAY ** count)) / (1 - MEAN_DECAY ** count);
    if (this.#touched === null) {
      this.#stepRange(pace, 0, this.values.length);
      return;
    }
    for (const row of this.#touched) this.#stepRange(pace, row * this.width, (row + 1) * this.width);
    this.#touched.clear();
  }

  #stepRange(pace: number, from: number, to: number): void {
    const { values, gradients } = this;
    const means = this.#means, squares = this.#squares;
    for (let i = from; i < to; i++) {
      const gradient = gradients[i]!;
      const mean = (means[i] = MEAN_DECAY * means[i]! + (1 - MEAN_DECAY) * gradient);
      const square = (squares[i] = SQUARE_DECAY * squares[i]! + (1 - SQUARE_DECAY) * gradient * gradient);
      values[i]! -= (pace * mean) / (Math.sqrt(square) + TINY);
      gradients[i] = 0;
    }
  }
}

/** A layer to be learned; `layer` reads the same numbers. */
export interface TrainableLayer {
  readonly layer: Layer;
  /** A row for each input. */
  readonly weights: Parameter;
  readonly bias: Parameter;
}

/** Weights spread as by Glorot and Bengio 2010 for `outputs` that are used together, times `gain`; bias zero. */
export function createLayer(inputs: number, outputs: number, random: () => number, kernel: Kernel, used = outputs, gain = 1): TrainableLayer {
  const weights = new Parameter(inputs, outputs, gain * Math.sqrt(6 / (inputs + used)), random, kernel);
  const bias = new Parameter(1, outputs, 0, random, kernel);
  return { layer: { inputs, outputs, weights: weights.values, bias: bias.values }, weights, bias };
}
