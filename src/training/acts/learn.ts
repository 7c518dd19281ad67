import { AdaGrad, numberFeatures, type Learned, type Learning } from './adagrad.js';

/**
 * Decisions with their right answers: features of example i are `features[offsets[i]]` to `features[offsets[i
 * + 1]]`.
 */
export interface Decisions {
  features: Uint32Array;
  offsets: Uint32Array;
  answers: Uint8Array;
}

const MOST_FEATURES = 4096;

/** Multinomial logistic regression. */
export function learn(decisions: Decisions, learning: Learning, random: () => number): Learned {
  const { classes, hidden, least, weights: weightOf } = learning;
  const { features, offsets, answers } = decisions;
  const { hashes, numbers } = numberFeatures(features, least);
  const adagrad = new AdaGrad(hashes.length * classes, learning);
  const { weights } = adagrad;
  const scores = new Float64Array(classes);
  const seen = new Int32Array(MOST_FEATURES);
  const learnFrom = (example: number): void => {
    let count = 0;
    scores.fill(0);
    for (let f = offsets[example]!; f < offsets[example + 1]!; f++) {
      const number = numbers[f]!;
      if (number < 0 || random() < hidden) continue;
      seen[count++] = number * classes;
      for (let k = 0, at = number * classes; k < classes; k++) scores[k]! += weights[at + k]!;
    }
    toGradient(scores, answers[example]!, weightOf[answers[example]!]!);
    for (let k = 0; k < classes; k++) adagrad.move(scores[k]!, seen, 0, count, k);
  };
  return { classes, hashes, weights: adagrad.learn(answers.length, learnFrom, random) };
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
