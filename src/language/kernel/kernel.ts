import { PlainKernel } from './plain-kernel.js';
import { SimdKernel } from './simd-kernel.js';

/** A linear layer: `weights` has a row of `outputs` numbers for each input. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/**
 * The loops that take most of the time of the network, over arrays that come from `floats` and `integers` of the same
 * kernel. All sums are rounded to 32 bits after each step and are made in the order in which they are written here, so
 * that every kernel gives the same bits.
 */
export interface Kernel {
  /** Numbers that are zero. */
  floats(length: number): Float32Array;
  integers(length: number): Int32Array;
  /** Runs `work` and takes back all arrays that were made meanwhile. */
  scoped<T>(work: () => T): T;
  /** `out[t][o] = bias[o] + Σ x[t][i] · weights[i][o]` for the first `rows` rows of `x`. */
  applyLayer(layer: Layer, x: Float32Array, rows: number, out: Float32Array): void;
  /** `out[t][o] += Σ x[t][i] · weights[i][o]`, where `weights` has `inputs` rows of `outputs` numbers. */
  addProducts(x: Float32Array, rows: number, inputs: number, weights: Float32Array, outputs: number, out: Float32Array): void;
  /** Replaces the first `count` numbers by their softsign, `x / (1 + |x|)`; `count` is a multiple of four, or there is room up to the next. */
  squash(numbers: Float32Array, count: number): void;
  /**
   * A recurrence whose gates see the input alone (Lei et al. 2018; Feng et al. 2024), over `rows` words, forward and
   * backward: `state += gate · (softsign(candidate) − state)`, where `gate` is `½ + ½ · softsign`.
   *
   * @param input four blocks of `width` numbers a word: forward gate, forward candidate, backward gate, backward candidate
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
  sumWindows(windows: Float32Array, places: Int32Array, rows: number, block: number, out: Float32Array): void;
}

/**
 * The fastest kernel of this machine.
 *
 * @param bytes room for all arrays that are in use at a time
 */
export function createKernel(bytes: number): Kernel {
  return typeof WebAssembly === 'undefined' ? new PlainKernel() : new SimdKernel(bytes);
}

/** The layer in memory of `kernel`. */
export function holdLayer(kernel: Kernel, layer: Layer): Layer {
  return { ...layer, weights: hold(kernel, layer.weights), bias: hold(kernel, layer.bias) };
}

/** The numbers in memory of `kernel`. */
export function hold(kernel: Kernel, numbers: Float32Array): Float32Array {
  const held = kernel.floats(numbers.length);
  held.set(numbers);
  return held;
}
