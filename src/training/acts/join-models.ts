import type { Learned } from './adagrad.js';

/** Models of one class each, as one: class i is that of model i. */
export function joinModels(models: readonly Learned[]): Learned {
  const all = new Set(models.flatMap(({ hashes }) => [...hashes]));
  const hashes = Uint32Array.from(all).sort();
  const rowOf = new Map(Array.from(hashes, (hash, row) => [hash, row]));
  const weights = new Float32Array(hashes.length * models.length);
  for (const [k, model] of models.entries())
    model.hashes.forEach((hash, i) => {
      weights[rowOf.get(hash)! * models.length + k] = model.weights[i]!;
    });
  return { classes: models.length, hashes, weights };
}

/** Of a model of two classes, how much speaks for the second above the first. */
export const againstNone = ({ hashes, weights }: Learned): Learned => ({
  classes: 1,
  hashes,
  weights: Float32Array.from(hashes, (_, i) => weights[2 * i + 1]! - weights[2 * i]!),
});
