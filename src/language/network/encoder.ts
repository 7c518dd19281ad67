import { holdSmallTable, type Kernel, type SmallTable } from '../kernel/kernel.js';
import { MOST_WORDS } from './limits.js';
import type { EncoderWeights, Readout } from './weights.js';
import { WordWindows } from './word-windows.js';

/** The readout in memory of `kernel`. */
export function holdReadout(kernel: Kernel, readout: Readout): Readout {
  return { ...holdSmallTable(kernel, readout), from: readout.from };
}

/** Reads the words of a sentence together: windows of three words, then recurrences, each both ways. */
export class Encoder {
  readonly #kernel: Kernel;
  readonly #windows: WordWindows;
  readonly #deeper: readonly SmallTable[];
  /** Width of the recurrences, one way. */
  readonly #width: number;
  readonly #places: Int32Array;
  readonly #inputs: Float32Array;
  /** States of both ways of each word of the last sentence. */
  readonly #states: Float32Array;
  /** The same in steps. */
  readonly #steps: Int16Array;

  constructor(weights: EncoderWeights, kernel: Kernel) {
    this.#kernel = kernel;
    this.#windows = new WordWindows(weights, kernel);
    this.#deeper = weights.deeper.map((table) => holdSmallTable(kernel, table));
    this.#width = weights.states;
    this.#places = kernel.integers(MOST_WORDS);
    this.#inputs = kernel.floats(MOST_WORDS * 4 * weights.states);
    this.#states = kernel.floats(MOST_WORDS * 2 * weights.states);
    this.#steps = kernel.shorts(MOST_WORDS * 2 * weights.states);
  }

  /** Reads the words of a sentence, `MOST_WORDS` or less. */
  encode(forms: readonly string[]): void {
    const kernel = this.#kernel,
      width = this.#width;
    const rows = forms.length;
    this.#windows.place(forms, this.#places);
    const { numbers } = this.#windows;
    kernel.sumWindows(numbers, this.#places, rows, 4 * width, this.#inputs);
    this.#recur(rows);
    this.#deeper.forEach((table, i) => {
      kernel.gather(numbers.subarray((3 + i) * 4 * width), this.#places, rows, 4 * width, this.#inputs);
      kernel.addSmallProducts(table, this.#steps, rows, this.#inputs);
      this.#recur(rows);
    });
  }

  /** Applies a layer to the `rows` words of the last sentence. */
  readOut(readout: Readout, rows: number, out: Float32Array): void {
    this.#kernel.gather(
      this.#windows.numbers.subarray(readout.from),
      this.#places,
      rows,
      readout.outputs,
      out,
    );
    this.#kernel.addSmallProducts(readout, this.#steps, rows, out);
  }

  #recur(rows: number): void {
    this.#kernel.recur(this.#inputs, rows, this.#width, this.#states);
    this.#kernel.quantize(this.#states, rows * 2 * this.#width, this.#steps);
  }
}
