import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const person = (text: string, name: string) =>
  analyze(text, { only: ['entities'] }).entities.find((e) => e.type === 'person' && e.name === name);

// Protects families from being taken for bodies: issue 11.
test('a surname in the plural is a mention of all who have it', () => {
  const { entities } = analyze('Peter Holm and Anna Holm run a farm in Norway. The Holms sell milk.', {
    only: ['entities'],
  });
  const named = entities.filter(({ mentions }) => mentions.some(({ text }) => text === 'Holms'));
  expect(named.map(({ name, type }) => [name, type])).toEqual([
    ['Peter Holm', 'person'],
    ['Anna Holm', 'person'],
  ]);
});

describe('offices are read as written', () => {
  test.each([
    [
      'Norwegian Foreign Minister Ingrid Solheim arrived on Monday.',
      'Ingrid Solheim',
      'Foreign Minister',
      'foreign-minister',
      'NO',
    ],
    [
      'The talks follow a trial of former President Carlos Medina in Lima.',
      'Carlos Medina',
      'former President',
      'head-of-state',
      undefined,
    ],
    [
      'The mayor of London, Sadiq Khan, opened the bridge.',
      'Sadiq Khan',
      'mayor of London',
      'official',
      'GB',
    ],
    [
      'Deputy Foreign Minister Ingrid Solheim arrived on Monday.',
      'Ingrid Solheim',
      'Deputy Foreign Minister',
      'official',
      undefined,
    ],
    [
      'Officials thanked Secretary of State Martha Collins for her visit.',
      'Martha Collins',
      'Secretary of State',
      'foreign-minister',
      'US',
    ],
    [
      'US President Martha Collins left; the US president, Collins said, was tired.',
      'Martha Collins',
      'US President',
      'head-of-state',
      'US',
    ],
    [
      'A former Norwegian president Ingrid Solheim spoke.',
      'Ingrid Solheim',
      'former Norwegian president',
      'head-of-state',
      'NO',
    ],
    [
      'The talks were led by Assistant Secretary for Oceans, Fisheries, and Climate Peter Graham.',
      'Peter Graham',
      'Assistant Secretary for Oceans, Fisheries, and Climate',
      'official',
      undefined,
    ],
    [
      'Zambian Minister of Water Development Chanda Mulenga spoke first.',
      'Chanda Mulenga',
      'Minister of Water Development',
      'minister',
      'ZM',
    ],
    [
      'Police praised motorcyclist Peter Graham on Friday.',
      'Peter Graham',
      'motorcyclist',
      'occupation',
      undefined,
    ],
    [
      'Heiress, designer and author Lydia Fairbanks died.',
      'Lydia Fairbanks',
      'Heiress, designer and author',
      'artist',
      undefined,
    ],
    [
      'Railway and timber tycoon Bo Lund died.',
      'Bo Lund',
      'Railway and timber tycoon',
      'executive',
      undefined,
    ],
    [
      'Police questioned the suspected arsonist, Peter Graham, on Friday.',
      'Peter Graham',
      'suspected arsonist',
      'occupation',
      undefined,
    ],
    [
      'They were told by Acme accredited reporter Peter Graham.',
      'Peter Graham',
      'Acme accredited reporter',
      'journalist',
      undefined,
    ],
    [
      'Newly elected Assemblywoman Maria Haugen spoke.',
      'Maria Haugen',
      'Newly elected Assemblywoman',
      'legislator',
      undefined,
    ],
    [
      'Speaking at the launch, Deputy Minister of Water and Lands, Maria Haugen said so.',
      'Maria Haugen',
      'Deputy Minister of Water and Lands',
      'official',
      undefined,
    ],
    [
      'It was signed by the Secretary of State for Foreign, Commonwealth and Development Affairs and Minister for Equalities, Rt Hon Maria Haugen.',
      'Maria Haugen',
      'Secretary of State for Foreign, Commonwealth and Development Affairs and Minister for Equalities',
      'foreign-minister',
      undefined,
    ],
    [
      'A junior clerk, namely Peter Graham, was held.',
      'Peter Graham',
      'junior clerk',
      'official',
      undefined,
    ],
    [
      'Maria Haugen, who used to be the governor of the central bank, spoke.',
      'Maria Haugen',
      'governor of the central bank',
      'official',
      undefined,
    ],
    ['Maria Haugen holds the post of treasurer.', 'Maria Haugen', 'treasurer', 'official', undefined],
    [
      'Maria Haugen, a career diplomat, is serving as Deputy Assistant Secretary for the Arctic.',
      'Maria Haugen',
      'Deputy Assistant Secretary for the Arctic',
      'official',
      undefined,
    ],
    [
      'Maria Haugen, one of the authors of the study, spoke.',
      'Maria Haugen',
      'authors of the study',
      'artist',
      undefined,
    ],
    ['His Royal Highness Prince Karl spoke.', 'Karl', 'Prince', 'official', undefined],
    [
      'President-elect Maria Haugen spoke.',
      'Maria Haugen',
      'President-elect',
      'head-of-state',
      undefined,
    ],
    [
      'Solicitor General Maria Haugen spoke.',
      'Maria Haugen',
      'Solicitor General',
      'official',
      undefined,
    ],
    [
      'Two ministers, Maria Haugen and Bo Lund, resigned.',
      'Maria Haugen',
      'ministers',
      'minister',
      undefined,
    ],
    [
      'Three lawmakers — Maria Haugen, Bo Lund and Cy Dahl — resigned.',
      'Cy Dahl',
      'lawmakers',
      'legislator',
      undefined,
    ],
    [
      'Ex-Prime Minister Bo Lund, the current President of the Chamber of Shipping, wrote.',
      'Bo Lund',
      'President of the Chamber of Shipping',
      'executive',
      undefined,
    ],
    [
      'Acme founder Bo Lund spoke. The car is company founder Bo Lund’s.',
      'Bo Lund',
      'Acme founder',
      'executive',
      undefined,
    ],
    [
      'Minister of Rural Roads Maria Haugen spoke.',
      'Maria Haugen',
      'Minister of Rural Roads',
      'minister',
      undefined,
    ],
    [
      'An advisor to President Martha Collins resigned.',
      'Martha Collins',
      'President',
      'head-of-state',
      undefined,
    ],
    [
      'The Secretary and President Martha Collins met.',
      'Martha Collins',
      'President',
      'head-of-state',
      undefined,
    ],
    [
      'Peter Graham of the University of Oslo, a historian, agreed.',
      'Peter Graham',
      'historian',
      'academic',
      undefined,
    ],
    [
      'Maria Haugen was named chief prosecutor last year.',
      'Maria Haugen',
      'chief prosecutor',
      'lawyer',
      undefined,
    ],
    [
      'Peter Graham has been mayor of Lund for ten years.',
      'Peter Graham',
      'mayor of Lund',
      'official',
      'SE',
    ],
    [
      'The new health minister is Maria Haugen.',
      'Maria Haugen',
      'new health minister',
      'minister',
      undefined,
    ],
    ['Maria Haugen, a 40-year-old nurse, agreed.', 'Maria Haugen', 'nurse', 'occupation', undefined],
    [
      'Peter Graham — former Foreign Secretary, mayor of Lund, and member of Parliament — agreed.',
      'Peter Graham',
      'former Foreign Secretary, mayor of Lund, and member of Parliament',
      'foreign-minister',
      undefined,
    ],
    [
      'The singer, actor and poet Peter Graham agreed.',
      'Peter Graham',
      'singer, actor and poet',
      'artist',
      undefined,
    ],
    [
      'Chief of Army Staff Lieutenant General Peter Graham agreed.',
      'Peter Graham',
      'Chief of Army Staff',
      'executive',
      undefined,
    ],
    [
      'The Minister for Women, Senator the Hon Maria Haugen, agreed.',
      'Maria Haugen',
      'Minister for Women',
      'minister',
      undefined,
    ],
    [
      "The city's security chief, Peter Graham, agreed.",
      'Peter Graham',
      "city's security chief",
      'executive',
      undefined,
    ],
    [
      'Peter Graham, Permanent Secretary, Ministry of Trade, agreed.',
      'Peter Graham',
      'Permanent Secretary, Ministry of Trade',
      'official',
      undefined,
    ],
    [
      'Journalist Peter Graham, a columnist for the Daily Post, agreed.',
      'Peter Graham',
      'columnist for the Daily Post',
      'journalist',
      undefined,
    ],
    [
      "The club's lawyers and President Peter Graham agreed.",
      'Peter Graham',
      'President',
      'head-of-state',
      undefined,
    ],
    [
      'Ingrid Solheim, who was elected president of the union in May, agreed.',
      'Ingrid Solheim',
      'president of the union',
      'executive',
      undefined,
    ],
    [
      'Foreign policy was discussed. Ingrid Solheim, 52, serves as the Norwegian ambassador to Chile.',
      'Ingrid Solheim',
      'ambassador to Chile',
      'ambassador',
      'NO',
    ],
  ])('%s', (text, name, role, roleClass, country) => {
    const found = person(text, name);
    expect(found?.role).toBe(role);
    expect(found?.roleClass).toBe(roleClass);
    if (country !== undefined) expect(found?.country).toBe(country);
  });

  test.each([
    [
      'a counterpart has the office of the one before',
      'Norwegian Foreign Minister Ingrid Solheim met her Kenyan counterpart Joseph Otieno.',
      'Joseph Otieno',
      'Foreign Minister',
    ],
    [
      'what a company is, is nobody’s office',
      'Solberg, the Norwegian state miner, named Joseph Otieno as chief financial officer.',
      'Joseph Otieno',
      'chief financial officer',
    ],
    [
      'small words before an office in capitals belong to it',
      'It was acting group CEO Joseph Otieno.',
      'Joseph Otieno',
      'acting group CEO',
    ],
    [
      'a style of address gives way to the office before it',
      "Kenya's chief negotiator, Ambassador Joseph Otieno, left.",
      'Joseph Otieno',
      'chief negotiator',
    ],
    [
      'a rank gives way to the office before it',
      'Army spokesman Lieutenant Colonel Joseph Otieno denied it.',
      'Joseph Otieno',
      'Army spokesman',
    ],
    [
      'a patron belongs to the office',
      'It was former Graham adviser Joseph Otieno.',
      'Joseph Otieno',
      'former Graham adviser',
    ],
    [
      'a place of origin belongs to the office',
      'It was Senator from Vermont Joseph Otieno.',
      'Joseph Otieno',
      'Senator from Vermont',
    ],
    [
      'a place where something happened does not',
      'In Nairobi President Joseph Otieno spoke.',
      'Joseph Otieno',
      'President',
    ],
    [
      'a name before an office keeps its own',
      'It was the Coast Guard and Navy spokesman Joseph Otieno.',
      'Joseph Otieno',
      'Navy spokesman',
    ],
    [
      'the next of a list keeps theirs',
      'She met Joseph Otieno, Assistant Secretary for Trade Ann Roe, and others.',
      'Joseph Otieno',
      null,
    ],
    [
      'fields are joined before an office',
      'It was energy and mines minister Joseph Otieno.',
      'Joseph Otieno',
      'energy and mines minister',
    ],
  ])('%s', (_, text, name, role) => {
    expect(person(text, name)?.role).toBe(role);
  });

  test('each person of a list holds the plural office before it', () => {
    const text =
      'The bill was brought by Senators Martha Collins, Peter Graham and Susan Miller on Friday.';
    for (const name of ['Martha Collins', 'Peter Graham', 'Susan Miller'])
      expect(person(text, name)?.role).toBe('Senator');
  });

  test('the next person of a list is no office of the one before', () => {
    const role = person(
      'She met Martha Collins, Prime Minister Peter Graham and others.',
      'Martha Collins',
    )?.role;
    expect(role).toBeNull();
  });
});
