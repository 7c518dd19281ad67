import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements.js';

const contents = (text: string) => readStatements(text).map(({ cue, content }) => [cue, ...content]);

// Protects where what is said begins and ends, whatever the frame of its cue.
describe('contents', () => {
  it.each([
    [
      'clauses after asides',
      'Joe Biden said on Friday in a statement the gun laws should change.',
      [['said', 'the gun laws should change']],
    ],
    [
      'clauses after whom they are told to',
      'Joe Biden told Reuters the gun laws should change.',
      [['told', 'the gun laws should change']],
    ],
    [
      'clauses after a day between commas',
      'Kenya claimed, as of Thursday, it was free of the virus.',
      [['claimed', 'it was free of the virus']],
    ],
    ['infinitives', 'Joe Biden vowed to rebuild the bridge.', [['vowed', 'to rebuild the bridge']]],
    [
      'someone with an infinitive',
      'Joe Biden urged Iran to return to the talks.',
      [['urged', 'Iran to return to the talks']],
    ],
    ['objects', 'Joe Biden condemned the attack, and left for Kenya.', [['condemned', 'the attack']]],
    [
      'thanks with their reason',
      'Joe Biden thanked Kenya for its help. Joe Biden thanked his wife.',
      [['thanked', 'Kenya for its help']],
    ],
    [
      'what something is called',
      'Joe Biden called the vote "a farce".',
      [['called', 'the vote "a farce"']],
    ],
    [
      'what someone is described as, with who is',
      'Joe Biden described her as a friend of Kenya.',
      [['described', 'her as a friend of Kenya']],
    ],
    [
      'cues of several words',
      'Joe Biden took note of the report and made clear that the talks go on.',
      [
        ['took note of', 'the report'],
        ['made clear', 'the talks go on'],
      ],
    ],
    [
      'nouns of saying',
      "Joe Biden's call for an inquiry was backed by Kenya.",
      [['call for', 'an inquiry']],
    ],
    [
      'interruptions',
      'Kenya, Joe Biden said, welcomes the plan.',
      [['said', 'Kenya', 'welcomes the plan']],
    ],
    [
      'quotations after a colon',
      'Joe Biden rejected the claim: "We never sent that letter."',
      [['rejected', 'We never sent that letter']],
    ],
    [
      'sources',
      "According to the World Bank, prices will fall. In Joe Biden's view, they will not.",
      [
        ['According to', 'prices will fall'],
        ["In Joe Biden's view", 'they will not'],
      ],
    ],
    [
      'one speaker after another',
      'Joe Biden said the road was open, but police said it was closed.',
      [
        ['said', 'the road was open'],
        ['said', 'it was closed'],
      ],
    ],
    [
      'acronyms in brackets at their end',
      'Joe Biden praised the Organization of American States (OAS).',
      [['praised', 'the Organization of American States (OAS)']],
    ],
    [
      'quotations that a common noun closes',
      '"We will never allow such an attack," the premier stressed.',
      [['stressed', 'We will never allow such an attack']],
    ],
    [
      'not what a source asks for itself',
      'An official, who asked not to be named, said the road was open.',
      [['said', 'the road was open']],
    ],
    [
      'quotations over paragraphs',
      '“We began in May.\n\n“We end in June,” Joe Biden said.',
      [['said', 'We began in May.', 'We end in June']],
    ],
  ])('are %s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it.each([
    ['denied', 'Joe Biden did not say whether he would go.'],
    ['adjectives', 'Police found an alleged murder weapon in the house.'],
    ['deeds', 'Joe Biden opposed the war. Kenya declared independence in 1963.'],
    ['names in quotes', 'Anna Roe, nicknamed "the Iron Lady of the North", left.'],
  ])('are not made of what is %s', (_, text) => {
    expect(contents(text)).toEqual([]);
  });

  it('tell whom they address, what they are about and why they were found', () => {
    expect(
      readStatements('President Joe Biden urged Iran to return to the talks in Kenya.'),
    ).toMatchObject([
      {
        addressee: 'Iran',
        about: ['Iran', 'Kenya'],
        evidence: ['statement.cue-content', 'cue: urge (request), cue.verb', 'speaker: name, Joe Biden'],
      },
    ]);
  });
});
