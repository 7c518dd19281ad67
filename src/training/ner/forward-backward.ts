import {
  begins,
  LABELS,
  mayFollow,
  OUTSIDE,
  START,
} from '../../entities/recognise/propose/model/labels.js';

const MATRIX = LABELS * LABELS;
/** Labels less likely than this by the words so far are passed over. */
const LEAST = 1e-8;
/** Labels that may follow any other; each of the rest follows itself and the label before it. */
const FREE = Uint8Array.from({ length: LABELS }, (_, y) => (y === OUTSIDE || begins(y) ? 1 : 0));

/** Forward-backward over the paths that keep to the allowed labels (Rabiner 1989, with scaling). */
export class ForwardBackward {
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  /** Labels of word i that are not passed over: those from `i * LABELS`, `#counts[i]` of them. */
  #alive = new Uint8Array(0);
  #counts = new Uint8Array(0);

  /**
   * Adds `sign` times the expected counts to the gradients; returns false, and adds nothing, when no path is
   * allowed.
   *
   * @param factors exponentials of the scores, LABELS a word
   * @param links exponentials of the transition scores: [kind][previous][label]
   */
  expect(
    n: number,
    factors: Float64Array,
    kinds: Uint8Array,
    links: Float64Array,
    allowed: Int32Array | null,
    sign: number,
    gradient: Float64Array,
    linkGradient: Float64Array,
  ): boolean {
    this.#reserve(n);
    for (let i = 0; i < n; i++) {
      const bits = allowed ? allowed[i]! : -1;
      if (!this.#forward(i, factors, kinds[i]! * MATRIX, links, bits)) return false;
    }
    const end = (n - 1) * LABELS;
    for (let k = 0; k < this.#counts[n - 1]!; k++) {
      const y = this.#alive[end + k]!;
      this.#beta[end + y] = 1;
      gradient[end + y]! += sign * this.#alpha[end + y]!;
    }
    for (let i = n - 1; i > 0; i--)
      this.#backward(i, factors, kinds[i]! * MATRIX, links, sign, gradient, linkGradient);
    return true;
  }

  #reserve(n: number): void {
    if (this.#counts.length >= n) return;
    this.#alpha = new Float64Array(n * LABELS);
    this.#beta = new Float64Array(n * LABELS);
    this.#alive = new Uint8Array(n * LABELS);
    this.#counts = new Uint8Array(n);
  }

  /** What the words up to word i say of its labels. */
  #forward(i: number, factors: Float64Array, base: number, links: Float64Array, bits: number): boolean {
    const alpha = this.#alpha,
      alive = this.#alive,
      at = i * LABELS;
    let total = 0;
    for (let y = 0; y < LABELS; y++) {
      alpha[at + y] = bits & (1 << y) ? this.#reach(i, y, base, links) * factors[at + y]! : 0;
      total += alpha[at + y]!;
    }
    if (!(total > 0)) return false;
    let count = 0;
    for (let y = 0; y < LABELS; y++) {
      if (alpha[at + y]! < LEAST * total) alpha[at + y] = 0;
      else {
        alpha[at + y]! /= total;
        alive[at + count++] = y;
      }
    }
    this.#counts[i] = count;
    return true;
  }

  /** The weight of all paths that come to label y of word i. */
  #reach(i: number, y: number, base: number, links: Float64Array): number {
    if (i === 0) return mayFollow(START, y) ? links[base + START * LABELS + y]! : 0;
    const alpha = this.#alpha,
      before = (i - 1) * LABELS;
    if (!FREE[y])
      return (
        alpha[before + y]! * links[base + y * LABELS + y]! +
        alpha[before + y - 1]! * links[base + (y - 1) * LABELS + y]!
      );
    let sum = 0;
    for (let k = 0; k < this.#counts[i - 1]!; k++) {
      const x = this.#alive[before + k]!;
      sum += alpha[before + x]! * links[base + x * LABELS + y]!;
    }
    return sum;
  }

  /** What word i and those after it say of the labels of the word before it; adds to the gradients. */
  #backward(
    i: number,
    factors: Float64Array,
    base: number,
    links: Float64Array,
    sign: number,
    gradient: Float64Array,
    linkGradient: Float64Array,
  ): void {
    const alpha = this.#alpha,
      beta = this.#beta,
      alive = this.#alive,
      at = i * LABELS,
      before = at - LABELS,
      count = this.#counts[i]!,
      countBefore = this.#counts[i - 1]!;
    let total = 0;
    for (let j = 0; j < countBefore; j++) {
      const x = alive[before + j]!,
        row = base + x * LABELS;
      let flow = 0;
      for (let k = 0; k < count; k++) {
        const y = alive[at + k]!;
        if (FREE[y] || x === y || x === y - 1)
          flow += links[row + y]! * beta[at + y]! * factors[at + y]!;
      }
      beta[before + x] = flow;
      total += alpha[before + x]! * flow;
    }
    for (let j = 0; j < countBefore; j++) {
      const x = alive[before + j]!,
        row = base + x * LABELS,
        share = (sign * alpha[before + x]!) / total;
      gradient[before + x]! += share * beta[before + x]!;
      for (let k = 0; k < count; k++) {
        const y = alive[at + k]!;
        if (FREE[y] || x === y || x === y - 1)
          linkGradient[row + y]! += share * links[row + y]! * beta[at + y]! * factors[at + y]!;
      }
      beta[before + x]! /= total;
    }
  }
}
