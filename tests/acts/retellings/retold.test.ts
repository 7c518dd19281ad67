import { describe, expect, it } from 'vitest';
import type { Act } from '../../../src/analysis.js';
import { linkRetold } from '../../../src/acts/retellings/retold.js';

const act = (id: string, sentence: number, lemma: string, over: Partial<Act> = {}): Act => ({
  id,
  type: 'ASSAULT',
  mode: null,
  actors: ['e1'],
  recipients: ['e2'],
  trigger: { start: 0, end: 1, text: lemma, lemma },
  sentence,
  factuality: 'actual',
  date: null,
  place: null,
  statement: null,
  contexts: [],
  rule: 'act.model',
  confidence: 1,
  ...over,
});
const repeats = (acts: Act[], headline = -1) =>
  linkRetold(acts, (sentence) => sentence === headline).map((each) => each.repeats);

describe('linkRetold', () => {
  it('points an act told again to the first', () => {
    expect(repeats([act('a1', 0, 'attack'), act('a2', 1, 'shell'), act('a3', 2, 'attack')])).toEqual([
      null,
      'a1',
      'a1',
    ]);
  });

  it('takes no year for another day', () => {
    const on = (date: string | null) => ({ date });
    const second = (one: string | null, other: string | null) =>
      repeats([act('a1', 0, 'attack', on(one)), act('a2', 1, 'attack', on(other))])[1];
    expect(second('2021-05-03', '1979')).toBeNull();
    expect(second(null, '1979')).toBeNull();
    expect(second('2021-05-03', '2020-05-03')).toBeNull();
    expect(second('2021-05-03', '2021')).toBe('a1');
    expect(second(null, '2021-05-03')).toBe('a1');
  });

  it('points the headline to the body', () => {
    expect(repeats([act('a1', 0, 'attack'), act('a2', 1, 'shell')], 0)).toEqual(['a2', null]);
  });

  it('takes what is said in other words, done by others or only planned for something else', () => {
    const blame = { type: 'ACCUSE' } as const;
    expect(repeats([act('a1', 0, 'blame', blame), act('a2', 1, 'criticise', blame)])).toEqual([
      null,
      null,
    ]);
    expect(repeats([act('a1', 0, 'attack'), act('a2', 1, 'attack', { actors: ['e3'] })])).toEqual([
      null,
      null,
    ]);
    expect(repeats([act('a1', 0, 'attack'), act('a2', 1, 'attack', { factuality: 'future' })])).toEqual([
      null,
      null,
    ]);
  });
});
