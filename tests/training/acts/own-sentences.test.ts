import { expect, it } from 'vitest';
import { readOwn } from '../../../src/training/acts/own-sentences.js';

const articles = [...readOwn('sentences'), ...readOwn('passages')];

it('finds each act in a sentence that holds its trigger', () => {
  const lost = articles.flatMap(({ acts }) =>
    acts.filter(({ sentence, trigger }) => !sentence.includes(trigger)).map(({ trigger }) => trigger),
  );
  expect(lost).toEqual([]);
});

it('reads passages of several sentences', () => {
  const several = articles.filter(({ acts }) => new Set(acts.map(({ sentence }) => sentence)).size > 1);
  expect(several.length).toBeGreaterThan(100);
});
