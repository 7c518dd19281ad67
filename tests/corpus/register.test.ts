import { expect, test } from 'vitest';
import { entities } from '../../src/corpus/commands/entities.js';
import type { EntityFact } from '../../src/corpus/facts.js';
import { MERGE_RULES, mergeRuleOf, type MergeRule } from '../../src/corpus/register/same-entity.js';
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
    'a short forename, in one country',
    entity('Elizabeth Arroyo', { country: 'PH' }),
    entity('Liz Arroyo', { country: 'PH' }),
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
  [
    'a president and his father, by the second forename',
    entity('George H. Falk', { country: 'US', office: 'President' }),
    entity('George W. Falk', { country: 'US', office: 'President' }),
  ],
  [
    'offices without a name',
    entity('Peruvian foreign minister', { country: 'PE' }),
    entity('Peruvian prime minister', { country: 'PE' }),
  ],
  [
    'sheikhs',
    entity('Sheikh Hamad Al Mari', { country: 'QA' }),
    entity('Sheikh Nasser Al Mari', { country: 'QA' }),
  ],
  [
    'common nouns',
    entity('donor community', { ...body, aliases: ['community'] }),
    entity('business community', { ...body, aliases: ['community'] }),
  ],
  ['parties of two countries', entity('parties', { ...body, country: 'AF' }), entity('parties', body)],
  [
    'orders of two numbers',
    entity('E.O. 14', { type: 'initiative' }),
    entity('Executive Order 15', { type: 'initiative' }),
  ],
  [
    'two bodies of one acronym',
    entity('National Security Council', { ...body, aliases: ['NSC'] }),
    entity('National Statistics Commission', { ...body, aliases: ['NSC'] }),
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

/** For every rule two facts that it joins, as the articles of two days tell them. */
const union = { ...body, aliases: ['PWU'] };
const JOINED: Record<MergeRule, [EntityFact, EntityFact]> = {
  'merge.wikidata': [
    entity('Bank of Japan', { ...body, wikidata: 'Q333141' }),
    entity('BOJ', { ...body, wikidata: 'Q333141' }),
  ],
  'merge.same-name': [entity('Ana Ruiz'), entity('Ana Ruiz')],
  'merge.variant': [
    entity('Mateo J. Larrañaga', { country: 'UY' }),
    entity('Mateo Larranaga', { country: 'UY' }),
  ],
  'merge.transliteration': [
    entity('Yevgeny Shoikhetov', { country: 'RU' }),
    entity('Evgeny Shoykhetov', { country: 'RU' }),
  ],
  'merge.surname-and-office': [
    entity('Solheim', { country: 'NO', officeClass: 'foreign-minister' }),
    entity('Ingrid Solheim', { country: 'NO', officeClass: 'foreign-minister' }),
  ],
  'merge.defined-acronym': [entity('PWU', body), entity('Port Workers’ Union', union)],
  'merge.same-acronym': [
    entity('Regional Port Authority of Lamu', { ...body, aliases: ['RPAL'] }),
    entity('Port Authority of Lamu', { ...body, aliases: ['RPAL'] }),
  ],
  'merge.acronym-inside': [
    entity('E.O. 14', { type: 'initiative' }),
    entity('Executive Order 14', { type: 'initiative' }),
  ],
  'merge.demonym': [
    entity('National Assembly', { ...body, country: 'NI' }),
    entity('Nicaraguan National Assembly', { ...body, country: 'NI' }),
  ],
  'merge.head-first': [
    entity('Ministry of Fisheries', { ...body, country: 'NI' }),
    entity('Nicaraguan Fisheries Ministry', { ...body, country: 'NI' }),
  ],
  'merge.transliterated-body': [entity('Ansar al-Qaim', body), entity('Ansaar al-Kaym', body)],
};

test.each(Object.entries(JOINED))('%s joins what no other rule does', async (id, [a, b]) => {
  for (const [first, second] of [
    [a, b],
    [b, a],
  ] as const) {
    const register = new Register();
    const [known] = register.add(article('2024-01-01', { entities: [first] }));
    expect(mergeRuleOf(second, known!)).toBe(id);
    const others = MERGE_RULES.filter((rule) => rule.id !== id);
    expect(others.some(({ joins }) => joins(second, known!))).toBe(false);
    expect(await merged(first, second)).toBe(true);
  }
});

test('one who has only a surname is not everybody of that name', async () => {
  const president = { country: 'UY', office: 'President', officeClass: 'head-of-state' };
  const rows = await rowsOf(entities, [
    article('2024-01-01', { entities: [entity('Larrañaga', president)] }),
    article('2024-01-02', { entities: [entity('Mateo Larrañaga', president)] }),
    article('2024-01-03', {
      entities: [entity('Inés Larrañaga', { country: 'UY', office: 'First Lady' })],
    }),
    article('2024-01-04', { entities: [entity('Larrañaga', president)] }),
  ]);
  expect(rows.map(({ forms, articles }) => [forms, articles])).toEqual([
    ['Mateo Larrañaga', 3],
    ['', 1],
  ]);
});

test('a surname that came first is whoever alone has it when all is read', async () => {
  const minister = { country: 'NO', office: 'Minister', officeClass: 'minister' };
  const both = { ...minister, office: 'Foreign Minister', officeClass: 'foreign-minister' };
  const days = [
    entity('Ingrid Solheim', both),
    entity('Solheim', minister),
    entity('Ingrid Solheim', minister),
    entity('Solheim', minister),
  ];
  const rows = await rowsOf(
    entities,
    days.map((each, day) => article(`2024-01-0${day + 1}`, { entities: [each] })),
  );
  expect(rows.map(({ name, articles }) => [name, articles])).toEqual([['Ingrid Solheim', 4]]);
  const two = [entity('Astrid Solheim', minister), entity('Ingrid Solheim', minister)];
  const three = await rowsOf(
    entities,
    [...two, entity('Solheim', minister)].map((each) => article('2024-01-01', { entities: [each] })),
  );
  expect(three.map(({ name }) => name)).toEqual(['Astrid Solheim', 'Ingrid Solheim', 'Solheim']);
});

test('whom articles only speak of has no row', async () => {
  const partners = entity('partners', { type: 'group', named: false });
  expect(await rowsOf(entities, [article('2024-01-01', { entities: [partners] })])).toEqual([]);
});

test('two forms of a body whose country came later are one when all is read', async () => {
  const days = [
    entity('Ministry of Fisheries', body),
    entity('Fisheries Ministry', body),
    entity('Ministry of Fisheries', { ...body, country: 'NI' }),
    entity('Fisheries Ministry', { ...body, country: 'NI' }),
  ];
  const rows = await rowsOf(
    entities,
    days.map((each) => article('2024-01-01', { entities: [each] })),
  );
  expect(rows.map(({ name, articles }) => [name, articles])).toEqual([['Ministry of Fisheries', 4]]);
});

test('no article counts twice: two of a name in one article stay two', async () => {
  const minister = { country: 'NO', office: 'Minister', officeClass: 'minister' };
  const both = [entity('Solheim', minister), entity('Ingrid Solheim', { country: 'NO' })];
  const rows = await rowsOf(entities, [
    article('2024-01-01', { entities: both }),
    article('2024-01-02', { entities: [entity('Ingrid Solheim', minister)] }),
  ]);
  expect(rows.map(({ name, articles }) => [name, articles])).toEqual([
    ['Ingrid Solheim', 2],
    ['Solheim', 1],
  ]);
});
