import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements.js';

/** Who says what, by which word. */
const told = (text: string) =>
  readStatements(text).map(({ speaker, cue, content }) => [speaker, cue, ...content]);

// Protects frames in which what is said stands apart from its cue or the speaker behind both.
describe('what is said', () => {
  it.each([
    [
      'stands behind several people who are told it',
      'Joe Biden told reporters versions of the plan were wrong.',
      [['Joe Biden', 'told', 'versions of the plan were wrong']],
    ],
    [
      'ends before what its speaker is',
      'The film was aired on Tuesday, the reporter, Anna Haugen, told Reuters by telephone.',
      [['Anna Haugen', 'told', 'The film was aired on Tuesday']],
    ],
    [
      'is not who passes it on',
      'Joe Biden said Anna Haugen assured Kenya of her will, the Daily Nation reported Wednesday.',
      [['Joe Biden', 'said', 'Anna Haugen assured Kenya of her will']],
    ],
    [
      'stands behind a participle that a quoted name precedes',
      'Joe Biden was arrested in a shirt with the slogan "Out Now," apparently calling for the mayor to resign.',
      [['Joe Biden', 'calling for', 'the mayor to resign']],
    ],
    [
      'stands behind an adjunct with its comma',
      'Joe Biden said despite the heavy rain, the bridge would open.',
      [['Joe Biden', 'said', 'despite the heavy rain, the bridge would open']],
    ],
    [
      'does not begin with where it was said',
      'Joe Biden announced via Telegram around noon (1200 GMT), the bridge had been opened.',
      [['Joe Biden', 'announced', 'the bridge had been opened']],
    ],
    [
      'is not what stands behind those who are asked',
      'Asked about plans for a new bridge, Joe Biden said, "Yes, we are now looking at maps."',
      [['Joe Biden', 'said', 'Yes, we are now looking at maps']],
    ],
    [
      'stands behind a day in brackets',
      'Joe Biden announced on Wednesday (Dec. 10) that the bridge was open.',
      [['Joe Biden', 'announced', 'the bridge was open']],
    ],
    [
      'ends before who passes it on',
      'Joe Biden said on Monday that the bridge was open, reports Agence France-Presse (AFP).',
      [['Joe Biden', 'said', 'the bridge was open']],
    ],
    [
      'holds reports among other things',
      'Joe Biden said the office needs pens, reports and a stamp.',
      [['Joe Biden', 'said', 'the office needs pens, reports and a stamp']],
    ],
    [
      'stands behind who answers by it',
      "Joe Biden responded to Anna Haugen's call for a vote by asking if this was a joke.",
      [
        ['Anna Haugen', 'call for', 'a vote'],
        ['Joe Biden', 'asking', 'if this was a joke'],
      ],
    ],
    [
      'is told to nobody by a day',
      'Joe Biden told today at the port that the bridge was open.',
      [['Joe Biden', 'told', 'the bridge was open']],
    ],
    [
      'is nothing that those who wait hope',
      'Clerks stood for three hours outside the hall hoping to be heard.',
      [],
    ],
    ['is nothing that a word goes back to', 'Joe Biden said this today during a visit to the port.', []],
    [
      'may begin with a word and a time',
      'Joe Biden said this week would be long.',
      [['Joe Biden', 'said', 'this week would be long']],
    ],
    ['is nothing that someone is to say', 'Joe Biden is expected to highlight the plans of Kenya.', []],
    ['is nothing of state schools', 'Pupils of Imo state schools have got new desks.', []],
    [
      'stands before a cue with its circumstance',
      'The road is closed, Joe Biden said without naming the town.',
      [['Joe Biden', 'said', 'The road is closed']],
    ],
    [
      'is quoted before a cue with its circumstance',
      '“The road is closed for weeks,” Joe Biden said when asked by a reporter.',
      [['Joe Biden', 'said', 'The road is closed for weeks']],
    ],
    [
      'ends before the speaker whom an opening precedes',
      'Noting that the road was closed, Joe Biden left for Kenya.',
      [['Joe Biden', 'Noting', 'the road was closed']],
    ],
    [
      'follows a source without a comma',
      'According to Joe Biden the road is closed.',
      [['Joe Biden', 'According to', 'the road is closed']],
    ],
    [
      'follows who made an announcement',
      'Prices fell after an announcement by Joe Biden that the road was closed.',
      [['Joe Biden', 'announcement', 'the road was closed']],
    ],
    [
      'follows a body whose verb looks like a noun',
      'The Associated Press reports Nakuru has been flooded.',
      [['Associated Press', 'reports', 'Nakuru has been flooded']],
    ],
    [
      'goes on with an infinitive behind the cue',
      'The bridge will be closed, Joe Biden said, to repair its cables.',
      [['Joe Biden', 'said', 'The bridge will be closed', 'to repair its cables']],
    ],
    [
      'begins behind a semicolon',
      'Two roads were cut; the bridge, Joe Biden said, will be closed.',
      [['Joe Biden', 'said', 'the bridge', 'will be closed']],
    ],
    [
      'follows who went on to say it',
      'Joe Biden went on to say the bridge was closed.',
      [['Joe Biden', 'say', 'the bridge was closed']],
    ],
    [
      'goes on behind dashes',
      'This agreement —he said— is a step forward for the country.',
      [[null, 'said', 'This agreement', 'is a step forward for the country']],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is nothing where a participle only tells which one is meant', () => {
    expect(told('Joe Biden met two men suspected of planning a theft.')).toEqual([]);
    expect(told('The talks between said company and the bank took two hours.')).toEqual([]);
    expect(told('Said agreement was void.')).toEqual([]);
  });
});

// Protects those who say who they are before they speak together.
it('those who open with who they are speak together', () => {
  const text = 'We, the governments of Chad, Kenya and Oman, welcome the adoption of the pact.';
  expect(readStatements(text)).toMatchObject([
    { mention: 'the governments of Chad, Kenya and Oman', content: ['the adoption of the pact'] },
  ]);
});

it('concern that is shared is said, a meal is not', () => {
  expect(told('Joe Biden and Ana Ruiz shared concern over the war. They shared a meal.')).toMatchObject([
    ['Joe Biden', 'shared', 'concern over the war'],
  ]);
});
