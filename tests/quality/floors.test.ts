import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureAll } from './measure.js';

// Protects what the tool has learned: no task may fall below the score it once reached. Floors only rise.
const floors = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('../../fixtures/floors.json', import.meta.url), 'utf8')) as Record<
      string,
      number
    >,
  ),
);
const scores = measureAll();

test('every task has a floor and every floor a task', () => {
  expect([...scores.keys()].sort()).toEqual([...floors.keys()].sort());
});

test.each([...floors])('%s stays at %d or above', (task, floor) => {
  expect(scores.get(task)).toBeGreaterThanOrEqual(floor);
});
