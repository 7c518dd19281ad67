import { LABELS, mayFollow, START } from '../../entities/recognise/propose/model/labels.js';

const ALL = Array.from({ length: LABELS }, (_, label) => label);
const PREDECESSORS = ALL.map((label) => ALL.filter((previous) => mayFollow(previous, label)));
const MATRIX = LABELS * LABELS;

/** Forward-backward over the paths that keep to the allowed labels (Rabiner 1989, with scaling). */
export class ForwardBackward {
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);

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
    if (this.#alpha.length < n * LABELS) {
      this.#alpha = new Float64Array(n * LABELS);
      this.#beta = new Float64Array(n * LABELS);
    }
    const alpha = this.#alpha,
      beta = this.#beta;
    for (let i = 0; i < n; i++) {
      const at = i * LABELS,
        base = kinds[i]! * MATRIX,
        bits = allowed ? allowed[i]! : -1;
      let total = 0;
      for (let y = 0; y < LABELS; y++) {
        let sum = 0;
        if (bits & (1 << y)) {
          if (i === 0) sum = mayFollow(START, y) ? links[base + START * LABELS + y]! : 0;
          else
            for (const x of PREDECESSORS[y]!)
              sum += alpha[at - LABELS + x]! * links[base + x * LABELS + y]!;
        }
        total += alpha[at + y] = sum * factors[at + y]!;
      }
      if (!(total > 0)) return false;
      for (let y = 0; y < LABELS; y++) alpha[at + y]! /= total;
    }
    for (let y = 0; y < LABELS; y++) {
      beta[(n - 1) * LABELS + y] = 1;
      gradient[(n - 1) * LABELS + y]! += sign * alpha[(n - 1) * LABELS + y]!;
    }
    for (let i = n - 1; i > 0; i--) {
      const at = i * LABELS,
        base = kinds[i]! * MATRIX,
        bits = allowed ? allowed[i]! : -1;
      let total = 0;
      beta.fill(0, at - LABELS, at);
      for (let y = 0; y < LABELS; y++) {
        if (!(bits & (1 << y))) continue;
        const rest = beta[at + y]! * factors[at + y]!;
        if (rest === 0) continue;
        for (const x of PREDECESSORS[y]!) {
          const flow = links[base + x * LABELS + y]! * rest;
          beta[at - LABELS + x]! += flow;
          total += alpha[at - LABELS + x]! * flow;
        }
      }
      for (let y = 0; y < LABELS; y++) {
        if (!(bits & (1 << y))) continue;
        const rest = (beta[at + y]! * factors[at + y]! * sign) / total;
        if (rest === 0) continue;
        for (const x of PREDECESSORS[y]!)
          linkGradient[base + x * LABELS + y]! +=
            alpha[at - LABELS + x]! * links[base + x * LABELS + y]! * rest;
      }
      for (let x = 0; x < LABELS; x++) {
        gradient[at - LABELS + x]! += (sign * alpha[at - LABELS + x]! * beta[at - LABELS + x]!) / total;
        beta[at - LABELS + x]! /= total;
      }
    }
    return true;
  }
}
