/** A linear layer without bias: `weights` has a row of `outputs` numbers for each input. */
export interface Table {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float32Array;
}

export interface Layer extends Table {
  readonly bias: Float32Array;
}

/**
 * A table for inputs between −1 and 1, in small whole numbers: half the memory, more than twice the speed.
 * Inputs are even in number and 256 at most, outputs a multiple of eight.
 */
export interface SmallTable {
  readonly inputs: number;
  readonly outputs: number;
  /** At most `MOST_WEIGHT` either way; those of two inputs stand together, output by output. */
  readonly weights: Int16Array;
  /** What a weight of one stands for, by output. */
  readonly scales: Float32Array;
}

/**
 * Steps into which an input from 0 to 1 is cut, and the greatest weight: sums of 256 products stay below 2³¹.
 */
export const INPUT_STEPS = 4095,
  MOST_WEIGHT = 2047;

/**
 * The loops that take most of the time of the network, over arrays that come from `floats`, `integers` and
 * `shorts` of the same kernel. All sums are rounded to 32 bits after each step and are made in the order in
 * which they are written here, so that every kernel gives the same bits.
 */
export interface Kernel {
  /** Numbers that are zero. */
  floats(length: number): Float32Array;
  integers(length: number): Int32Array;
  /** Room for a multiple of eight. */
  shorts(length: number): Int16Array;
  /** Runs `work` and takes back all arrays that were made meanwhile. */
  scoped<T>(work: () => T): T;
  /** `out[t][o] = bias[o] + Σ x[t][i] · weights[i][o]` for the first `rows` rows of `x`. */
  applyLayer(layer: Layer, x: Float32Array, rows: number, out: Float32Array): void;
  /** `out[t][o] += Σ x[t][i] · weights[i][o]` for the first `rows` rows of `x`. */
  addProducts(table: Table, x: Float32Array, rows: number, out: Float32Array): void;
  /**
   * Cuts the first `count` numbers between −1 and 1 into steps; there is room up to the next multiple of
   * eight.
   */
  quantize(numbers: Float32Array, count: number, out: Int16Array): void;
  /**
   * As `addProducts`, for inputs in steps; `x` and `out` have room for rows up to the next multiple of four,
   * which may change.
   */
  addSmallProducts(table: SmallTable, x: Int16Array, rows: number, out: Float32Array): void;
  /** Puts the columns of a table of `rows` rows into `out` as rows. */
  transpose(table: Float32Array, rows: number, columns: number, out: Float32Array): void;
  /**
   * Replaces the first `count` numbers by their softsign, `x / (1 + |x|)`; `count` is a multiple of four, or
   * there is room up to the next.
   */
  squash(numbers: Float32Array, count: number): void;
  /**
   * A recurrence whose gates see the input alone (Lei et al. 2018; Feng et al. 2024), over `rows` words,
   * forward and backward: `state += gate · (softsign(candidate) − state)`, where `gate` is `½ + ½ ·
   * softsign`.
   *
   * @param input four blocks of `width` numbers a word: forward gate, forward candidate, backward gate,
   * backward candidate
   * @param width a multiple of four
   * @param out two blocks of `width` numbers a word: forward and backward state
   */
  recur(input: Float32Array, rows: number, width: number, out: Float32Array): void;
  /**
   * Input of the recurrence for each of `rows` words: the word's own share and those of its neighbours.
   *
   * @param windows three blocks a word: what it gives to the word before, to itself, to the word after
   * @param places where the blocks of each word begin, in numbers
   * @param block a multiple of four
   * @param out takes one block a word
   */
  sumWindows(
    windows: Float32Array,
    places: Int32Array,
    rows: number,
    block: number,
    out: Float32Array,
  ): void;
  /**
   * Puts `width` numbers, a multiple of four, from each of the first `rows` places in `numbers` into `out`,
   * one after the other.
   */
  gather(
    numbers: Float32Array,
    places: Int32Array,
    rows: number,
    width: number,
    out: Float32Array,
  ): void;
}

/** The layer in memory of `kernel`. */
export function holdLayer(kernel: Kernel, layer: Layer): Layer {
  return { ...holdTable(kernel, layer), bias: hold(kernel, layer.bias) };
}

function holdTable(kernel: Kernel, { inputs, outputs, weights }: Table): Table {
  return { inputs, outputs, weights: hold(kernel, weights) };
}

export function holdSmallTable(
  kernel: Kernel,
  { inputs, outputs, weights, scales }: SmallTable,
): SmallTable {
  const held = kernel.shorts(weights.length);
  held.set(weights);
  return { inputs, outputs, weights: held, scales: hold(kernel, scales) };
}

/** The numbers in memory of `kernel`. */
export function hold(kernel: Kernel, numbers: Float32Array): Float32Array {
  const held = kernel.floats(numbers.length);
  held.set(numbers);
  return held;
}
