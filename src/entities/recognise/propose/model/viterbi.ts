import { LABELS, mayFollow, OUTSIDE, START } from './labels.js';

const NEVER = -1e9;
const MATRIX = LABELS * LABELS;
const ALL = Array.from({ length: LABELS }, (_, label) => label);
/**
 * Labels that may follow any label, and those that continue a name: such a one follows itself and the label
 * before it.
 */
const FREE = Uint8Array.from(ALL.filter((label) => ALL.every((previous) => mayFollow(previous, label))));
const BOUND = Uint8Array.from(ALL.filter((label) => !FREE.includes(label)));

/**
 * Best paths through the labels of a sentence, in integer scores. At most words most labels are so far behind
 * OUTSIDE that no best path to a free label goes through them; they are passed over, which changes no result.
 */
export class Lattice {
  readonly #transitions: Int32Array;
  /**
   * By kind of the word: most that a label before it gains over OUTSIDE there, whichever free label comes
   * next.
   */
  readonly #leads: Int32Array;
  /** By kind of the word: most that a free label gains over OUTSIDE, whichever label came before. */
  readonly #gains: Int32Array;
  #scores = new Int32Array(0);
  #forward = new Int32Array(0);
  #backward = new Int32Array(0);
  #from = new Uint8Array(0);

  /** @param transitions scores of label after previous label, by kind of the word: [kind][previous][label] */
  constructor(transitions: Int32Array) {
    this.#transitions = transitions;
    const leads = (this.#leads = new Int32Array(transitions.length / LABELS).fill(NEVER));
    const gains = (this.#gains = new Int32Array(transitions.length / LABELS).fill(NEVER));
    for (let from = 0; from < transitions.length; from += LABELS) {
      const outside = from - (from % MATRIX),
        gain = outside / LABELS,
        lead = from / LABELS;
      const toOutside = transitions[from + OUTSIDE]!;
      for (let k = 0; k < FREE.length; k++) {
        const label = FREE[k]!,
          own = transitions[from + label]!;
        const ahead = own - transitions[outside + label]!;
        if (ahead > leads[lead]!) leads[lead] = ahead;
        if (own - toOutside > gains[gain + label]!) gains[gain + label] = own - toOutside;
      }
    }
  }

  /** Where the scores of `n` words are to be put: LABELS numbers a word. */
  scoresFor(n: number): Int32Array {
    if (this.#scores.length < n * LABELS) {
      this.#scores = new Int32Array(n * LABELS);
      this.#forward = new Int32Array(n * LABELS);
      this.#backward = new Int32Array(n * LABELS);
      this.#from = new Uint8Array(n * LABELS);
    }
    return this.#scores;
  }

  /** Best labels (Viterbi 1967) of words of these kinds, whose scores have been put in place. */
  decode(kinds: Uint8Array, out: Uint8Array): void {
    const forward = this.#forward,
      from = this.#from;
    for (const label of ALL) {
      forward[label] =
        (mayFollow(START, label)
          ? this.#transitions[kinds[0]! * MATRIX + START * LABELS + label]!
          : NEVER) + this.#scores[label]!;
    }
    for (let i = 1; i < kinds.length; i++) this.#advance(i * LABELS, kinds[i]!);
    const lastRow = (kinds.length - 1) * LABELS;
    let label = 0;
    for (let other = 1; other < LABELS; other++)
      if (forward[lastRow + other]! > forward[lastRow + label]!) label = other;
    for (let i = kinds.length - 1; i >= 0; i--) {
      out[i] = label;
      label = from[i * LABELS + label]!;
    }
  }

  /** Best paths up to every label of the word at `row`. */
  #advance(row: number, kind: number): void {
    const transitions = this.#transitions,
      forward = this.#forward,
      from = this.#from,
      scores = this.#scores;
    const base = kind * MATRIX,
      leads = kind * LABELS,
      before = row - LABELS;
    const outside = forward[before + OUTSIDE]!;
    for (let k = 0; k < FREE.length; k++) {
      const label = FREE[k]!;
      forward[row + label] = outside + transitions[base + OUTSIDE * LABELS + label]!;
      from[row + label] = OUTSIDE;
    }
    for (let previous = OUTSIDE + 1; previous < LABELS; previous++) {
      const score = forward[before + previous]!;
      if (score + this.#leads[leads + previous]! <= outside) continue;
      const links = base + previous * LABELS;
      for (let k = 0; k < FREE.length; k++) {
        const label = FREE[k]!;
        const through = score + transitions[links + label]!;
        if (through <= forward[row + label]!) continue;
        forward[row + label] = through;
        from[row + label] = previous;
      }
    }
    for (let k = 0; k < BOUND.length; k++) {
      const label = BOUND[k]!;
      const begun = forward[before + label - 1]! + transitions[base + (label - 1) * LABELS + label]!;
      const continued = forward[before + label]! + transitions[base + label * LABELS + label]!;
      forward[row + label] = Math.max(begun, continued);
      from[row + label] = continued > begun ? label : label - 1;
    }
    for (let label = 0; label < LABELS; label++) forward[row + label]! += scores[row + label]!;
  }

  /** After `decode`: the score of the best path through each label of each word, from word `first` on. */
  throughScores(kinds: Uint8Array, first: number): Int32Array {
    const backward = this.#backward,
      n = kinds.length;
    backward.fill(0, (n - 1) * LABELS, n * LABELS);
    for (let i = n - 1; i > first; i--) this.#retreat(i * LABELS, kinds[i]!);
    for (let k = first * LABELS; k < n * LABELS; k++) backward[k]! += this.#forward[k]!;
    return backward;
  }

  /** Best paths from every label of the word before the one at `row` on. */
  #retreat(row: number, kind: number): void {
    const transitions = this.#transitions,
      backward = this.#backward,
      scores = this.#scores;
    const base = kind * MATRIX,
      gains = kind * LABELS,
      before = row - LABELS;
    const outside = backward[row + OUTSIDE]! + scores[row + OUTSIDE]!;
    for (let previous = 0; previous < LABELS; previous++)
      backward[before + previous] = outside + transitions[base + previous * LABELS + OUTSIDE]!;
    for (let k = 1; k < FREE.length; k++) {
      const label = FREE[k]!;
      const rest = backward[row + label]! + scores[row + label]!;
      if (rest + this.#gains[gains + label]! <= outside) continue;
      for (let previous = 0; previous < LABELS; previous++) {
        const through = rest + transitions[base + previous * LABELS + label]!;
        if (through > backward[before + previous]!) backward[before + previous] = through;
      }
    }
    for (let k = 0; k < BOUND.length; k++) {
      const label = BOUND[k]!;
      const rest = backward[row + label]! + scores[row + label]!;
      for (let previous = label - 1; previous <= label; previous++) {
        const through = rest + transitions[base + previous * LABELS + label]!;
        if (through > backward[before + previous]!) backward[before + previous] = through;
      }
    }
  }
}
