import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const bodies = (text: string) =>
  analyze(text, { only: ['entities'] }).entities.filter((e) => e.type === 'organization');
const names = (text: string) => bodies(text).map((e) => e.name);
const people = (text: string) =>
  analyze(text, { only: ['entities'] })
    .entities.filter((e) => e.type === 'person')
    .map((e) => e.name);

// Protects where the names of bodies begin and end, whatever the model makes of parts of them.
describe('bodies have their whole names', () => {
  test.each([
    [
      'The Kenya Tea Growers and Exporters Association (KTGEA) met on Monday. KTGEA wants lower taxes.',
      'Kenya Tea Growers and Exporters Association',
    ],
    ['The Trade and Development Bank will lend the money.', 'Trade and Development Bank'],
    ["A letter reached the Prime Minister's House in Islamabad on Monday.", "Prime Minister's House"],
    ["The People's National Assembly passed the bill on Monday.", "People's National Assembly"],
    ['The NGO Action for Peace asked for an audit on Monday.', 'Action for Peace'],
    ['Republic Bank of Bridgetown opened a branch.', 'Republic Bank'],
  ])('%s', (text, name) => {
    expect(names(text).join(' | ')).toContain(name);
  });

  test('an acronym that passes a word over belongs to the whole name, not to its end', () => {
    const text =
      'Kenya Medical Practitioners, Pharmacists and Dentists Union (KMPDU) leader Ann Otieno spoke. KMPDU won.';
    expect(bodies(text).map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Kenya Medical Practitioners, Pharmacists and Dentists Union', ['KMPDU']],
    ]);
  });

  test('the article inside a name makes no other body', () => {
    const text = 'The Ministry of the Interior met on Monday. The Ministry of Interior agreed.';
    expect(bodies(text).filter(({ name }) => name.startsWith('Ministry'))).toHaveLength(1);
  });

  test('an acronym that spells the name in another language belongs to it', () => {
    expect(
      bodies('The General Union of Algerian Workers (UGTA) called a strike. UGTA members marched.').find(
        (e) => e.aliases.includes('UGTA'),
      )?.name,
    ).toBe('General Union of Algerian Workers');
  });

  test('a company or union is known by the first word of its name', () => {
    const text =
      'Hanbit Semiconductor Co. will build a plant in Norway, said the Podkrepa Labour Confederation. Shares of Hanbit rose on Monday, and Podkrepa leader Jane Roe smiled.';
    expect(names(text)).toEqual(['Hanbit Semiconductor Co.', 'Podkrepa Labour Confederation']);
  });

  test('what the text calls a body is one', () => {
    expect(names('Za Zemiata, an environmental NGO, will appeal against the ruling.')).toContain(
      'Za Zemiata',
    );
  });
});

