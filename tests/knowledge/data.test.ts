import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../src/knowledge/compile/read-data.js';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';

const entries = readEntries();
const knowledge = loadKnowledge();
const names = entries.flatMap((entry) =>
  [entry.name, ...(entry.aliases ?? []), ...(entry.demonyms ?? [])].map((name) => ({ name, entry })),
);
const count = (type: string) =>
  new Set(entries.filter((entry) => entry.type === type).map(({ name }) => name)).size;

describe('the data files', () => {
  it('are as large as promised', () => {
    expect(count('country')).toBeGreaterThanOrEqual(249);
    expect(entries.filter(({ subtype }) => subtype === 'igo').length).toBeGreaterThanOrEqual(500);
    expect(count('initiative')).toBeGreaterThanOrEqual(300);
    expect(count('group')).toBeGreaterThanOrEqual(150);
  });

  it('hold well-formed codes and no stray space', () => {
    for (const { name, entry } of names) {
      expect(name, JSON.stringify(entry)).toMatch(/^\S(?:.*\S)?$/u);
      expect(entry.country ?? '', name).toMatch(/^(?:[A-Z]{2})?$/);
      expect(entry.wikidata ?? '', name).toMatch(/^(?:Q\d+)?$/);
    }
  });

  it('give no name to two things of one kind of file', () => {
    const seen = new Map<string, string>();
    for (const { name, entry } of names.filter((n) =>
      ['initiative', 'event', 'group', 'health'].includes(n.entry.type),
    )) {
      expect(seen.get(`${entry.type} ${name}`) ?? entry.name, name).toBe(entry.name);
      seen.set(`${entry.type} ${name}`, entry.name);
    }
  });
});

// What a reader of the news of any country meets: each kind of file has its names, with type and country.
it.each([
  ['GitHub', 'organization', 'US'],
  ['Safaricom', 'organization', 'KE'],
  ['Kyoto Animation', 'organization', 'JP'],
  ['Auxílio Brasil', 'initiative', 'BR'],
  ['Naadam', 'event', ''],
  ['Kibera', 'place', 'KE'],
  ['F-35', 'product', 'US'],
  ['Ogiek', 'group', 'KE'],
])('%s is known', (name, type, country) => {
  const entry = knowledge.phrases.get(name)?.entry;
  expect([entry?.type, entry?.country ?? '']).toEqual([type, country]);
});

it('names that many bodies share have no country, and no word in small letters ends a name of a thing', () => {
  expect(
    knowledge.phrases.get('National Drought Management Authority')?.entry.country || null,
  ).toBeNull();
  for (const [file, type] of [
    ['products', 'product'],
    ['happenings', 'event'],
  ] as const) {
    const rows = readFileSync(`src/knowledge/data/${file}.tsv`, 'utf8').split('\n').slice(2);
    const ends = rows.map((row) => row.split('\t')[0]!).filter((name) => / \p{Ll}{4,}$/u.test(name));
    expect(ends, type).toEqual([]);
  }
});

describe('look-up', () => {
  it.each([
    ['KAZAKHSTAN', 'Kazakhstan'],
    ['U.S.', 'United States'],
    ['DPRK', 'North Korea'],
    ['PRC', 'China'],
    ['Kazakhstani', 'Kazakhstan'],
    ['Americans', 'United States'],
    [
      'Conference on Interaction & Confidence Building Measures in Asia',
      'Conference on Interaction and Confidence Building Measures in Asia',
    ],
    ['European Space Agency', 'European Space Agency'],
    ['Democratic People’s Republic of Korea', 'North Korea'],
    ['USSR', 'Soviet Union'],
    ['SDF', 'Syrian Democratic Forces'],
  ])('%s is %s', (written, name) => {
    expect(knowledge.phrases.get(written)?.entry.name).toBe(name);
  });

  it.each([
    ['DUSHANBE', 'TJ'],
    ['Nur-Sultan', 'KZ'],
    ['NEW DELHI', 'IN'],
    ['Bethlehem', 'PS'],
    ['atlantis', undefined],
  ])('a dateline from %s is in %s', (place, country) => {
    expect(knowledge.place(place)?.country ?? undefined).toBe(country);
  });
});

it('10, 14: ids are of Wikidata, one a country and one a leader; Namibia is not missing', () => {
  const rows = (file: string) =>
    readFileSync(`src/knowledge/data/${file}.tsv`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
  const countries = rows('countries').flatMap(([code, , id]) => (code ? [[code, id] as const] : []));
  expect(new Set(countries.map(([, id]) => id)).size).toBe(countries.length);
  expect(countries.filter(([, id]) => !/^Q[1-9]\d*$/.test(id ?? ''))).toEqual([]);
  expect(new Map(countries).get('NA')).toBe('Q1030');
  const known = new Set(rows('leaders').flatMap(([, names = '']) => names.split('|')));
  const leaders = rows('leader-ids');
  expect(leaders.filter(([name = '', id = '']) => !known.has(name) || !/^Q[1-9]\d*$/.test(id))).toEqual(
    [],
  );
  expect(leaders.length).toBeGreaterThan(300);
});
