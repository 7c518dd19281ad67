import { applyLayer } from './layer.js';
import type { EncoderWeights } from './weights.js';
import { PARTS, wordParts } from './word-parts.js';

/** So many forms keep what the window layer makes of them; then all are forgotten. */
const MOST_KNOWN = 4096;

/**
 * What a word gives to the word before, to itself and to the word after. It depends on the form alone: common forms
 * come with the model, others are computed when they are met and kept for a while.
 */
export class WordWindows {
  /** Blocks of the forms that are known, `window.outputs` numbers a form. */
  numbers = new Float32Array(0);
  readonly #weights: EncoderWeights;
  readonly #common: ReadonlyMap<string, number>;
  /** Place in `numbers` of each known form, counted in forms. */
  readonly #known = new Map<string, number>();
  readonly #parts = new Int32Array(PARTS);

  constructor(weights: EncoderWeights) {
    this.#weights = weights;
    this.#common = new Map(weights.common.forms.flatMap((forms, row) => forms.map((form) => [form, row])));
  }

  /** Sets `places` to where the blocks of each form begin in `numbers`. */
  place(forms: readonly string[], places: Int32Array): void {
    if (this.#known.size + forms.length > MOST_KNOWN) this.#known.clear();
    const width = this.#weights.window.outputs;
    this.#reserve(this.#known.size + forms.length);
    const others: string[] = [];
    for (const form of forms) {
      if (this.#known.has(form)) continue;
      const common = this.#common.get(form);
      if (common === undefined) others.push(form);
      else this.#recall(common, this.#add(form));
    }
    this.#compute(others);
    forms.forEach((form, i) => { places[i] = this.#known.get(form)! * width; });
  }

  #add(form: string): number {
    const place = this.#known.size;
    this.#known.set(copyOf(form), place);
    return place;
  }

  #recall(row: number, place: number): void {
    const { common: { windows, scales }, window: { outputs: width } } = this.#weights;
    const scale = scales[row]!;
    for (let i = 0, from = row * width, to = place * width; i < width; i++) this.numbers[to + i] = scale * windows[from + i]!;
  }

  /** Computes new forms all at once. */
  #compute(forms: readonly string[]): void {
    const { window } = this.#weights;
    const fresh = [...new Set(forms)];
    if (fresh.length === 0) return;
    const first = this.#known.size;
    const embeddings = new Float32Array(fresh.length * window.inputs);
    for (const form of fresh) this.#embed(form, embeddings, (this.#add(form) - first) * window.inputs);
    applyLayer(window, embeddings, fresh.length, this.numbers.subarray(first * window.outputs));
  }

  /** The sum of the parts of a form, added at `to`. */
  #embed(form: string, embeddings: Float32Array, to: number): void {
    const { parts, scales, vocabulary, window: { inputs } } = this.#weights;
    wordParts(form, vocabulary, this.#parts);
    for (const part of this.#parts) {
      const scale = scales[part]!;
      for (let i = 0; i < inputs; i++) embeddings[to + i]! += scale * parts[part * inputs + i]!;
    }
  }

  #reserve(forms: number): void {
    const width = this.#weights.window.outputs;
    if (this.numbers.length >= forms * width) return;
    const longer = new Float32Array(Math.max(256, 2 * forms) * width);
    longer.set(this.numbers);
    this.numbers = longer;
  }
}

/** The form in memory of its own: a slice of a text would hold on to the whole text. */
const copyOf = (form: string) => Buffer.from(form, 'utf16le').toString('utf16le');
