import { applyLayer } from './layer.js';
import { recur, squash } from './recurrence.js';
import type { EncoderWeights } from './weights.js';
import { sumWindows } from './window.js';
import { WordWindows } from './word-windows.js';

/** Reads the words of a sentence together: windows of three words, a recurrence both ways, a projection. */
export class Encoder {
  readonly #weights: EncoderWeights;
  readonly #windows: WordWindows;
  #places = new Int32Array(0);
  #inputs = new Float32Array(0);
  /** States of both ways of each word of the last sentence, `2 · states` numbers a word. */
  states = new Float32Array(0);
  /** Vectors of the words of the last sentence, `project.outputs` numbers a word, with room for one row more. */
  vectors = new Float32Array(0);

  constructor(weights: EncoderWeights) {
    this.#weights = weights;
    this.#windows = new WordWindows(weights);
  }

  /** Fills `states` for the words of a sentence. */
  encode(forms: readonly string[]): void {
    const { states } = this.#weights;
    const rows = forms.length;
    this.#reserve(rows);
    this.#windows.place(forms, this.#places);
    sumWindows(this.#windows.numbers, this.#places, rows, 4 * states, this.#inputs);
    recur(this.#inputs, rows, states, this.states);
  }

  /** Fills `vectors` from the states of the last sentence, `rows` words. */
  project(rows: number): void {
    const { project } = this.#weights;
    applyLayer(project, this.states, rows, this.vectors);
    const vectors = this.vectors;
    for (let i = 0; i < rows * project.outputs; i++) vectors[i] = squash(vectors[i]!);
  }

  #reserve(rows: number): void {
    const { project, states } = this.#weights;
    if (this.#places.length >= rows) return;
    this.#places = new Int32Array(2 * rows);
    this.#inputs = new Float32Array(2 * rows * 4 * states);
    this.states = new Float32Array(2 * rows * 2 * states);
    this.vectors = new Float32Array((2 * rows + 1) * project.outputs);
  }
}
