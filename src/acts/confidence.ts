/**
 * How sure the model is of a type, and the share of types that are right there: by isotonic regression
 * (Barlow et al. 1972) over the acts of the development sets, kept at the middle of its steps.
 */
const STEPS: readonly (readonly [score: number, right: number])[] = [
  [0, 0],
  [0.21, 0.17],
  [0.3, 0.37],
  [0.47, 0.46],
  [0.6, 0.56],
  [0.67, 0.6],
  [0.71, 0.7],
  [0.79, 0.76],
  [0.885, 0.84],
  [0.94, 0.86],
  [0.975, 0.91],
  [0.995, 0.975],
  [1, 0.99],
];

/** Share of acts that are right in type where the model is so sure, 0 to 1. */
export function confidenceOf(likelihood: number): number {
  const next = Math.max(
    1,
    STEPS.findIndex(([score]) => score >= likelihood),
  );
  const [low, from] = STEPS[next - 1]!,
    [high, to] = STEPS[next]!;
  return from + ((to - from) * (likelihood - low)) / (high - low);
}