describe('people have their whole names, and no more', () => {
  test.each([
    ['Hanbit CEO Bae Do-hyun said on Monday the plant would open.', 'Bae Do-hyun'],
    ['Foreign Minister Datuk Seri Hafiz Ramli said on Monday the talks went well.', 'Hafiz Ramli'],
    ['Monsieur Pierre Vasseur was in Ghent on Monday.', 'Pierre Vasseur'],
    ['Shefali Begum, a worker, said on Monday the gate was locked.', 'Shefali Begum'],
    ['His Highness the Emir Tamim bin Khalid arrived on Monday.', 'Tamim bin Khalid'],
  ])('%s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });
});

// Protects from giving one country's parliament to another: most countries have a senate.
describe('a body that many countries have is of the country that the article is about', () => {
  const countryOf = (text: string, name: string) =>
    analyze(text, { only: ['entities'] }).entities.find((e) => e.name === name)?.country;

  test('not of one that is named in passing', () => {
    const text =
      'MANILA – The Philippines protested. US Ambassador Ann Parker condemned China. ' +
      'Senate President Rafael Otero urged ministers to act against China.';
    expect(countryOf(text, 'Senate')).toBeNull();
    expect(countryOf(text, 'Rafael Otero')).toBeNull();
  });

  test('of one that is named most', () => {
    const text = 'LONDON – U.S. lawmakers met. The United States wants peace. Congress votes on Monday.';
    expect(countryOf(text, 'U.S. Congress')).toBe('US');
  });
});

// Protects bodies from being two by the parts of their names: issue 14.
describe('a body is one by whatever part of its name', () => {
  test.each([
    [
      'head alone',
      'The Court of Appeal met in Nairobi. The Court said it would rule on Monday.',
      ['Court of Appeal', ['Court']],
    ],
    [
      'its state before it',
      'The Turkish Foreign Ministry denied it. The Foreign Ministry was angry, and the Ministry said so.',
      ['Turkish Foreign Ministry', ['Foreign Ministry', 'Ministry']],
    ],
    [
      'its state behind it',
      'The Ministry of Health of Uganda spoke first. The Ministry of Health then closed schools.',
      ['Ministry of Health of Uganda', ['Ministry of Health']],
    ],
    [
      'its state before a known name',
      'The U.S. Department of Labor sued. The Department of Labor of the United States won.',
      ['Department of Labor', ['U.S. Department of Labor', 'Department of Labor of the United States']],
    ],
    [
      'its city before it, and an acronym of the rest',
      'The Nairobi School of Rural Law (SRL) opened. The School of Rural Law has a new dean, SRL said.',
      ['Nairobi School of Rural Law', ['SRL', 'School of Rural Law']],
    ],
    [
      'head alone that opens a sentence, before `of`',
      'The Volta Authority for Roads met in Ho. Authority staff agreed. The Authority then voted on it.',
      ['Volta Authority for Roads', ['Authority']],
    ],
    [
      'kind first in another language',
      'Prices fell, said a strategist at Banco Rioja. Banco Rioja cut its forecast.',
      ['Banco Rioja', []],
    ],
    [
      'acronym that the text says it is known as',
      'The Workers’ Front, known as the PT, called for calm on Monday. The PT will vote on Friday.',
      ['Workers’ Front', ['PT']],
    ],
    [
      'acronym between commas',
      'The Nigerian Bar Association, NBA, met in Abuja. NBA members agreed.',
      ['Nigerian Bar Association', ['NBA']],
    ],
    [
      'company known by its first word',
      'Toyota Motor Corp. fell in Tokyo on Monday. Shares of Toyota rose on Friday.',
      ['Toyota', ['Toyota Motor Corp.']],
    ],
    [
      'Finnish company',
      'Helsinki-based Kaivos Oy said it would cut jobs. Kaivos shares fell.',
      ['Kaivos Oy', ['Kaivos']],
    ],
  ])('%s', (_, text, body) => {
    expect(bodies(text).map(({ name, aliases }) => [name, aliases])).toEqual([body]);
  });

  test('two of them with one head are two', () => {
    const text =
      'In Lagos the Kenyan Supreme Court met judges of the Ugandan Supreme Court. The Supreme Court agreed.';
    expect(bodies(text)[0]?.aliases).toEqual([]);
  });

  test.each([
    ['Fighters of the RSF shelled a camp in Sudan on Sunday, the army said.', 'RSF'],
    ['The FDA in Accra seized drugs in Ghana on Monday.', 'FDA'],
    ['Malawi’s DPP won in Malawi, the DPP said.', 'DPP'],
  ])('letters that bodies of several countries share tell none: %s', (text, name) => {
    expect(bodies(text).map((e) => [e.name, e.wikidata])).toContainEqual([name, null]);
  });

  test('letters are those of the body that the text names in full', () => {
    const text = 'Reporters Without Borders ranked Eritrea last. RSF asked for the release of editors.';
    expect(names(text)).toEqual(['Reporters Without Borders']);
  });
});

test.each([
  ['The Georgia Institute of Metals agreed.', null],
  ['The Georgia Institute of Metals in Savannah agreed.', 'US'],
  ['The Georgian Institute of Metals agreed.', 'GE'],
  ['The National Bank of Georgia agreed.', 'GE'],
])('a body named for one of two places is of neither until words tell which: %s', (text, country) => {
  const found = analyze(text, { only: ['entities'] }).entities.find((e) => e.type === 'organization');
  expect(found?.country).toBe(country);
});

// NPFL was the football league of Nigeria in a story of Liberia's war.
test('an acronym that is known in one country is that body only where the text tells of the country', () => {
  const countryOf = (text: string) => find(text, 'KNUST')?.country ?? null;
  expect(countryOf('Rebels in Peru fought with KNUST. The chief of KNUST was seen in Lima.')).toBeNull();
  expect(countryOf('Lecturers in Ghana marched. The chief of KNUST, a university, met them.')).toBe(
    'GH',
  );
});

const find = (text: string, acronym: string) =>
  analyze(text).entities.find(({ name, aliases }) => name === acronym || aliases.includes(acronym));
