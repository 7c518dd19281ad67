import { shuffle } from '../random.js';

/** Decisions with their right answers: features of example i are `features[offsets[i]]` to `features[offsets[i + 1]]`. */
export interface Decisions {
  features: Uint32Array;
  offsets: Uint32Array;
  answers: Uint8Array;
}

export interface Learning {
  classes: number;
  epochs: number;
  rate: number;
  /** Pull of every weight towards 0 at a step. */
  decay: number;
  /** Pull of small weights to 0 (L1, by forward-backward splitting, Duchi and Singer 2009). */
  sparsity: number;
  /** Share of features that are hidden from a step. */
  hidden: number;
  /** Features seen less often are forgotten. */
  least: number;
  /** Weight of an example by its class. */
  weights: readonly number[];
}

/** So small an error moves no weight. */
const NEGLIGIBLE = 2e-3;

/** Weights by feature and class: that of feature f for class k is `weights[f * classes + k]`. */
export interface Learned {
  classes: number;
  hashes: Uint32Array;
  weights: Float32Array;
}

/**
 * Multinomial logistic regression by AdaGrad (Duchi et al. 2011), with hidden features (Srivastava et al. 2014 over inputs);
 * the answer is the mean of the weights after the later epochs.
 */
export function learn(decisions: Decisions, learning: Learning, random: () => number): Learned {
  const { classes, epochs, rate, decay, sparsity, hidden, weights: weightOf } = learning;
  const { hashes, numbers } = numberFeatures(decisions, learning.least);
  const { offsets, answers } = decisions;
  const weights = new Float32Array(hashes.length * classes);
  const squares = new Float32Array(hashes.length * classes).fill(1e-6);
  const mean = new Float64Array(hashes.length * classes);
  const order = Array.from(answers, (_, i) => i);
  const scores = new Float64Array(classes);
  const seen = new Int32Array(4096);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      let count = 0;
      scores.fill(0);
      for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
        const number = numbers[f]!;
        if (number < 0 || random() < hidden) continue;
        seen[count++] = number * classes;
        for (let k = 0, at = number * classes; k < classes; k++) scores[k]! += weights[at + k]!;
      }
      toGradient(scores, answers[i]!, weightOf[answers[i]!]!);
      for (let k = 0; k < classes; k++) {
        const error = scores[k]!;
        if (Math.abs(error) < NEGLIGIBLE) continue;
        for (let s = 0; s < count; s++) {
          const at = seen[s]! + k;
          const gradient = error + decay * weights[at]!;
          squares[at]! += gradient * gradient;
          const step = rate / Math.sqrt(squares[at]!);
          weights[at] = shrink(weights[at]! - step * gradient, step * sparsity);
        }
      }
    }
    if (epoch < epochs / 2) continue;
    averaged++;
    for (let at = 0; at < mean.length; at++) mean[at]! += weights[at]!;
  }
  return { classes, hashes, weights: Float32Array.from(mean, (sum) => (sum * (1 - hidden)) / averaged) };
}

export function shrink(weight: number, by: number): number {
  return Math.sign(weight) * Math.max(0, Math.abs(weight) - by);
}

/** Scores become the gradient of the loss. */
function toGradient(scores: Float64Array, answer: number, weight: number): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k]! - most);
  for (let k = 0; k < scores.length; k++)
    scores[k] = weight * (scores[k]! / sum - (k === answer ? 1 : 0));
}

/** Numbers the features that occur often enough; `numbers` is parallel to the features, -1 for the others. */
export function numberFeatures(
  { features }: Pick<Decisions, 'features'>,
  least: number,
): { hashes: Uint32Array; numbers: Int32Array } {
  const sorted = features.slice().sort();
  const kept: number[] = [];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    if (to - from >= least) kept.push(sorted[from]!);
    from = to;
  }
  const numberOf = new Map(kept.map((hash, number) => [hash, number]));
  return {
    hashes: Uint32Array.from(kept),
    numbers: Int32Array.from(features, (hash) => numberOf.get(hash) ?? -1),
  };
}
