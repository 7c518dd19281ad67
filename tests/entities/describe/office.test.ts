import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';

const officesOf = (text: string, name: string) => {
  const { entities } = analyze(text, { only: ['entities'] });
  return entities.find((e) => e.type === 'person' && e.name === name)?.offices?.map((o) => o.text) ?? [];
};

// Protects where an office begins and ends, and which of several comes first: each row needs a rule that no
// other row needs.
describe('offices as far as they go', () => {
  test.each([
    [
      'small words inside the name of a body join nothing',
      'The Bank for Rural Development governor Joseph Otieno agreed.',
      ['Bank for Rural Development governor'],
    ],
    [
      'what several are in small letters stands as it is written',
      'Their lawyers, Joseph Otieno and Ana Ruiz, agreed.',
      ['lawyers'],
    ],
    [
      'who of several is what nobody tells',
      'The envoys and retired judges Joseph Otieno, Ana Ruiz and Bo Lund left.',
      [],
    ],
    [
      'who stands in front of the sentence is not its subject',
      'After talks with the treasurer, Joseph Otieno left for Lund.',
      [],
    ],
    [
      'who is named right behind an office has it, not who stands before',
      'Ana Ruiz, party secretary for Province 5 Joseph Otieno and Bo Lund left.',
      ['party secretary for Province 5'],
    ],
    [
      'of an aide and the superior who is named behind it the superior has the second',
      'Ana Ruiz, a former clerk to the outgoing mayor of Lund, Joseph Otieno, left.',
      ['outgoing mayor of Lund'],
    ],
    [
      'an office with hyphens is one',
      'Lund Times editor-in-chief Joseph Otieno agreed.',
      ['Lund Times editor-in-chief'],
    ],
    [
      'a title by birth is no part of an office',
      'Foreign Minister Prince Joseph Otieno agreed.',
      ['Foreign Minister'],
    ],
    [
      'behind a colon a sentence begins',
      'UPDATE: Lund County Assembly Speaker, Joseph Otieno left.',
      ['Lund County Assembly Speaker'],
    ],
    [
      'an office not yet taken up ends as one',
      'It rained. They said that Prime Minister-designate, Joseph Otieno, left.',
      ['Prime Minister-designate'],
    ],
    [
      'several in a list are others',
      'They met Joseph Otieno, the speaker of parliament, the Harbour Council and former ministers.',
      ['speaker of parliament'],
    ],
    [
      'whose aide a minister is stands before the office',
      'They met the mayor’s political aide Finance Minister Joseph Otieno.',
      ['Finance Minister'],
    ],
    ['a comrade is no part of an office', 'They met legislator Cde Joseph Otieno.', ['legislator']],
    [
      'an apposition that is closed is one',
      'The letter to the treasurer, Joseph Otieno, was read aloud.',
      ['treasurer'],
    ],
    [
      'two offices in one are not of both',
      'The trade and justice ministers Joseph Otieno and Ana Ruiz left.',
      [],
    ],
    ['what a parent was is no part', 'Born in Lund to a miner, Joseph Otieno left early.', []],
    [
      'a word for who acts goes with the rank behind it',
      'Suva Police Commander Acting Superintendent Joseph Otieno agreed.',
      ['Suva Police Commander'],
    ],
    ['numbers are no part', 'A crowd greeted 2019 treasurer Joseph Otieno.', ['treasurer']],
    ['days are no part', 'On Sunday Presidents Joseph Otieno and Ana Ruiz signed it.', ['President']],
    ['years are no part', 'It named Joseph Otieno, treasurer 2019 of the union.', ['treasurer']],
    ['early and late belong to the time', 'Joseph Otieno, mayor in early May, left.', ['mayor']],
    [
      'what stands before a dash is no part',
      'They thanked leaders of the town – union president Joseph Otieno and others.',
      ['union president'],
    ],
    [
      'a person behind the complement belongs to it',
      'Joseph Otieno, an adviser to Haugen, agreed.',
      ['adviser to Haugen'],
    ],
    [
      'of one not yet in office',
      'Prime Minister-designate Joseph Otieno left.',
      ['Prime Minister-designate'],
    ],
    [
      'of a body with its own preposition',
      'Joseph Otieno, the Bank of Ghana’s deputy governor, agreed.',
      ['Bank of Ghana’s deputy governor'],
    ],
    [
      'where somebody is based is no part',
      'Joseph Otieno, the Nairobi-based head of the charity, agreed.',
      ['head of the charity'],
    ],
    [
      'whose critic somebody is has the office alone',
      'Ana Ruiz, an outspoken critic of President Joseph Otieno, agreed.',
      ['President'],
    ],
    [
      'what others received before a comma is none',
      'Ana Ruiz won three delegates, and Senator Joseph Otieno won none.',
      ['Senator'],
    ],
    ['a countryman has none', 'Ana Ruiz and her countryman Joseph Otieno won.', []],
    [
      'an occupation stands before the authorship of a study',
      'Study co-author Joseph Otieno, a professor at Lund, agreed.',
      ['professor at Lund', 'Study co-author'],
    ],
    [
      'a cleric’s form of address stands behind it',
      'A mid-level rebel commander, Mullah Joseph Otieno, agreed.',
      ['mid-level rebel commander'],
    ],
    [
      'what somebody stands for is not held',
      'The party’s nominee for governor, Joseph Otieno, agreed.',
      ['party’s nominee for governor'],
    ],
    ['a building is none', 'The Old House of Governors, Joseph Otieno said, was cold.', []],
    [
      'what stands in brackets inside it is a part',
      'Deputy Minister (Rivers) Joseph Otieno agreed.',
      ['Deputy Minister (Rivers)'],
    ],
    ['letters behind a name are a seat', 'Joseph Otieno MP spoke first.', ['MP']],
    ['a seat is written in capitals', 'Joseph Otieno mp spoke first.', []],
  ])('%s', (_, text, offices) => {
    expect(officesOf(text, 'Joseph Otieno')).toEqual(offices);
  });
});

describe('several offices of one person', () => {
  test.each([
    [
      'each stands once',
      'President Joseph Otieno spoke in Lund. President Joseph Otieno left.',
      ['President'],
    ],
    [
      'the first of two comes first, however long the other is',
      'Joseph Otieno, mayor of Lund, spoke. The treasurer of the Rivers Union, Joseph Otieno, left.',
      ['mayor of Lund', 'treasurer of the Rivers Union'],
    ],
    [
      'a place named tells more than a place described, however long',
      'Joseph Otieno, the mayor of Lund, fell ill. Joseph Otieno, mayor of the old harbour town, is 60.',
      ['mayor of Lund', 'mayor of the old harbour town'],
    ],
    [
      'one held comes before one sought',
      'Princess Joseph Otieno, candidate for mayor of Lund, agreed.',
      ['Princess', 'candidate for mayor of Lund'],
    ],
    [
      'what somebody leads comes before a rank',
      'General Joseph Otieno, head of the Northern Command, agreed.',
      ['head of the Northern Command', 'General'],
    ],
  ])('%s', (_, text, offices) => {
    expect(officesOf(text, 'Joseph Otieno')).toEqual(offices);
  });
});
