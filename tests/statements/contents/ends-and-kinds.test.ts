import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements.js';

const contents = (text: string) => readStatements(text).map(({ cue, content }) => [cue, ...content]);

// Protects where what is said ends, and which words besides verbs of saying give someone's words.
describe('contents end', () => {
  it.each([
    [
      'with the subordinate clause that opens a sentence',
      'While Anna Haugen says the pier is safe, there are several doubts about its pillars.',
      [['says', 'the pier is safe']],
    ],
    [
      'before what happened when something was said',
      'When Anna Haugen announced her resignation in 2015, three deputies joined the race.',
      [['announced', 'her resignation in 2015']],
    ],
    [
      'with a relative clause between commas',
      'In Kenya, which claims the islands, fishing is forbidden.',
      [['claims', 'the islands']],
    ],
    [
      'before what the speaker did not do',
      'Joe Biden called Haugen a "loyal friend" but did not endorse her.',
      [['called', 'Haugen a "loyal friend"']],
    ],
    [
      'before what the speaker did after asking for something',
      'Joe Biden urged the court to wait and spoke with lawyers about the case.',
      [['urged', 'the court to wait']],
    ],
  ])('%s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('contents of other kinds', () => {
  it.each([
    [
      'what something is called, after its noun',
      'Norway called its patrols defensive in nature.',
      [['called', 'its patrols defensive in nature']],
    ],
    [
      'causes that someone names',
      'Anna Haugen attributed the fire to a gas leak. Joe Biden blamed both Kenya and Chad for it.',
      [
        ['attributed', 'the fire to a gas leak'],
        ['blamed', 'both Kenya and Chad for it'],
      ],
    ],
    [
      'who someone is said to be',
      'Joe Biden identified the envoy as a spy.',
      [['identified', 'the envoy as a spy']],
    ],
    [
      'clauses whose verb is `to be`',
      'Anna Haugen found the samples from the lake to be clean.',
      [['found', 'the samples from the lake to be clean']],
    ],
    [
      'what those in a place are warned to do',
      'Joe Biden warned people in the valley to stay inside.',
      [['warned', 'people in the valley to stay inside']],
    ],
    [
      'what someone is asked to be, in a participle',
      '"It takes time," Joe Biden said, asking Haugen to be patient.',
      [
        ['said', 'It takes time'],
        ['asking', 'Haugen to be patient'],
      ],
    ],
    [
      'what accounts tell',
      'By most accounts, the ferry sank within minutes. The crew, by all accounts, had left.',
      [
        ['By', 'the ferry sank within minutes'],
        ['by', 'had left'],
      ],
    ],
    [
      'what data indicate, behind it',
      'The bridge had lost two pillars, World Bank data indicated.',
      [['indicated', 'The bridge had lost two pillars']],
    ],
    [
      'quotations whose comma stands behind their mark',
      '"It was over in seconds", Anna Haugen told the press on Tuesday.',
      [['told', 'It was over in seconds']],
    ],
    [
      'what is denied by someone',
      'The charge was denied on Friday by Joe Biden. The ban has been widely criticised by Anna Haugen.',
      [
        ['denied on Friday by Joe Biden', 'The charge'],
        ['criticised by Anna Haugen', 'The ban'],
      ],
    ],
    [
      'what is denied by someone, whose it is before it',
      'Her claim was denied by Joe Biden.',
      [['denied by Joe Biden', 'Her claim']],
    ],
    [
      'nothing where nobody has said it, or more than its subject',
      'The charge was never denied by Joe Biden. The ban could be criticised by Anna Haugen. ' +
        'The trawler was reported by Reuters to have left. ' +
        "Joe Biden's demands could include an inquiry.",
      [],
    ],
    [
      'what someone has for an argument or demand',
      "Joe Biden's argument was that the ban is a tool. Anna Haugen's demands include an inquiry.",
      [
        ['argument was', 'the ban is a tool'],
        ['demands include', 'an inquiry'],
      ],
    ],
    [
      'two quotations, the second of a participle',
      'Joe Biden said, "It is a long fight. I see its fruits," further remarking, "Others will follow us."',
      [
        ['said', 'It is a long fight. I see its fruits'],
        ['remarking', 'Others will follow us'],
      ],
    ],
    [
      'quotations before whom they are told to',
      '"Everything will change for us," Anna Haugen told those gathered there.',
      [['told', 'Everything will change for us']],
    ],
    [
      'quotations behind a form that is a noun too',
      'Part of the letter reads "the trawler should never have sailed at night."',
      [['reads', 'the trawler should never have sailed at night']],
    ],
    [
      'clauses behind whom they are told to, a name first',
      "Joe Biden told local media Haugen's heart was restarted by doctors.",
      [['told', "Haugen's heart was restarted by doctors"]],
    ],
    [
      'clauses behind an adverbial that says nothing',
      'Anna Haugen was in Oslo. In an interview with Reuters, she said as a teenager she was sent away.',
      [['said', 'as a teenager she was sent away']],
    ],
    [
      'clauses that a participle opens',
      'Joe Biden announced that following the release of stock, some stores are closed.',
      [['announced', 'following the release of stock, some stores are closed']],
    ],
    [
      'objects of a participle behind a preposition',
      'After noting the need for doctors at the hospital, Anna Haugen went to Kenya.',
      [['noting', 'the need for doctors at the hospital']],
    ],
    [
      'quotations with their speaker behind a comma and a verb',
      '"Thank you for all. Let us keep fighting", wrote Anna Haugen on Twitter.',
      [['wrote', 'Thank you for all. Let us keep fighting']],
    ],
  ])('are %s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it('stand behind what the source is', () => {
    expect(
      contents('According to Anna Haugen, formerly the head of the port, the pier is unsafe.'),
    ).toEqual([['According to', 'the pier is unsafe']]);
  });
});
