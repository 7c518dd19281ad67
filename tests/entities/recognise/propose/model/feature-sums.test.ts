import { expect, test } from 'vitest';
import type { FeatureList } from '../../../../../src/entities/recognise/propose/model/feature-list.js';
import { FeatureSums } from '../../../../../src/entities/recognise/propose/model/feature-sums.js';
import { LABELS } from '../../../../../src/entities/recognise/propose/model/labels.js';
import type { Place } from '../../../../../src/entities/recognise/model/window.js';
import type { WeightTable } from '../../../../../src/entities/recognise/propose/model/weight-table.js';

// Protects that a sum is given back for its own key only, however many keys came between, and is not made
// anew each time.
test('features are summed by key', () => {
  let made = 0;
  const weights = {
    add: ({ hashes }: FeatureList, sums: Int32Array, from: number) => {
      for (let label = 0; label < LABELS; label++) sums[from + label]! += hashes[0]!;
    },
  } as WeightTable;
  const features = ({ i }: Place, out: FeatureList) => {
    made++;
    out.hashes[out.count++] = i;
  };
  const sums = new FeatureSums(weights, features, 10);
  for (let n = 0; n < 20_000; n++) {
    const key = n % 2 === 0 ? n % 100 : n;
    const at = sums.find({ i: key } as Place, Math.imul(key, 0x9e3779b1), 7);
    if (sums.sums.subarray(at, at + LABELS).some((sum) => sum !== key))
      throw new Error(`the sum of ${key} is of another key`);
  }
  expect(made).toBeGreaterThanOrEqual(10_050);
  expect(made).toBeLessThan(12_000);
});
