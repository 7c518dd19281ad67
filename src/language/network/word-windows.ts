import { ownCopy } from '../../host.js';
import { isShared } from '../../scan/shared-form.js';
import { holdLayer, type Kernel, type Layer } from '../kernel/kernel.js';
import { MOST_WORDS } from './limits.js';
import type { EncoderWeights } from './weights.js';
import { PARTS, wordParts } from './word-parts.js';

/** Of a form that no sentence has had since the hand passed; sentences count from one. */
const UNSEEN = 0;

/**
 * So many forms keep what the window layer makes of them; of others, one that was not seen lately gives its
 * room.
 */
const MOST_KNOWN = 3072;

/**
 * What a word gives to the word before, to itself and to the word after. It depends on the form alone, and is
 * kept.
 */
export class WordWindows {
  /**
   * Blocks of the forms that are known, `window.outputs` numbers a form; behind them room for those of one
   * sentence.
   */
  readonly numbers: Float32Array;
  readonly #weights: EncoderWeights;
  readonly #kernel: Kernel;
  readonly #layer: Layer;
  readonly #embeddings: Float32Array;
  readonly #standIns: ReadonlyMap<string, number>;
  /** Place in `numbers` of each known form, counted in forms. */
  readonly #known = new Map<string, number>();
  /** The form in each place. */
  readonly #forms: string[] = [];
  /** The sentence that each was in last, or `UNSEEN` once the hand has passed. */
  readonly #seen = new Float64Array(MOST_KNOWN);
  /** Where the next form is looked for that may go (the clock algorithm of paging). */
  #hand = 0;
  #sentence = 0;
  readonly #parts = new Int32Array(PARTS);

  constructor(weights: EncoderWeights, kernel: Kernel) {
    this.#weights = weights;
    this.#kernel = kernel;
    this.#layer = holdLayer(kernel, weights.window);
    this.#embeddings = kernel.floats(MOST_WORDS * weights.window.inputs);
    this.numbers = kernel.floats((MOST_KNOWN + MOST_WORDS) * weights.window.outputs);
    this.#standIns = new Map(
      weights.standIns.forms.flatMap((forms, row) => forms.map((form) => [form, row])),
    );
  }

  /** Sets `places` to where the blocks of each form begin in `numbers`; forms are `MOST_WORDS` or less. */
  place(forms: readonly string[], places: Int32Array): void {
    const { inputs, outputs } = this.#layer;
    this.#sentence++;
    const fresh: number[] = [];
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i]!;
      let place = this.#known.get(form);
      if (place === undefined) {
        this.#embed(form, fresh.length * inputs);
        place = this.#makeRoom();
        this.#forms[place] = isShared(form) ? form : ownCopy(form);
        this.#known.set(this.#forms[place]!, place);
        fresh.push(place);
      }
      this.#seen[place] = this.#sentence;
      places[i] = place * outputs;
    }
    const made = MOST_KNOWN * outputs;
    this.#kernel.applyLayer(this.#layer, this.#embeddings, fresh.length, this.numbers.subarray(made));
    fresh.forEach((place, i) => {
      this.numbers.copyWithin(place * outputs, made + i * outputs, made + (i + 1) * outputs);
    });
  }

  /** A place for one form more; forms of this sentence stay. */
  #makeRoom(): number {
    if (this.#forms.length < MOST_KNOWN) return this.#forms.length;
    const seen = this.#seen;
    let hand = this.#hand;
    while (seen[hand] !== UNSEEN) {
      if (seen[hand] !== this.#sentence) seen[hand] = UNSEEN;
      hand = (hand + 1) % MOST_KNOWN;
    }
    this.#hand = (hand + 1) % MOST_KNOWN;
    this.#known.delete(this.#forms[hand]!);
    return hand;
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
    const embeddings = this.#embeddings;
    const scale = scales[row]!;
    for (let i = 0, from = row * inputs; i < inputs; i++)
      embeddings[to + i]! += scale * numbers[from + i]!;
  }
}
