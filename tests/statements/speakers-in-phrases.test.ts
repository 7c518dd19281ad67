import { describe, expect, it } from 'vitest';
import { readStatements } from './read-statements.js';

const speakers = (text: string) =>
  readStatements(text).map(({ speaker, mention }) => speaker ?? mention);

// Protects which words of a phrase speak: names are parts of others' phrases as often as they are speakers.
describe('who speaks in a phrase', () => {
  it.each([
    [
      'whose office a comma adds, though none closes it',
      'His Excellency Omar Haddad, Minister of Ports affirms that the ship was safe.',
      'Omar Haddad',
    ],
    [
      'nobody of whom an opening tells',
      'After the vote of Omar Haddad, Ministers said the ship was safe.',
      'Ministers',
    ],
    [
      'who accuses behind `with`',
      'A row broke out between Omar Haddad and Joe Biden with Mr Biden accusing the envoy of lies.',
      'Joe Biden',
    ],
    [
      'who answers by accusing',
      'Omar Haddad quickly responded accusing Mr Biden of lies.',
      'Omar Haddad',
    ],
    ['no party by its member', 'The ANC MP said the ship was safe.', 'The ANC MP'],
    [
      'who holds an office at the body behind it',
      'Mr Omar Haddad, the Director, World Bank, Accra, praised the donors for the school.',
      'Omar Haddad',
    ],
    [
      'who holds an office of a body with letters behind it',
      'Omar Haddad, the Regional Director of the World Bank, WB, said the school was full.',
      'Omar Haddad',
    ],
    ['the country by its government', 'The Kenyan government said the ship was safe.', 'Kenya'],
    ['the country whose government it is', 'The government of Kenya said the ship was safe.', 'Kenya'],
    [
      'no country by who speaks for its government',
      'A spokesman for the Kenyan government said the ship was safe.',
      'A spokesman for the Kenyan government',
    ],
    [
      'no country by a state of it',
      'The southern Indian state said the ship was safe.',
      'The southern Indian state',
    ],
    [
      'no country by an officer with capitals',
      "New Zealand's Prime Minister says the ship was safe.",
      "New Zealand's Prime Minister",
    ],
    [
      'the body by its press service',
      'The press service of the World Bank said the ship was safe.',
      'World Bank',
    ],
    [
      'who informs others, in the passive',
      'The envoys were informed by Lt Gen Omar Haddad, the Chief of Staff, that the ship was safe.',
      'Omar Haddad',
    ],
    [
      'whom an office of several has behind a comma',
      '"The ship is safe," said the dockers\' leader, Anna Haugen.',
      'Anna Haugen',
    ],
    [
      'whom a relative clause describes, before a clause without `that`',
      'Anna Haugen, who chairs the island bloc, says small states "did not sail to Oslo to be told to wait".',
      'Anna Haugen',
    ],
    [
      'whom a relative clause with a quotation describes',
      'Anna Haugen, the mayor of Lund, who lived in "the box", said in a note that the bridge would stay.',
      'Anna Haugen',
    ],
    [
      'the country that a relative clause describes',
      'Kenya, which is not a party to the pact, urged both sides to respect the ruling.',
      'Kenya',
    ],
    [
      'not what a relative clause describes, where the speaker stands behind',
      "Kenya's shilling, which fell on Monday, is stable, said Anna Haugen.",
      'Anna Haugen',
    ],
    ['nobody who has a lawyer', "Joe Biden's lawyer said the ship was safe.", "Joe Biden's lawyer"],
    [
      'not the friend of the one named first',
      `"Tired and sad," writes Biden's longtime friend Anna Haugen on Instagram.`,
      'Anna Haugen',
    ],
    [
      'not the hospital of a doctor',
      'Dr. Anna Haugen at Saint Mary said the ward is full.',
      'Anna Haugen',
    ],
    [
      'nobody who made another statement before',
      'Anna Haugen issued a statement. A statement on the website of the port said the ward is full.',
      'A statement on the website of the port',
    ],
    [
      'not the fiancé in an apposition',
      'Anna Haugen, fiancée of sailor Joe Biden, said the captain must resign.',
      'Anna Haugen',
    ],
    [
      'not who is told of in an apposition',
      'Anna Haugen, a lawyer for the World Bank who had read the file, warned justice does not come swiftly.',
      'Anna Haugen',
    ],
    [
      'not the country behind a city',
      'The World Bank in Nairobi, Kenya confirmed a case of fraud in the port.',
      'World Bank',
    ],
    [
      'not the country of an institute',
      'The National Institute of Ports (NIP) of Kenya reported the find of a wreck.',
      'National Institute of Ports',
    ],
    [
      'not the country that researchers come from',
      'Researchers mostly from schools in Norway reported a new paint.',
      'Researchers mostly from schools in Norway',
    ],
    [
      'not the site of a post',
      'According to a Twitter post by Anna Haugen, the pier is closed.',
      'Anna Haugen',
    ],
    [
      'who has a title of two words',
      'WHO director-general Anna Haugen said the pier is closed.',
      'Anna Haugen',
    ],
    [
      'before a day',
      'One study in the Journal of Ships from March said ports took 126 masts.',
      'One study in the Journal of Ships',
    ],
    [
      'who are quoted, whatever stands before `as saying`',
      'The owners were quoted on Tuesday in Kenyan newspapers, including the Nation, as saying it was sold.',
      'The owners',
    ],
    [
      'whose mission made the document',
      'Kenya seemed to turn when its mission in Oslo issued a statement saying it had never left.',
      'its mission in Oslo',
    ],
    [
      'all whom `and its` joins',
      'More than 400 employees of the World Bank and its contractors marched to the gate, calling for an end to the strike.',
      'employees of the World Bank and its contractors',
    ],
    ['the country with its people', 'Kenya and its people wish Chad every success.', 'Kenya'],
    ['both', 'Chad and Kenya have both expressed concern over the ban.', 'Chad'],
    ['before `as of`', 'Reports as of Wednesday said two masts were lost.', 'Reports'],
  ])('%s', (_, text, speaker) => expect(speakers(`${OPENING}${text}`)).toEqual([speaker]));
});

