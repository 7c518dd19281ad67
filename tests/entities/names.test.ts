import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const entitiesOf = (text: string) => analyze(text, { only: ['entities'] }).entities;
const find = (text: string, name: string, type: string) =>
  entitiesOf(text).find((e) => e.type === type && [e.name, ...e.aliases].includes(name));

// Issue 14: names of every kind of text.
describe('14: places', () => {
  test.each([
    ['A fire broke out in Cairo, Illinois, on Friday. Cairo has few engines.', 'Cairo', 'US'],
    ['The plant in Lebanon, Tenn., will close.', 'Lebanon', 'US'],
    ['He was born in Hamilton, Ontario, and lived there.', 'Hamilton', 'CA'],
    ['The talks in Cairo, Egypt, went on.', 'Cairo', 'EG'],
    ['She flew to Lima, Cairo and Oslo.', 'Cairo', 'EG'],
  ])('%s', (text, name, country) => {
    expect(find(text, name, 'place')?.country).toBe(country);
  });

  test('that share a word are two', () => {
    const countries = entitiesOf('Leaders of South and North Korea met on Monday.').filter(
      (e) => e.type === 'country',
    );
    expect(countries.map(({ country }) => country)).toEqual(['KR', 'KP']);
    expect(countries.map(({ name }) => name)).toEqual(['South Korea', 'North Korea']);
  });
});

describe('14: bodies', () => {
  test.each([
    ['Huber & Vogt GmbH sued Nordvik ASA in Bremen.', 'Huber & Vogt GmbH'],
    ['Huber & Vogt GmbH sued Nordvik ASA in Bremen.', 'Nordvik ASA'],
    ['Shops of Wexley & Poole shut on Monday.', 'Wexley & Poole'],
    ["Bids at Sotheby's rose on Monday.", "Sotheby's"],
    ['The dam is dry. (Photo by Peter Graham/Getty Images)', 'Getty Images'],
  ])('%s has %s', (text, name) => {
    expect(find(text, name, 'organization')).toBeDefined();
  });
});

describe('14: headlines in Title Case', () => {
  test('have the names that the article has', () => {
    const text =
      'President Solheim Visits Harbour, Urges Dock Workers To Wait\n\nNorwegian President Ingrid Solheim visited the harbour of Bergen on Monday.';
    const people = entitiesOf(text).filter((e) => e.type === 'person');
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Ingrid Solheim', ['Solheim']],
    ]);
    expect(entitiesOf(text).filter(({ name }) => /Visits|Urges/.test(name))).toEqual([]);
  });
});

describe('14: party and state in brackets', () => {
  test.each([
    ['Iran was asked by Rep. Peter Graham (D-Calif.) to wait.', 'US'],
    ['Iran must wait, said Sen. Peter Graham, R-Utah.', 'US'],
  ])('%s', (text, country) => {
    expect(find(text, 'Peter Graham', 'person')?.country).toBe(country);
  });
});
