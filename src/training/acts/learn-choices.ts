import { AdaGrad, numberFeatures, type Learned, type Learning } from './adagrad.js';

/**
 * Choices of one among several: options of choice c are `choices[c]` to `choices[c + 1]`, their features as
 * in `Decisions`.
 */
export interface Choices {
  features: Uint32Array;
  offsets: Uint32Array;
  choices: Uint32Array;
  /** 1 for each option that is right; one of them at least is in every choice. */
  right: Uint8Array;
}

const MOST_FEATURES = 1 << 16;
const MOST_OPTIONS = 1 << 12;

/**
 * Conditional log-linear model of choices (McFadden 1974): the chance that one of the right options is chosen
 * is made as large as can be.
 */
export function learnChoices(
  { features, offsets, choices, right }: Choices,
  learning: Omit<Learning, 'classes' | 'weights'>,
  random: () => number,
): Learned {
  const { hidden, least } = learning;
  const { hashes, numbers } = numberFeatures(features, least);
  const adagrad = new AdaGrad(hashes.length, learning);
  const { weights } = adagrad;
  const seen = new Int32Array(MOST_FEATURES);
  const ends = new Int32Array(MOST_OPTIONS);
  const learnFrom = (choice: number): void => {
    const first = choices[choice]!,
      last = choices[choice + 1]!;
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
    for (let option = 0, from = 0; option < scores.length; from = ends[option++]!)
      adagrad.move(scores[option]!, seen, from, ends[option]!, 0);
  };
  return { classes: 1, hashes, weights: adagrad.learn(choices.length - 1, learnFrom, random) };
}

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
