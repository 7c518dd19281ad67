import { expect, test } from 'vitest';
import { FURNITURE, furnitureOf } from '../../../src/read/html/furniture.js';

// Protects prose from being taken for furniture of a page, and the other way round.
test.each([...FURNITURE])('$id: $example', ({ id, example }) => {
  expect(furnitureOf(example)?.id).toBe(id);
});

test.each([...FURNITURE])('$id is needed by its example', (row) => {
  const { example } = row;
  const others = FURNITURE.filter((other) => other !== row);
  const lower = example.toLowerCase();
  expect(
    others.some(
      ({ opens, shape }) => opens.some((o) => lower.startsWith(`${o} `)) || shape?.test(lower),
    ),
  ).toBe(false);
});

test.each([
  'Related industries in the port district employ twice as many people as the docks themselves, the ministry of labour said in a report that was released on Monday and drew sharp criticism from unions.',
  'Shared ferries will sail on Monday.',
  'Bystanders helped the crew.',
  'The minister published the list on Friday.',
])('prose stays: %s', (line) => {
  expect(furnitureOf(line)).toBeNull();
});
