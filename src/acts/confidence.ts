/**
 * How sure the model is of a type, and the share of types that are right there: by isotonic regression
 * (Barlow et al. 1972) over the acts of the development sets, kept at the middle of its steps.
 */
const STEPS: readonly (readonly [score: number, right: number])[] = [
  [0, 0],
  [0.29, 0.3],
  [0.37, 0.42],
  [0.52, 0.51],
  [0.62, 0.56],
  [0.72, 0.6],
  [0.85, 0.78],
  [0.935, 0.84],
  [0.965, 0.87],
  [0.985, 0.95],
  [1, 0.98],
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
