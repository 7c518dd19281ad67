import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements.js';

// Protects transcripts: each turn is one statement of whoever its label names.
describe('turns of a transcript', () => {
  const briefing =
    'Briefing\n\nMR PRICE: Good morning. The talks begin today.\n\nThey will be short.\n\nQUESTION: Is Kenya invited?\n\nMR PRICE: It is.';

  it('are statements of their labels, with the paragraphs that follow without one', () => {
    expect(readStatements(briefing)).toMatchObject([
      {
        kind: 'direct',
        mention: 'MR PRICE',
        content: ['Good morning. The talks begin today', 'They will be short'],
        rule: 'statement.turn',
      },
      { kind: 'direct', speaker: null, mention: 'QUESTION', content: ['Is Kenya invited'] },
      { kind: 'direct', mention: 'MR PRICE', content: ['It is'] },
    ]);
  });

  it('go on behind one that is broken off', () => {
    const text =
      'Briefing\n\nMR PRICE: The policy gives us –\n\nQUESTION: You had that, but –\n\nMR PRICE: Yes, but it is new.';
    expect(readStatements(text).map(({ mention, content }) => [mention, ...content])).toEqual([
      ['MR PRICE', 'The policy gives us –'],
      ['QUESTION', 'You had that, but –'],
      ['MR PRICE', 'Yes, but it is new'],
    ]);
  });

  it('stand below labels with a time, and times between paragraphs are none of them', () => {
    const text =
      'Briefing\n\nAnna Lund (00:00):\n\nThe pier is free.\n\n(00:12)\nIt is new.\n\nJoe Biden (01:50):\n\nThat is good.';
    expect(readStatements(text).map(({ speaker, content }) => [speaker, ...content])).toEqual([
      ['Anna Lund', 'The pier is free', 'It is new'],
      ['Joe Biden', 'That is good'],
    ]);
  });

  it('are of whom the article introduces where their labels are letters', () => {
    const text = 'Pier opens\n\nMayor Anna Lund spoke on Monday.\n\nQ: Who came?\n\nA: Joe Biden came.';
    expect(readStatements(text).map(({ speaker, content }) => [speaker, ...content])).toEqual([
      [null, 'Who came'],
      ['Anna Lund', 'Joe Biden came'],
    ]);
  });

  it('are answers behind questions where these alone have labels', () => {
    const text =
      'Pier opens\n\nMayor Anna Lund spoke on Monday.\n\nQ: Who came?\n\nMany came.\n\nIt rained.\n\nQ: Is it free?\n\nIt is.';
    expect(readStatements(text).map(({ speaker, content }) => [speaker, ...content])).toEqual([
      [null, 'Who came'],
      ['Anna Lund', 'Many came', 'It rained'],
      [null, 'Is it free'],
      ['Anna Lund', 'It is'],
    ]);
  });

  it('are of the person with the initials of a label', () => {
    const text =
      'Pier opens\n\nThe Echo met Mayor Anna B. Lund and Joe Biden.\n\nTE: Who came?\n\nAL: Many came.';
    expect(readStatements(text).map(({ speaker }) => speaker)).toEqual([null, 'Anna B. Lund']);
  });

  it('need more than one label', () => {
    expect(readStatements('Talks\n\nBACKGROUND: The talks began in May.')).toEqual([]);
  });

  it('may be one in a title', () => {
    expect(
      readStatements('Joe Biden: the talks will go on\n\nThe talks are about trade.'),
    ).toMatchObject([
      { speaker: 'Joe Biden', content: ['the talks will go on'], rule: 'statement.headline-colon' },
    ]);
  });

  it('may have a topic behind the name', () => {
    const text =
      'Rain in Lund\n\nMayor Anna Lund spoke on Monday.\n\nLund on the pier: “It will be free.”';
    expect(readStatements(text)).toMatchObject([{ speaker: 'Anna Lund', content: ['It will be free'] }]);
    expect(
      readStatements('Joe Biden on trade: the talks will go on\n\nThe talks are about trade.'),
    ).toMatchObject([{ speaker: 'Joe Biden', content: ['the talks will go on'] }]);
  });

  it.each([
    ['an office', 'Ferries free – Port Minister\n\nPort Minister Anna Lund came.', 'Anna Lund'],
    [
      'a body of which the text tells',
      'Ferries free – World Bank\n\nThe World Bank gave money. The World Bank is rich.',
      'World Bank',
    ],
  ])('may stand before %s at the end of a title', (_, text, speaker) => {
    expect(readStatements(text)).toMatchObject([{ speaker, content: ['Ferries free'] }]);
  });

  it.each([
    ['two hold the office', 'Ferries free – Minister\n\nMinister Anna Lund met Minister Joe Biden.'],
    ['an outlet signs', 'Ferries free – Reuters\n\nReuters had it first. Reuters is old.'],
    [
      'a place stands behind a verb',
      "Syria: truce 'in a week' agreed at Munich talks\n\nEnvoys met there.",
    ],
    [
      'letters behind a colon are unknown',
      'Envoys in Oslo briefed by officials:FO\n\nEnvoys met there.',
    ],
  ])('are none in a title where %s', (_, text) => expect(readStatements(text)).toEqual([]));

  it('are of nobody where a word tells of the article', () => {
    expect(readStatements('NEWS: Pier of Lund shut\n\nThe pier is shut.')).toEqual([]);
  });

  it('may stand before a last dash of a title (issue 15)', () => {
    expect(
      readStatements('Ferries will be free - Lund\n\nMayor Anna Lund opened the new pier on Monday.'),
    ).toMatchObject([{ speaker: 'Anna Lund', content: ['Ferries will be free'] }]);
    expect(readStatements('Ferries will be free - Reuters\n\nThe pier opened on Monday.')).toEqual([]);
  });

  it('may open the text, which has no title then (issue 15)', () => {
    expect(
      readStatements('**Moderator:** Will Benin vote?\n\n**Senator Anna Koffi:** It will.\n'),
    ).toMatchObject([
      { speaker: null, content: ['Will Benin vote'] },
      { speaker: 'Anna Koffi', content: ['It will'] },
    ]);
  });

  it('may be one of a quotation, with what its speaker is or where from', () => {
    const told = (text: string) =>
      readStatements(text).map(({ speaker, content }) => [speaker, ...content]);
    expect(told('Ines Fuchs, a 44-year-old potter: “We heard nothing.”\n')).toEqual([
      ['Ines Fuchs', 'We heard nothing'],
    ]);
    expect(told('NEWS 🚨 Premier Ola Brun: "We give up" 😢 #Lund https://x.example/9')).toEqual([
      ['Ola Brun', 'We give up'],
    ]);
    expect(told('Ines Fuchs (Greens): It rains.\n\nOla Brun (Labour): It does not.\n')).toEqual([
      ['Ines Fuchs', 'It rains'],
      ['Ola Brun', 'It does not'],
    ]);
    expect(told('HOST (Anna Lund): Welcome.\n\nSENATOR BRUN: Thank you.\n')[0]).toEqual([
      'Anna Lund',
      'Welcome',
    ]);
  });

  it('may follow one another in a paragraph where each is a quotation', () => {
    expect(
      readStatements('Reporter: "Is it deep?" Diver Ines Fuchs, 31: "Very." She dived again.').map(
        ({ speaker, content }) => [speaker, ...content],
      ),
    ).toMatchObject([
      [null, 'Is it deep'],
      ['Ines Fuchs', expect.stringMatching(/^Very/)],
    ]);
  });

  it('are not of the one whom the answers name', () => {
    const [, answer] = readStatements('Q: Who paid?\nA: Not me.\nQ: Who, then?\nA: Ask Mr. Brun.\n');
    expect(answer).toMatchObject({ speaker: null });
  });
});
