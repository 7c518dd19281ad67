import { expect, it } from 'vitest';
import { readOwnPassages, readPassages } from '../../../src/training/ner/own-passages.js';

// Protects the training text written for the project: every mark is read, and a slip of the pen is told with
// its line.

it('reads names with their types and offsets in code points', () => {
  const [first, second, ...others] = readPassages(
    '[PER Ana Souza] left [LOC Évora] 🙂 for the [ORG Bank of Tonga].\nShe is [DEM Tongan].\n\nRain fell.\n',
    'a.txt',
  );
  expect(others).toEqual([]);
  expect(second).toEqual({ text: 'Rain fell.', entities: [] });
  expect(first!.text).toBe('Ana Souza left Évora 🙂 for the Bank of Tonga.\n\nShe is Tongan.');
  const characters = [...first!.text];
  expect(
    first!.entities.map(({ start, end, type }) => [type, characters.slice(start, end).join('')]),
  ).toEqual([
    ['person', 'Ana Souza'],
    ['place', 'Évora'],
    ['organization', 'Bank of Tonga'],
    ['demonym', 'Tongan'],
  ]);
});

it.each([
  ['Rain.\n[PLACE Apia] is wet.', 'a.txt:2: unknown type in [PLACE Apia]'],
  [
    'The [ORG Bank of [COU Tonga]] closed.',
    'a.txt:1: a bracket without its pair: The [ORG Bank of ] closed.',
  ],
  ['In [LOC Apia it rained.', 'a.txt:1: a bracket without its pair: In [LOC Apia it rained.'],
  ['In [LOC  Apia] it rained.', 'a.txt:1: no plain name in [LOC  Apia]'],
  ['In [LOC] it rained.', 'a.txt:1: no plain name in [LOC]'],
])('refuses %j', (marked, message) => {
  expect(() => readPassages(marked, 'a.txt')).toThrow(message);
});

it('reads all passages of the project, hundreds of them with names of every type', () => {
  const passages = readOwnPassages();
  expect(passages.length).toBeGreaterThan(200);
  const types = new Set(passages.flatMap(({ entities }) => entities.map(({ type }) => type)));
  expect(types.size).toBe(11);
});
