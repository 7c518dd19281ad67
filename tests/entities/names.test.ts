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

describe('14: people', () => {
  test.each([
    ['April Nordin met June Castell in May. Summer Wolfe came in March.', 'April Nordin'],
    ['Faith Okello, Hope Zulu and Peter Graham were sworn in.', 'Faith Okello'],
    ['Tran Van Duc, Pham Thi Mai and others spoke in Hanoi.', 'Pham Thi Mai'],
    ['Secretary Jorge dela Rosa said the ships had left.', 'Jorge dela Rosa'],
    ['The talks were led by Cpl. Ty Marsh in Lima.', 'Ty Marsh'],
    ['They thanked Sen. Ana Ward for the bridge.', 'Ana Ward'],
    ['The president of the Nordvik Bank, Ilan Prado, agreed on Monday.', 'Ilan Prado'],
  ])('%s has %s', (text, name) => {
    expect(find(text, name, 'person')).toBeDefined();
  });

  test('whose surname stands alone is no place', () => {
    const text =
      'The banker Teow Kah Seng was held in Lima. Officers found his links to Teow on Friday.';
    expect(find(text, 'Teow', 'place')).toBeUndefined();
  });
});

describe('14: by the words beside them', () => {
  test.each([
    ['Shells fell on Al-Nahda and Beit Sahur.', 'Al-Nahda', 'place'],
    ['Rebels took Tal Sahur and Al-Nahda on Monday.', 'Al-Nahda', 'place'],
    ['Nordvik pays Isagra, an Italian company, for the salt.', 'Isagra', 'organization'],
    ['DQVX estimates a loss. The main gate of DQVX is shut.', 'DQVX', 'organization'],
  ])('%s has %s', (text, name, type) => {
    expect(find(text, name, type)).toBeDefined();
  });

  test('a state in short is the state elsewhere', () => {
    const text = 'ATHENS, Ga. — Georgia farmers planted late, Peter Graham said.';
    expect(find(text, 'Georgia', 'country')).toBeUndefined();
  });
});

describe('14: events and acts with all of their names', () => {
  test.each([
    ['She ran at the 2003 Lorton Marathon with a friend.', '2003 Lorton Marathon', 'event'],
    ['He won at the Hong Kong Film Awards on Sunday.', 'Hong Kong Film Awards', 'event'],
    ['They backed UNSC Resolution 2585 on Monday.', 'UNSC Resolution 2585', 'initiative'],
    [
      'He was charged under the Wildlife Protection Act 1972 in Lima.',
      'Wildlife Protection Act 1972',
      'initiative',
    ],
  ])('%s has %s', (text, name, type) => {
    expect(find(text, name, type)).toBeDefined();
  });
});

describe('14: names of what is something else', () => {
  test.each([
    ['Police published CCTV footage of the theft.', 'CCTV'],
    ['Two CCTV cameras stood at the gate.', 'CCTV'],
  ])('%s does not name %s', (text, name) => {
    expect(find(text, name, 'organization')).toBeUndefined();
  });

  test('a broadcaster stays one', () => {
    expect(
      find('State broadcaster CCTV showed the parade in Beijing.', 'CCTV', 'organization'),
    ).toBeDefined();
  });

  test('a city is no country, whatever its first word', () => {
    const text = 'The envoy flew to Port Sudan on Monday. Traders in Port Sudan said little.';
    expect(find(text, 'Port Sudan', 'country')).toBeUndefined();
    expect(find(text, 'Port Sudan', 'place')).toBeDefined();
  });

  test('one name is not a person here and a body there', () => {
    const text =
      "The four are chairman MA Hashem and manager JP Ortiz. MA Hashem's lawyer denied the charge.";
    expect(find(text, 'MA Hashem', 'person')).toBeDefined();
    expect(find(text, 'MA Hashem', 'organization')).toBeUndefined();
  });

  test('a congress of trade unions is a union', () => {
    const text = 'The Trades Union Congress met on Monday.';
    expect(find(text, 'Trades Union Congress', 'organization')?.subtype).toBe('union');
  });
});

test('an acronym written as a word is the body that it stands for', () => {
  const { entities } = analyze('The Africa Cup of Nations begins soon. Fans love Afcon in Morocco.', {
    only: ['entities'],
  });
  expect(entities.filter(({ type }) => type === 'event').map(({ name }) => name)).toEqual([
    'Africa Cup of Nations',
  ]);
});

test('whoever has an office is no company, whatever the surname', () => {
  expect(
    find('Senator Peter Steel said Karas Steel would close.', 'Peter Steel', 'person'),
  ).toBeDefined();
});

describe('14: the first word of a company is the company', () => {
  const text =
    'Varnholt Uranium mined 900 tonnes last year. "We had a good year," its director, Kofi Mensah, said. Varnholt hired 40 people.';

  test('where it stands alone, even where it could be a surname', () => {
    expect(find(text, 'Varnholt', 'person')).toBeUndefined();
  });

  test('not of a body that bears somebody’s name', () => {
    const ban = 'The Otieno Ban was debated. Members read the Otieno report for hours.';
    expect(find(ban, 'Otieno', 'organization')).toBeUndefined();
  });

  test('but not where somebody has that surname', () => {
    const own =
      'Varnholt Uranium mined 900 tonnes. Its founder, Erik Varnholt, left. Varnholt said little.';
    const person = find(own, 'Erik Varnholt', 'person');
    expect(person?.mentions.map(({ text }) => text)).toContain('Varnholt');
  });
});
