import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Features, template } from '../../../src/acts/model/features.js';
import { codeOf, LinearModel } from '../../../src/acts/model/linear-model.js';
import { readModelFile } from '../../../src/language/model-file/model-file.js';
import { packActsModel } from '../../../src/training/acts/pack.js';

// Protects that what was learned is what decides: weights come back from the file, but for their steps.
function packed(classes: readonly string[], rows: readonly (readonly [string, readonly number[]])[]) {
  const features = new Features();
  const hashed = rows
    .map(([name, row]) => {
      features.clear();
      features.add(template(name), '');
      return { hash: features.hashes[0]!, row };
    })
    .sort((a, b) => a.hash - b.hash);
  const learned = {
    classes: classes.length,
    hashes: Uint32Array.from(hashed, ({ hash }) => hash),
    weights: Float32Array.from(hashed.flatMap(({ row }) => row)),
  };
  const bytes = packActsModel({}, [{ name: 'm', classes, learned, least: 0.03 }]);
  return LinearModel.from(readModelFile(bytes, 'm'), 'm');
}

function scoresOf(model: LinearModel, ...names: string[]): number[] {
  const features = new Features();
  for (const name of names) features.add(template(name), '');
  return [...model.scores(features)];
}

const MANY = Array.from({ length: 17 }, (_, k) => `c${k}`);
const weight = fc.double({ min: -2, max: 2, noNaN: true });

describe('weights of a model of acts', () => {
  it.each([[1], [2], [17]])('come back within a step, of %i classes', (count) => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: count, maxLength: count }), (row) => {
        const found = scoresOf(packed(MANY.slice(0, count), [['a', row]]), 'a');
        // A row tells at most 15 classes behind the first.
        const told = row.map((w, k) => [w, found[k]!] as const).filter(([, f]) => f !== 0);
        for (const [w, f] of told) {
          expect(Math.sign(f)).toBe(Math.sign(w));
          expect(Math.max(f / w, w / f)).toBeLessThan(Math.abs(w) < 0.06 ? 2.1 : 1.36);
        }
        const lost = row.filter((w, k) => found[k] === 0 && Math.abs(w) >= 0.03);
        expect(lost.length).toBeLessThanOrEqual(count === 17 ? 1 : 0);
      }),
    );
  });

  it('add up, whatever the order, and unknown features add nothing', () => {
    const model = packed(MANY, [
      ['a', MANY.map((_, k) => k / 17)],
      ['b', MANY.map((_, k) => -k / 34)],
    ]);
    expect(scoresOf(model, 'a', 'b', 'x')).toEqual(scoresOf(model, 'b', 'a'));
    expect(scoresOf(model, 'x')).toEqual(MANY.map(() => 0));
  });

  it('are nothing where they are small', () => {
    expect(codeOf(0.02, 0.03)).toBe(0);
    expect(codeOf(-0.04, 0.03)).not.toBe(0);
  });
});
