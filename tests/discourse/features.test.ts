import { expect, test } from 'vitest';
import { ANAPHOR_CLASSES } from '../../src/discourse/anaphor.js';
import { FEATURES } from '../../src/discourse/features/features.js';
import { FEATURES_OF_NONE } from '../../src/discourse/features/of-none.js';
import { loadWeights, parseWeights, TABLE_SIZE, writeWeights } from '../../src/discourse/ranker.js';

const ROWS = [...FEATURES, ...FEATURES_OF_NONE];

// Protects the table of weights: it is of these features and says something of each.
test('features have names of their own', () => {
  expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
});

test('every feature weighs in for some class of words', () => {
  const weights = loadWeights();
  let start = 0;
  const silent = ROWS.filter(({ values }) => {
    const from = start;
    start += values.length;
    return ANAPHOR_CLASSES.every((name) =>
      weights[name].subarray(from, from + values.length).every((weight) => weight === 0),
    );
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
  expect(start).toBe(TABLE_SIZE);
});

test('a table is read as it was written, and one of other features is refused', () => {
  const weights = loadWeights();
  expect(parseWeights(writeWeights(weights))).toEqual(weights);
  expect(() => parseWeights('{"person": {}}')).toThrow('coref.json: person sentences-back');
});
