import { describe, expect, it } from 'vitest';
import { readStatements } from './read-statements.js';

const speakers = (text: string) => readStatements(text).map(({ speaker }) => speaker);
const MET =
  'Chinese Foreign Minister Wang Yi met with Norwegian Foreign Minister Anna Haugen in Oslo on Monday. ';

// Protects who is credited with what is said: the words that go back to someone, and silence where nobody is
// known.
describe('speakers', () => {
  it('are found by pronouns of their gender', () => {
    expect(speakers(`${MET}She said the talks were useful.`)).toEqual(['Anna Haugen']);
    expect(speakers(`${MET}He said the talks were useful.`)).toEqual(['Wang Yi']);
  });

  it('are found by the surname and the office', () => {
    expect(speakers(`${MET}Haugen said the talks were useful.`)).toEqual(['Anna Haugen']);
    expect(
      speakers('President Joe Biden left for Kenya. The president said the trip would be short.'),
    ).toEqual(['Joe Biden']);
  });

  it('are found by each of their offices', () => {
    const text =
      'Nana Osei, Paramount Chief of Asuo and Chairman of the Fair Committee, said the town would be clean. ' +
      'The Chairman said roads would be closed. The chief said guests were welcome.';
    expect(speakers(text)).toEqual(['Nana Osei', 'Nana Osei', 'Nana Osei']);
  });

  it('are all named where several speak', () => {
    expect(readStatements(`${MET}They condemned the attack on the port.`)).toMatchObject([
      { speakers: ['Wang Yi', 'Anna Haugen'] },
    ]);
    expect(readStatements('Joe Biden and Anna Haugen said the talks were useful.')).toMatchObject([
      {
        speaker: 'Joe Biden',
        speakers: ['Joe Biden', 'Anna Haugen'],
        mention: 'Joe Biden and Anna Haugen',
      },
    ]);
  });

  it('are two where a headline has a comma for `and`', () => {
    expect(
      readStatements('Kenya, Chad agree to open the border\n\nThe border was closed in May.'),
    ).toMatchObject([{ speaker: 'Kenya', speakers: ['Kenya', 'Chad'] }]);
  });

  it('stand before what commas add', () => {
    expect(speakers('Anna Haugen, a lawyer for President Joe Biden, said the trial was fair.')).toEqual([
      'Anna Haugen',
    ]);
    expect(speakers('Anna Haugen, in remarks to Reuters, said the trial was fair.')).toEqual([
      'Anna Haugen',
    ]);
    expect(speakers('Anna Haugen, who met Joe Biden, said the trial was fair.')).toEqual([
      'Anna Haugen',
    ]);
  });

  it('are the subject of the main verb for infinitives and participles', () => {
    expect(speakers('Joe Biden met with Anna Haugen to reaffirm the alliance.')).toEqual(['Joe Biden']);
    expect(speakers('Joe Biden issued a statement saying the vote was fair.')).toEqual(['Joe Biden']);
  });

  it('are those who introduce a quotation, whatever the sentence before was about', () => {
    expect(
      speakers(
        'Several polls showed the mayor far behind. Joe Biden spoke on the radio when he made the announcement: "I have given all I can to this race."',
      ),
    ).toEqual(['Joe Biden']);
  });

  it('go on through quotations that stand alone', () => {
    expect(
      speakers(
        '"We will rebuild the bridge by spring," Joe Biden said.\n\n"The road is next on our list," he added.',
      ),
    ).toEqual(['Joe Biden', 'Joe Biden']);
  });

  it('stay unknown for sources without a name, who are kept for the pronouns after them', () => {
    expect(
      readStatements('A police spokeswoman said the road was closed. She said it would open on Monday.'),
    ).toMatchObject([
      { speaker: null, mention: 'A police spokeswoman' },
      { speaker: null, mention: 'A police spokeswoman' },
    ]);
  });

  it('are not the name before the body that speaks', () => {
    expect(readStatements('The Biden campaign said the vote was fair.')).toMatchObject([
      { speaker: null, mention: 'The Biden campaign' },
    ]);
  });

  it('stand before the verb where a nickname in quotation marks comes between', () => {
    const [said] = readStatements('The smuggler, known as "the Eel", said his boats had left Oran.');
    expect(said?.mention).toBe('The smuggler');
  });

  it.each([
    [
      'are found behind a quotation that tells of another',
      '“The minister Omar Haddad is said to know,” Joe Biden asserted. “Bo Haddad knows.” He also said it was late.',
      'Joe Biden',
    ],
    [
      'are found by the very noun of their office',
      'Speaker Joe Biden met MP Omar Haddad. MP Omar Haddad left with MP Omar Haddad. The speaker said it was late.',
      'Joe Biden',
    ],
    [
      'are found by an office with a hyphen',
      'Omar Haddad, Secretary-General of the port, came. The secretary-general met officials. He said it was late.',
      'Omar Haddad',
    ],
    [
      'are not of another nation than the noun says',
      'U.S. President Joe Biden met Foreign Minister Omar Haddad of Kenya. The Kenyan minister said it was late.',
      'Omar Haddad',
    ],
  ])('%s', (_, text, speaker) => {
    expect(readStatements(text).at(-1)?.speaker).toBe(speaker);
  });

  it('raise no question that nobody tells', () => {
    expect(readStatements('The question was raised by Joe Biden during the debate.')).toEqual([]);
  });
});
