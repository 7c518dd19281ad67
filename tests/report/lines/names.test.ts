import { expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { listedEntities, officesOf } from '../../../src/report/lines/names.js';

// Protects readers from lists that name the reporter among the actors, and people without their offices.
test('authors and agency stand in the head alone', () => {
  const analysis = analyze(
    'Port opens\n\nBy Eva Soto\n\nLIMA, March 12 (Reuters) - Ana Ruiz opened the port of Callao on Tuesday.',
  );
  const names = listedEntities(analysis).map(({ name }) => name);
  expect(names).toContain('Ana Ruiz');
  expect(names).not.toContain('Eva Soto');
  expect(names).not.toContain('Reuters');
});

test('a person has all offices that the text tells, none twice', () => {
  const { entities } = analyze(
    'Foreign Minister Ana Ruiz, the former mayor of Lima, met envoys on Monday. Minister Ruiz spoke.',
  );
  const ruiz = entities.find(({ name }) => name === 'Ana Ruiz')!;
  expect(officesOf(ruiz)).toBe('Foreign Minister; former mayor of Lima');
});

test('who edited the article is no part of it', () => {
  const analysis = analyze(
    'Port opens\n\nAna Ruiz opened the port of Callao on Tuesday.\n\n(Reporting by Eva Soto; Editing by Bo Lund)',
  );
  const names = listedEntities(analysis).map(({ name }) => name);
  expect(names).toContain('Ana Ruiz');
  expect(names).not.toContain('Eva Soto');
  expect(names).not.toContain('Bo Lund');
});