const OPENING = 'The harbour of the town was closed after heavy rain.\n\n';

describe('words for sources without a name', () => {
  it.each([
    [
      'nobody else for the same noun again',
      'An Interpol spokesperson said the request was void. Spokesperson Anna Haugen of Kenya left. The spokesperson added that no notice was issued.',
      'The spokesperson',
    ],
    [
      '`they` for people of a country rather than the country',
      "The Kenyan navy's fund said the whale had been well. The whale, they said, had a name.",
      "The Kenyan navy's fund",
    ],
    [
      '`they` for bodies',
      'The two delegations met in Oslo. They welcomed the summit.',
      'The two delegations',
    ],
    [
      '`they` for police told of before',
      'Kenyan police have arrested the leader of a ring. They said he had been trained.',
      'Kenyan police',
    ],
    [
      '`they` for a team rather than a body named in passing',
      'The Oslo team, led by Anna Haugen, wrote to the World Bank. They found that light weakened.',
      'The Oslo team',
    ],
    [
      'whose document it is',
      "The World Bank met in Oslo. The bank's annual report said growth was slow.",
      'World Bank',
    ],
  ])('%s', (_, text, speaker) => expect(speakers(`${OPENING}${text}`).at(-1)).toBe(speaker));

  it('are the two who met, where a body stands in a title', () => {
    const [said] = readStatements(
      `${OPENING}Deputy Secretary Anna Haugen and World Bank head Joe Biden met in Oslo. They welcomed the summit.`,
    );
    expect(said).toMatchObject({ speakers: ['Anna Haugen', 'Joe Biden'] });
  });

  it('are who speaks first, for the `we` of a release that nobody signs', () => {
    const text =
      'Kenya welcomes the ruling of the court on the islands. The islands are small. We thank the judges for their work.';
    expect(speakers(`Statement on the Islands\n\nBegin text:\n\n${text}`)).toEqual(['Kenya', 'Kenya']);
  });
});
