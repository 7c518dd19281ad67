import { expect, test } from 'vitest';
import { entities } from '../../src/corpus/commands/entities.js';
import { MERGE_RULES, mergeRuleOf } from '../../src/corpus/register/same-entity.js';
import { Register } from '../../src/corpus/register/register.js';
import { article, entity, rowsOf } from './facts.js';

// Protects people from being taken for one another, and from being counted twice.
const merged = async (a: ReturnType<typeof entity>, b: ReturnType<typeof entity>) =>
  (
    await rowsOf(entities, [
      article('2024-01-01', { entities: [a] }),
      article('2024-02-01', { entities: [b] }),
    ])
  ).length === 1;

const body = { type: 'organization' as const };

test.each([
  ['the same name', entity('Ana Ruiz'), entity('Ana Ruiz')],
  [
    'an initial, in one country',
    entity('Mateo J. Larrañaga', { country: 'UY' }),
    entity('Mateo Larranaga', { country: 'UY' }),
  ],
  [
    'a surname with the same office',
    entity('Ingrid Solheim', { country: 'NO', officeClass: 'foreign-minister' }),
    entity('Solheim', { country: 'NO', officeClass: 'foreign-minister' }),
  ],
  [
    'another spelling, in one country',
    entity('Yevgeny Shoikhetov', { country: 'RU' }),
    entity('Evgeny Shoykhetov', { country: 'RU' }),
  ],
  [
    'an acronym that its article defines',
    entity('Port Workers’ Union', { ...body, aliases: ['PWU'] }),
    entity('PWU', { ...body, aliases: ['Port Workers’ Union'] }),
  ],
  [
    'one Wikidata id',
    entity('BOJ', { ...body, wikidata: 'Q333141' }),
    entity('Bank of Japan', { ...body, wikidata: 'Q333141' }),
  ],
])('joins %s', async (_, a, b) => {
  expect(await merged(a, b)).toBe(true);
});

test.each([
  [
    'two ministers of one name in two countries',
    entity('Maria Silva', { country: 'BR' }),
    entity('Maria Silva', { country: 'PT' }),
  ],
  ['a surname alone', entity('Ana Ruiz', { country: 'PE' }), entity('Ruiz', { country: 'PE' })],
  [
    'names of which one letter tells them apart',
    entity('Maria Torres', { country: 'PE' }),
    entity('Mario Torres', { country: 'PE' }),
  ],
  ['brothers', entity('Pedro Ruiz', { country: 'PE' }), entity('Pablo Ruiz', { country: 'PE' })],
  [
    'two ids',
    entity('Georgia', { type: 'place', wikidata: 'Q1428' }),
    entity('Georgia', { type: 'place', wikidata: 'Q230' }),
  ],
  ['a variant with nothing that agrees', entity('J. Okafor'), entity('John Okafor')],
  ['a person and a body', entity('Ford'), entity('Ford', body)],
])('keeps apart %s', async (_, a, b) => {
  expect(await merged(a, b)).toBe(false);
});

test('every merge has its reason', async () => {
  const rows = await rowsOf(entities, [
    article('2024-01-01', {
      entities: [entity('Mateo Larrañaga', { country: 'UY', office: 'President' })],
    }),
    article('2024-03-01', {
      entities: [entity('Mateo J. Larrañaga', { country: 'UY', office: 'former President' })],
    }),
  ]);
  expect(rows[0]).toMatchObject({
    name: 'Mateo Larrañaga',
    articles: 2,
    first: '2024-01-01',
    last: '2024-03-01',
    offices: 'President (2024-01-01 to 2024-01-01)|former President (2024-03-01 to 2024-03-01)',
    by_month: '2024-01:1|2024-03:1',
  });
  expect(rows[0]!['merged']).toContain('Mateo J. Larrañaga (merge.variant)');
});

test('the rule that joins is the first whose reason holds', () => {
  const register = new Register();
  const [known] = register.add(
    article('2024-01-01', { entities: [entity('Bank of Japan', { ...body, wikidata: 'Q333141' })] }),
  );
  expect(mergeRuleOf(entity('BOJ', { ...body, wikidata: 'Q333141' }), known!)).toBe('merge.wikidata');
  expect(MERGE_RULES.map(({ id }) => id)).toContain('merge.transliteration');
});
