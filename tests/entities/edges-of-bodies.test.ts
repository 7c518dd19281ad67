import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const named = (text: string) =>
  analyze(text, { only: ['entities'] }).entities.map(({ type, name }) => `${type} ${name}`);

// Protects where a body ends and whoever heads it begins, and bodies from the marks and verbs beside them.
describe('a body and who holds an office there are two', () => {
  test.each([
    [
      'Department of Tribal Affairs Undersecretary Vilma Castro said so.',
      ['organization Department of Tribal Affairs', 'person Vilma Castro'],
    ],
    ['Director General PDMA Irfan Souzek said so.', ['organization PDMA', 'person Irfan Souzek']],
    ['The secretary to the Treasury Felix Mwale said so.', ['person Felix Mwale']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ['The Ministry of Health Director Training School opened.', 'Ministry of Health Director'],
    ['Ministers of the Harbour League Member States arrived.', 'States'],
    ['Latvian Prime Ministerial candidate Ilze Berg left.', 'Prime Ministerial'],
    ['The traders read the Bill, now an Act, on Monday.', 'Bill'],
  ])('none: %s', (text, name) => {
    expect(named(text).map((shown) => shown.slice(shown.indexOf(' ') + 1))).not.toContain(name);
  });
});

test('letters of shares are no name, and no sentence ends in them', () => {
  const { entities, sentences } = analyze(
    'LIMA, May 3 (Reuters) - Norvik Energy ROEX4.SA and BP BP.L said on Friday that they had agreed.',
    { only: ['entities', 'sentences'] },
  );
  expect(sentences).toHaveLength(1);
  expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['BP']));
  expect(entities.map(({ name }) => name).join()).not.toMatch(/ROEX4|BP BP|\bSA\b|\bL\b/);
});

test('small words of Portuguese join the parts of a place', () => {
  expect(named('The ship waits off Foz do Arari in northern Brazil.')).toContain('place Foz do Arari');
});

test('bodies are known by the names that their countries call them by', () => {
  const { entities } = analyze('Unions asked the board of KiwiRail to keep the ships.', {
    only: ['entities'],
  });
  expect(entities.map(({ type, name, country }) => [type, name, country])).toContainEqual([
    'organization',
    'KiwiRail',
    'NZ',
  ]);
});
