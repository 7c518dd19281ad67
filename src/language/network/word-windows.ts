import { ownCopy } from '../../host.js';
import { holdLayer, type Kernel, type Layer } from '../kernel/kernel.js';
import { MOST_WORDS } from './limits.js';
import type { EncoderWeights } from './weights.js';
import { PARTS, wordParts } from './word-parts.js';

/** So many forms keep what the window layer makes of them; then all are forgotten. */
const MOST_KNOWN = 2048;

/** What a word gives to the word before, to itself and to the word after. It depends on the form alone, and is kept. */
export class WordWindows {
  /** Blocks of the forms that are known, `window.outputs` numbers a form. */
  readonly numbers: Float32Array;
  readonly #weights: EncoderWeights;
  readonly #kernel: Kernel;
  readonly #layer: Layer;
  readonly #embeddings: Float32Array;
  readonly #standIns: ReadonlyMap<string, number>;
  /** Place in `numbers` of each known form, counted in forms. */
  readonly #known = new Map<string, number>();
  readonly #parts = new Int32Array(PARTS);

  constructor(weights: EncoderWeights, kernel: Kernel) {
    this.#weights = weights;
    this.#kernel = kernel;
    this.#layer = holdLayer(kernel, weights.window);
    this.#embeddings = kernel.floats(MOST_WORDS * weights.window.inputs);
    this.numbers = kernel.floats(MOST_KNOWN * weights.window.outputs);
    this.#standIns = new Map(
      weights.standIns.forms.flatMap((forms, row) => forms.map((form) => [form, row])),
    );
  }

  /** Sets `places` to where the blocks of each form begin in `numbers`; forms are `MOST_WORDS` or less. */
  place(forms: readonly string[], places: Int32Array): void {
    if (this.#known.size + forms.length > MOST_KNOWN) this.#known.clear();
    const first = this.#known.size;
    for (const form of forms) {
      if (this.#known.has(form)) continue;
      this.#embed(form, (this.#known.size - first) * this.#layer.inputs);
      this.#known.set(ownCopy(form), this.#known.size);
    }
    const { outputs } = this.#layer;
    this.#kernel.applyLayer(
      this.#layer,
      this.#embeddings,
      this.#known.size - first,
      this.numbers.subarray(first * outputs),
    );
    forms.forEach((form, i) => {
      places[i] = this.#known.get(form)! * outputs;
    });
  }

  /** The sum of the parts of a form, or what stands in for it, at `to`. */
  #embed(form: string, to: number): void {
    const { parts, standIns, vocabulary } = this.#weights;
    this.#embeddings.fill(0, to, to + this.#layer.inputs);
    const standIn = this.#standIns.get(form);
    if (standIn !== undefined) {
      this.#add(standIns.embeddings, standIn, to);
      return;
    }
    wordParts(form, vocabulary, this.#parts);
    for (const part of this.#parts) this.#add(parts, part, to);
  }

  #add({ numbers, scales }: EncoderWeights['parts'], row: number, to: number): void {
    const { inputs } = this.#layer;
    const scale = scales[row]!;
    for (let i = 0, from = row * inputs; i < inputs; i++)
      this.#embeddings[to + i]! += scale * numbers[from + i]!;
  }
}
