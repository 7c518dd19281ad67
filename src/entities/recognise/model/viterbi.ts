import { LABELS, mayFollow, START } from './labels.js';

const NEVER = -1e9;

/** Sums of the scores of the best paths through a sentence: up to a label, and from it on. */
export class Lattice {
  readonly #predecessors: readonly (readonly number[])[];
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #from = new Uint8Array(0);

  constructor() {
    const all = Array.from({ length: LABELS }, (_, label) => label);
    this.#predecessors = all.map((label) => all.filter((previous) => mayFollow(previous, label)));
  }

  /**
   * Best labels of `n` words (Viterbi 1967).
   *
   * @param scores of every label of every word, LABELS a word
   * @param transitions scores of label after previous label, by kind of the word: [kind][previous][label]
   */
  decode(n: number, scores: Float64Array, kinds: ArrayLike<number>, transitions: ArrayLike<number>, out: Uint8Array): void {
    if (this.#forward.length < n * LABELS) {
      this.#forward = new Float64Array(n * LABELS);
      this.#backward = new Float64Array(n * LABELS);
      this.#from = new Uint8Array(n * LABELS);
    }
    const forward = this.#forward, from = this.#from;
    for (let i = 0; i < n; i++) {
      const base = kinds[i]! * LABELS * LABELS;
      for (let label = 0; label < LABELS; label++) {
        let best = NEVER, bestPrevious = 0;
        if (i === 0) {
          if (mayFollow(START, label)) best = transitions[base + START * LABELS + label]!;
        } else {
          for (const previous of this.#predecessors[label]!) {
            const score = forward[(i - 1) * LABELS + previous]! + transitions[base + previous * LABELS + label]!;
            if (score > best) [best, bestPrevious] = [score, previous];
          }
        }
        forward[i * LABELS + label] = best + scores[i * LABELS + label]!;
        from[i * LABELS + label] = bestPrevious;
      }
    }
    let label = 0;
    for (let other = 1; other < LABELS; other++) if (forward[(n - 1) * LABELS + other]! > forward[(n - 1) * LABELS + label]!) label = other;
    for (let i = n - 1; i >= 0; i--) {
      out[i] = label;
      label = from[i * LABELS + label]!;
    }
  }

  /** After `decode`: for every word and label, the score of the best path through it. */
  throughScores(n: number, scores: Float64Array, kinds: ArrayLike<number>, transitions: ArrayLike<number>): Float64Array {
    const backward = this.#backward;
    backward.fill(NEVER, 0, n * LABELS).fill(0, (n - 1) * LABELS, n * LABELS);
    for (let i = n - 1; i > 0; i--) {
      const base = kinds[i]! * LABELS * LABELS;
      for (let label = 0; label < LABELS; label++) {
        const rest = backward[i * LABELS + label]! + scores[i * LABELS + label]!;
        for (const previous of this.#predecessors[label]!) {
          const score = rest + transitions[base + previous * LABELS + label]!;
          const at = (i - 1) * LABELS + previous;
          if (score > backward[at]!) backward[at] = score;
        }
      }
    }
    for (let k = 0; k < n * LABELS; k++) backward[k] = backward[k]! + this.#forward[k]!;
    return backward;
  }
}
