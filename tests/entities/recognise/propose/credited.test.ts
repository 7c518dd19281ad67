import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/analyze.js';

const people = (text: string) =>
  analyze(text, { only: ['entities'] })
    .entities.filter(({ type }) => type === 'person')
    .map(({ name }) => name);

// Protects people whom credits and nicknames give away.
describe('whom the last line of a report credits', () => {
  test.each([
    [
      'They agreed. (Reporting by Lorna Feast in Lima, Writing by Carola Pulic; editing by Bo Lund and Ann Wynd)',
      ['Lorna Feast', 'Carola Pulic', 'Bo Lund', 'Ann Wynd'],
    ],
    ['Reporting by Human Rights Watch shows abuse.', []],
    ['The book was edited by Oxford University Press.', []],
  ])('%s', (text, names) => {
    expect(people(text)).toEqual(names);
  });
});

describe('a nickname in quotation marks stands inside a name', () => {
  test.each([
    ['The police held Ismael “El Topo” Zambrano on Monday.', ['Ismael “El Topo” Zambrano']],
    ['The police held Juan "The Rock" Lopez on Monday.', ['Juan "The Rock" Lopez']],
  ])('%s', (text, names) => {
    expect(people(text)).toEqual(names);
  });

  test('but not what somebody says, nor the title of a work', () => {
    const text = 'Mary said "Hello" Monday. They saw Anna “Karina” Ballet School.';
    expect(people(text).join()).not.toMatch(/Hello|Ballet/);
  });
});
