import { expect, it } from 'vitest';
import { holdsWord, readNotedAct } from '../../../src/training/acts/act-notation.js';

// Protects what annotators write: a slip must be told, not read as something else.
it('reads who did what to whom, and where to look', () => {
  expect(readNotedAct('ASSAULT attack@12: Chad, gunmen of the hills > Niger')).toEqual({
    type: 'ASSAULT',
    trigger: 'attack',
    at: 12,
    actor: ['Chad', 'gunmen of the hills'],
    recipient: ['Niger'],
  });
  expect(readNotedAct('PROTEST walked out: nurses >')).toMatchObject({ at: null, recipient: [] });
  expect(readNotedAct('COERCE arrested: > two editors')).toMatchObject({ actor: [] });
});

it('refuses what is no act', () => {
  expect(() => readNotedAct('arrested: police > editor')).toThrow('no act');
  expect(() => readNotedAct('COERCE arrested: police')).toThrow('no act');
});

it('finds whole words alone', () => {
  expect(holdsWord('The talks, held in Oslo, ended.', 'talks')).toBe(true);
  expect(holdsWord('They walked out.', 'walked out')).toBe(true);
  expect(holdsWord('The banker left.', 'bank')).toBe(false);
});
