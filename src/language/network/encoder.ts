import { holdLayer, type Kernel, type Layer } from '../kernel/kernel.js';
import { MOST_WORDS } from './limits.js';
import type { EncoderWeights } from './weights.js';
import { WordWindows } from './word-windows.js';

/** Reads the words of a sentence together: windows of three words, a recurrence both ways, a projection. */
export class Encoder {
  readonly #kernel: Kernel;
  readonly #windows: WordWindows;
  readonly #project: Layer;
  /** Width of the recurrence, one way. */
  readonly #width: number;
  readonly #places: Int32Array;
  readonly #inputs: Float32Array;
  /** States of both ways of each word of the last sentence, `2 · states` numbers a word. */
  readonly states: Float32Array;
  /** Vectors of the words of the last sentence, `project.outputs` numbers a word, with room for one row more. */
  readonly vectors: Float32Array;

  constructor(weights: EncoderWeights, kernel: Kernel) {
    this.#kernel = kernel;
    this.#windows = new WordWindows(weights, kernel);
    this.#project = holdLayer(kernel, weights.project);
    this.#width = weights.states;
    this.#places = kernel.integers(MOST_WORDS);
    this.#inputs = kernel.floats(MOST_WORDS * 4 * weights.states);
    this.states = kernel.floats(MOST_WORDS * 2 * weights.states);
    this.vectors = kernel.floats((MOST_WORDS + 1) * weights.project.outputs);
  }

  /** Fills `states` for the words of a sentence, `MOST_WORDS` or less. */
  encode(forms: readonly string[]): void {
    const rows = forms.length;
    this.#windows.place(forms, this.#places);
    this.#kernel.sumWindows(this.#windows.numbers, this.#places, rows, 4 * this.#width, this.#inputs);
    this.#kernel.recur(this.#inputs, rows, this.#width, this.states);
  }

  /** Fills `vectors` from the states of the last sentence, `rows` words. */
  project(rows: number): void {
    this.#kernel.applyLayer(this.#project, this.states, rows, this.vectors);
    this.#kernel.squash(this.vectors, rows * this.#project.outputs);
  }
}
