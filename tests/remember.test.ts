import { expect, it } from 'vitest';
import { remember } from '../src/remember.js';

// Protects the promise that what is remembered is what would be worked out anew, in bounded memory.
const counted = () => {
  let calls = 0;
  const tell = remember((word, detail) => `${word}/${detail}/${++calls}`);
  return { tell, calls: () => calls };
};

it('works an answer out once, and anew for another detail', () => {
  const { tell } = counted();
  expect([tell('talks', 'talk'), tell('talks', 'talk'), tell('talks', 'talks')]).toEqual([
    'talks/talk/1',
    'talks/talk/1',
    'talks/talks/2',
  ]);
});

it('keeps no word that would hold on to its text, and not every word for ever', () => {
  const { tell, calls } = counted();
  tell('counter-revolutionaries', '');
  tell('counter-revolutionaries', '');
  expect(calls()).toBe(2);
  tell('first', '');
  for (let i = 0; i < 30_000; i++) tell(`w${i}`, '');
  expect(tell('first', '')).toBe(`first//${calls()}`);
});
