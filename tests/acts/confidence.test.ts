import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { confidenceOf } from '../../src/acts/confidence.js';
import { readActNews } from '../quality/gold.js';

const told = readActNews().flatMap(({ text, gold }) => {
  const left = [...gold.acts];
  return analyze(text).acts.map(({ type, trigger, confidence }) => {
    const at = left.findIndex((g) => g.type === type && g.trigger === trigger.text);
    if (at >= 0) left.splice(at, 1);
    return { confidence, isRight: at >= 0 };
  });
});
const shareRight = (acts: typeof told) => acts.filter(({ isRight }) => isRight).length / acts.length;

it('never falls where the model is surer, and stays between 0 and 1', () => {
  const all = Array.from({ length: 101 }, (_, i) => confidenceOf(i / 100));
  expect(all).toEqual([...all].sort((a, b) => a - b));
  expect([all[0]! >= 0, all[100]! < 1]).toEqual([true, true]);
});

it('says more of acts that are right on own gold', () => {
  const isSure = ({ confidence }: (typeof told)[number]) => confidence >= 0.8;
  const sure = told.filter(isSure),
    unsure = told.filter((act) => !isSure(act));
  expect(Math.min(sure.length, unsure.length)).toBeGreaterThan(9);
  expect(shareRight(sure)).toBeGreaterThan(shareRight(unsure));
  expect(shareRight(sure)).toBeGreaterThan(0.8);
});
