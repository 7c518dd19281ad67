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
