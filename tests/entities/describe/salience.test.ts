import { expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';

test('who stands in the title and early weighs more, and all weigh one', () => {
  const { entities } = analyze(
    'Joseph Otieno opens bridge\n\nThe bridge in Lund was opened on Monday. Ana Ruiz was there. Joseph Otieno left.',
    { only: ['entities'] },
  );
  const weights = new Map(entities.map((e) => [e.name, e.salience]));
  expect(weights.get('Joseph Otieno')).toBeGreaterThan(weights.get('Lund')! * 2);
  expect(weights.get('Lund')).toBeGreaterThanOrEqual(weights.get('Ana Ruiz')!);
  expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 3);
});

test('who is named in a line of the page alone has none', () => {
  const { entities } = analyze(
    'Lund opens bridge\n\nThe bridge of Lund was opened on Monday by Ana Ruiz.\n\n(Reporting by Joseph Otieno; Editing by Ana Ruiz)\n\n— With files from Vesta Wire',
    { only: ['entities'] },
  );
  const weights = new Map(entities.map((e) => [e.name, e.salience]));
  expect(weights.get('Joseph Otieno')).toBe(0);
  expect(weights.get('Vesta Wire') ?? 0).toBe(0);
  expect(weights.get('Ana Ruiz')).toBeGreaterThan(0);
});
