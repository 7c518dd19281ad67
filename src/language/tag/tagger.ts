import type { Kernel } from '../kernel/kernel.js';
import { holdReadout, type Encoder } from '../network/encoder.js';
import { MOST_WORDS } from '../network/limits.js';
import type { LanguageLabels, LanguageWeights, Readout } from '../network/weights.js';

/**
 * Parts of speech and Penn tags of words from their states: the pair of both, among those that go together,
 * whose scores add up to most.
 */
export class Tagger {
  readonly #readout: Readout;
  readonly #labels: LanguageLabels;
  /** Place in the pairs of each part of speech with each tag; -1 where they never go together. */
  readonly #places: Int32Array;
  readonly #scores: Float32Array;

  constructor({ tags: readout, labels }: LanguageWeights, kernel: Kernel) {
    this.#readout = holdReadout(kernel, readout);
    this.#labels = labels;
    this.#scores = kernel.floats(MOST_WORDS * readout.outputs);
    const { pairs, pos, tags } = labels;
    this.#places = new Int32Array(pos.length * tags.length).fill(-1);
    for (let pair = 0; pair < pairs.length; pair += 2)
      this.#places[pairs[pair]! * tags.length + pairs[pair + 1]!] = pair;
  }

  /**
   * Scores of the parts of speech, then of the tags, of each of the `rows` words that `encoder` has read, in
   * rows of `width`; they live until the next call.
   */
  score(encoder: Encoder, rows: number): Float32Array {
    encoder.readOut(this.#readout, rows, this.#scores);
    return this.#scores;
  }

  get width(): number {
    return this.#readout.outputs;
  }

  /** Writes the labels of the `rows` words that `encoder` has read into `pos` and `tags` from `first` on. */
  tag(encoder: Encoder, rows: number, pos: string[], tags: string[], first: number): void {
    const labels = this.#labels;
    const { width } = this;
    this.score(encoder, rows);
    for (let t = 0; t < rows; t++) {
      const pair = this.#bestPair(t * width);
      pos[first + t] = labels.pos[labels.pairs[pair]!]!;
      tags[first + t] = labels.tags[labels.pairs[pair + 1]!]!;
    }
  }

  /**
   * Place in the pairs of the best of them: that of the best part of speech and the best tag where they go
   * together.
   */
  #bestPair(from: number): number {
    const { pairs, pos, tags } = this.#labels;
    const tagsFrom = from + pos.length;
    const likely =
      this.#places[this.#best(from, pos.length) * tags.length + this.#best(tagsFrom, tags.length)]!;
    if (likely >= 0) return likely;
    let best = 0,
      most = -Infinity;
    for (let pair = 0; pair < pairs.length; pair += 2) {
      const score = this.#scores[from + pairs[pair]!]! + this.#scores[tagsFrom + pairs[pair + 1]!]!;
      if (score > most) {
        most = score;
        best = pair;
      }
    }
    return best;
  }

  #best(from: number, count: number): number {
    let best = 0;
    for (let i = 1; i < count; i++) if (this.#scores[from + i]! > this.#scores[from + best]!) best = i;
    return best;
  }
}

/** Whether a sentence of some length has no small letter: a headline whose capitals say nothing. */
export function isAllCapitals(forms: readonly string[]): boolean {
  let letters = 0;
  for (const form of forms) {
    if (form !== form.toUpperCase()) return false;
    if (form !== form.toLowerCase()) letters += form.length;
  }
  return forms.length > 2 && letters > 12;
}
