import { shuffle } from '../random.js';
import { numberFeatures, shrink, type Learned, type Learning } from './learn.js';

/** Choices of one among several: options of choice c are `choices[c]` to `choices[c + 1]`, their features as in `Decisions`. */
export interface Choices {
  features: Uint32Array;
  offsets: Uint32Array;
  choices: Uint32Array;
  /** 1 for each option that is right; one of them at least is in every choice. */
  right: Uint8Array;
}

/**
 * Conditional log-linear model of choices (McFadden 1974): the chance that one of the right options is chosen is made as
 * large as can be, by AdaGrad with hidden features; the answer is the mean of the weights after the later epochs.
 */
export function learnChoices(
  { features, offsets, choices, right }: Choices,
  { epochs, rate, decay, sparsity, hidden, least }: Omit<Learning, 'classes' | 'weights'>,
  random: () => number,
): Learned {
  const { hashes, numbers } = numberFeatures({ features }, least);
  const weights = new Float32Array(hashes.length);
  const squares = new Float32Array(hashes.length).fill(1e-6);
  const mean = new Float64Array(hashes.length);
  const order = Array.from({ length: choices.length - 1 }, (_, c) => c);
  const seen = new Int32Array(features.length > 0 ? 1 << 16 : 0);
  const ends = new Int32Array(1 << 12);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const c of order) {
      const first = choices[c]!,
        last = choices[c + 1]!;
      const scores = new Float64Array(last - first);
      let count = 0;
      for (let option = first; option < last; option++) {
        for (let f = offsets[option]!; f < offsets[option + 1]!; f++) {
          const number = numbers[f]!;
          if (number < 0 || random() < hidden) continue;
          seen[count++] = number;
          scores[option - first]! += weights[number]!;
        }
        ends[option - first] = count;
      }
      toErrors(scores, right.subarray(first, last));
      for (let option = 0, s = 0; option < scores.length; option++) {
        const error = scores[option]!;
        if (Math.abs(error) < NEGLIGIBLE) {
          s = ends[option]!;
          continue;
        }
        for (; s < ends[option]!; s++) {
          const at = seen[s]!;
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
  return {
    classes: 1,
    hashes,
    weights: Float32Array.from(mean, (sum) => (sum * (1 - hidden)) / averaged),
  };
}

const NEGLIGIBLE = 2e-3;

/** Scores become the gradient of the loss. */
function toErrors(scores: Float64Array, right: Uint8Array): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let all = 0,
    good = 0;
  for (let i = 0; i < scores.length; i++) {
    all += scores[i] = Math.exp(scores[i]! - most);
    if (right[i]) good += scores[i]!;
  }
  for (let i = 0; i < scores.length; i++)
    scores[i] = scores[i]! / all - (right[i] ? scores[i]! / good : 0);
}
