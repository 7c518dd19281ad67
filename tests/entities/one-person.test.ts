import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const person = (text: string, name: string) =>
  analyze(text, { only: ['entities'] }).entities.find((e) => e.type === 'person' && e.name === name);

describe('one person is one entity', () => {
  test('a surname belongs to the full name; titles and possessives to none', () => {
    const found = person(
      "Foreign Minister Ingrid Solheim spoke first. Solheim's speech was short. Ms. Solheim left.",
      'Ingrid Solheim',
    );
    expect(found?.mentions.map((m) => m.text)).toEqual(['Ingrid Solheim', 'Solheim', 'Solheim']);
  });

  test.each([
    [
      'a surname spelt otherwise',
      'Foreign Minister Mukhtar Tileuberdi arrived. Tleuberdi said trade would grow.',
      ['Mukhtar Tileuberdi', 'Tleuberdi'],
    ],
    [
      'a surname behind the same title',
      'President Kim Min-ho met Foreign Minister Kim Sung-han. President Kim left early.',
      ['Kim Min-ho', 'Kim'],
    ],
    [
      'a surname after a relative was named',
      'Robert Odhiambo spoke. His wife Grace Odhiambo was present. Odhiambo smiled.',
      ['Robert Odhiambo', 'Odhiambo'],
    ],
    [
      'a surname with its particles',
      'Mohammed bin Hassan met Mrs. Larsen. Bin Hassan said oil was cheap.',
      ['Mohammed bin Hassan', 'Bin Hassan'],
    ],
    [
      'no title of a parent whose name stands behind bin',
      'Prince Salem bin Rashid met King Rashid. Later King Rashid left. Prince Salem stayed.',
      ['Salem bin Rashid', 'Salem'],
    ],
    [
      'another name in quotation marks behind the full one',
      'Party chairman Bo Ram Lund ‘Akello’ met the mayor. Akello then left.',
      ['Bo Ram Lund', 'Akello', 'Akello'],
    ],
    [
      'an alias without a comma',
      'Police held Peter Graham alias Akello. Akello was later freed.',
      ['Peter Graham', 'Akello', 'Akello'],
    ],
    [
      'a forename that an editor put in',
      'They heard Miss [Grace] Odhiambo. Odhiambo smiled.',
      ['Grace] Odhiambo', 'Odhiambo'],
    ],
    [
      'a surname that is a town, where nothing shows a town',
      'Speaker Kenneth Lusaka spoke. Ken Lusaka then left. Lusaka, however, came back. Lusaka agreed.',
      ['Kenneth Lusaka', 'Ken Lusaka', 'Lusaka', 'Lusaka'],
    ],
    [
      'no town where the text is there',
      'Speaker Kenneth Lusaka spoke in Lusaka. Lusaka agreed.',
      ['Kenneth Lusaka'],
    ],
    [
      'another name behind a comma',
      'Peter Lund, also known as Musa Darwish, left. Musa Darwish came back.',
      ['Peter Lund', 'Musa Darwish', 'Musa Darwish'],
    ],
    ['a name at birth', 'Ann Roe (born Anna Maria Kappel) sang.', ['Ann Roe', 'Anna Maria Kappel']],
    [
      'a nickname inside the name',
      'They thanked Ambassador Selma “Sunny” Rosen.',
      ['Selma “Sunny” Rosen'],
    ],
    [
      'a surname before the forename',
      'Smith, Anna J., told the board that rents would rise. Smith was sorry.',
      ['Smith, Anna J.', 'Smith'],
    ],
    [
      'a name in a headline in capitals',
      'GUTERRES WARNS OF FAMINE\n\nUN Secretary-General António Guterres warned on Monday that famine loomed.',
      ['GUTERRES', 'António Guterres'],
    ],
  ])('%s', (_, text, mentions) => {
    expect(
      analyze(text)
        .entities.find((e) => e.type === 'person')
        ?.mentions.filter((m) => m.kind === 'name')
        .map((m) => m.text),
    ).toEqual(mentions);
  });

  test('two people with one surname stay apart', () => {
    const people = analyze('President Peter Graham met Senator Susan Graham in Oslo.').entities.filter(
      (e) => e.type === 'person',
    );
    expect(people.map((e) => e.name)).toEqual(['Peter Graham', 'Susan Graham']);
  });

  test.each([
    ['Maria Haugen, born to Peter Graham in Oslo, sang.', ['Maria Haugen', 'Peter Graham']],
    ['Maria Haugen called Peter Graham.', ['Maria Haugen', 'Peter Graham']],
    ['Lund, Ann Roe and Peter K. Graham agreed.', ['Lund', 'Ann Roe', 'Peter K. Graham']],
  ])('several people stay several: %s', (text, names) => {
    const { entities } = analyze(text, { only: ['entities'] });
    expect(entities.filter((e) => e.type === 'person').map((e) => e.name)).toEqual(names);
  });

  test('a surname before the forename is told in the usual order', () => {
    expect(person('The report is by Smith, Anna J., and others.', 'Anna J. Smith')).toBeDefined();
  });
});

// Protects headlines in capitals from naming a body by somebody's surname.
test('a surname in a headline in capitals is the person of the text', () => {
  const text =
    'NAZARBEKOV SACKS MINISTER AFTER FLOODS IN OSH\n\nKyrgyz President Temir Nazarbekov sacked his minister on Friday.';
  const { entities } = analyze(text, { only: ['entities'] });
  expect(
    entities.filter(({ name }) => /nazarbekov/i.test(name)).map(({ type, name }) => `${type} ${name}`),
  ).toEqual(['person Temir Nazarbekov']);
});
