import type { Kernel, Layer, Table } from '../../language/kernel/kernel.js';

const MEAN_DECAY = 0.9,
  SQUARE_DECAY = 0.98,
  TINY = 1e-8;

/** Numbers to be learned, `rows` of `width`, with their gradients, by Adam (Kingma and Ba 2015). */
export class Parameter {
  readonly values: Float32Array;
  readonly gradients: Float32Array;
  /** Steps that were made. */
  steps = 0;
  readonly #means: Float32Array;
  readonly #squares: Float32Array;
  /** Rows with a gradient, for tables of which a step touches little; null for all. */
  readonly #touched: Set<number> | null;

  /**
   * @param spread values begin between this and its negative
   * @param kernel makes values and gradients in its memory
   */
  constructor(
    readonly rows: number,
    readonly width: number,
    spread: number,
    random: () => number,
    kernel: Kernel | null,
    sparse = false,
  ) {
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

  /** Multiplies all values by `scale` and forgets the steps that led there. */
  restart(scale: number): void {
    this.steps = 0;
    this.#means.fill(0);
    this.#squares.fill(0);
    for (let i = 0; i < this.values.length; i++) this.values[i]! *= scale;
  }

  /** Moves the values against their gradients, which are zero afterwards. */
  step(rate: number): void {
    this.steps++;
    const pace = (rate * Math.sqrt(1 - SQUARE_DECAY ** this.steps)) / (1 - MEAN_DECAY ** this.steps);
    if (this.#touched === null) {
      this.#stepRange(pace, 0, this.values.length);
      return;
    }
    for (const row of this.#touched) this.#stepRange(pace, row * this.width, (row + 1) * this.width);
    this.#touched.clear();
  }

  #stepRange(pace: number, from: number, to: number): void {
    const { values, gradients } = this;
    const means = this.#means,
      squares = this.#squares;
    for (let i = from; i < to; i++) {
      const gradient = gradients[i]!;
      const mean = (means[i] = MEAN_DECAY * means[i]! + (1 - MEAN_DECAY) * gradient);
      const square = (squares[i] =
        SQUARE_DECAY * squares[i]! + (1 - SQUARE_DECAY) * gradient * gradient);
      values[i]! -= (pace * mean) / (Math.sqrt(square) + TINY);
      gradients[i] = 0;
    }
  }
}

/** A layer without bias to be learned; `table` reads the same numbers. */
export interface TrainableTable {
  readonly table: Table;
  /** A row for each input. */
  readonly weights: Parameter;
  /** The weights with a row for each output, as they are at this step. */
  turned(): Table;
}

export interface TrainableLayer extends TrainableTable {
  readonly layer: Layer;
  readonly bias: Parameter;
}

/** A table over states; what the form of a word adds begins at `from` in the output of the window layer. */
export interface TrainableReadout extends TrainableTable {
  readonly from: number;
}

/** Weights spread as by Glorot and Bengio 2010 for `outputs` that are used together, times `gain`. */
export function createTable(
  inputs: number,
  outputs: number,
  random: () => number,
  kernel: Kernel,
  used = outputs,
  gain = 1,
): TrainableTable {
  const weights = new Parameter(inputs, outputs, gain * Math.sqrt(6 / (inputs + used)), random, kernel);
  const turned = kernel.floats(inputs * outputs);
  let turnedAt = -1;
  return {
    table: { inputs, outputs, weights: weights.values },
    weights,
    turned() {
      if (turnedAt !== weights.steps) kernel.transpose(weights.values, inputs, outputs, turned);
      turnedAt = weights.steps;
      return { inputs: outputs, outputs: inputs, weights: turned };
    },
  };
}

/** The same with a bias, which begins at zero. */
export function createLayer(
  inputs: number,
  outputs: number,
  random: () => number,
  kernel: Kernel,
  used = outputs,
  gain = 1,
): TrainableLayer {
  const table = createTable(inputs, outputs, random, kernel, used, gain);
  const bias = new Parameter(1, outputs, 0, random, kernel);
  return { ...table, layer: { ...table.table, bias: bias.values }, bias };
}
