import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const speakers = (text: string) => {
  const { entities, statements } = analyze(text, { only: ['entities', 'statements'] });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return statements.map(({ speaker, speakers }) =>
    (speakers ?? (speaker ? [speaker] : [])).map((id) => names.get(id)),
  );
};
const named = (text: string, type: string) =>
  analyze(text, { only: ['entities'] })
    .entities.filter((entity) => entity.type === type)
    .map(({ name }) => name);

describe('two people with one surname', () => {
  test('are told apart by their forms of address', () => {
    const text =
      'Jorge Salcedo and Monica Salcedo run the farm. Mr Salcedo said it was dry. Mrs Salcedo said it would rain.';
    expect(speakers(text)).toEqual([['Jorge Salcedo'], ['Monica Salcedo']]);
  });

  test('are told apart by whose kin one of them is', () => {
    const text = 'Chef Zurab Kiria and his sister Marta Kiria bake bread. Ms Kiria said it was rye.';
    expect(speakers(text)).toEqual([['Marta Kiria']]);
    const other = 'Chef Zurab Kiria and his son Pavle Kiria bake bread. Mr Kiria said it was rye.';
    expect(speakers(other)).toEqual([['Zurab Kiria']]);
  });

  test('are two where their generations are', () => {
    const text = 'Walter Pratt Sr. built the mill. Walter Pratt Jr. closed it.';
    expect(named(text, 'person')).toHaveLength(2);
  });
});

describe('two people without a noun', () => {
  test.each(['The two said the road was open.', 'Both said the road was open.'])('%s', (sentence) => {
    const [both] = speakers(`Mayors Ana Ruiz and Olga Berg met in Lund. ${sentence}`);
    expect(new Set(both)).toEqual(new Set(['Ana Ruiz', 'Olga Berg']));
  });

  test('are nobody where more were named together', () => {
    const [both] = speakers('Ana Ruiz, Bo Lund and Olga Berg met in Graz. The two said it was late.');
    expect(both).toEqual([]);
  });
});

describe('legal forms of companies', () => {
  test.each([
    ['Shares of Vik Kabel AS and Roos Oyj fell in Oslo.', ['Vik Kabel AS', 'Roos Oyj']],
    ['Bo Lund bought Salto S.p.A. in May.', ['Salto S.p.A.']],
  ])('%s', (text, names) => {
    expect(named(text, 'organization')).toEqual(expect.arrayContaining(names));
  });

  test('need no mark between two states', () => {
    expect(named('Trade of Chile & Peru grew.', 'organization')).toEqual([]);
    expect(named('Trade of Chile & Peru grew.', 'country')).toEqual(['Chile', 'Peru']);
  });

  test.each(['Five Hurt As Tram Hits Wall In Graz\n\nFive people were hurt in Graz on Monday.'])(
    'are no words of a headline: %s',
    (text) => {
      expect(named(text, 'organization')).toEqual([]);
    },
  );
});

test('who signs without a name is nobody', () => {
  const text =
    'Lake dries up\n\nBy Our Special Correspondent\n\nThe lake is dry, the mayor of Lund said.';
  expect(named(text, 'organization')).toEqual([]);
});
