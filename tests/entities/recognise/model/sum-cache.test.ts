import { expect, test } from 'vitest';
import { LABELS } from '../../../../src/entities/recognise/model/labels.js';
import { SumCache } from '../../../../src/entities/recognise/model/sum-cache.js';

// Protects that a sum is given back for its own key only, however many keys came between.
test('a sum is found again, or its place is clear and new', () => {
  const cache = new SumCache();
  const keyOf = (n: number) => [Math.imul(n, 0x9e3779b1) | 0, Math.imul(n, 0x85ebca6b) | 0] as const;
  let found = 0;
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 100_000; n++) {
      const key = n % 2 === 0 ? n % 500 : n;
      const at = cache.placeOf(...keyOf(key));
      const own = cache.sums.subarray(at, at + LABELS);
      if (cache.isNew) {
        if (own.some((sum) => sum !== 0)) throw new Error('the place is not clear');
        own.fill(key + 1);
      } else {
        found++;
        if (own.some((sum) => sum !== key + 1)) throw new Error('the sum is of another key');
      }
    }
  }
  expect(found).toBeGreaterThan(50_000);
});
