import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const officesOf = (text: string, name: string) =>
  analyze(text, { only: ['entities'] })
    .entities.find((e) => e.type === 'person' && e.name === name)
    ?.offices?.map((office) => office.text);

describe('what is said beside a name is no office of whoever does not have it', () => {
  test.each([
    ['citizens', 'Canadian citizens Peter Graham and Bo Lund were freed.', 'Peter Graham', []],
    ['natives', 'Peter Graham, a native of Oslo, was freed.', 'Peter Graham', []],
    ['what was done first', 'Peter Graham was the first president to refuse.', 'Peter Graham', []],
    ['whom one works for', 'She worked for Peter Graham as a clerk.', 'Peter Graham', []],
    [
      'in whose cabinet one is wanted',
      'She would not join the cabinet of Peter Graham as minister of ports.',
      'Peter Graham',
      [],
    ],
    [
      'a body that speaks behind a name',
      "They signed it before Peter Graham, the Prime Minister's Office (PMO) said.",
      'Peter Graham',
      [],
    ],
    [
      'the first word of a rank in two',
      'Chief of Army Staff Field Marshal Peter Graham was there.',
      'Peter Graham',
      ['Chief of Army Staff'],
    ],
    [
      'what one is called behind an office',
      'PTI Chairman Barrister Peter Graham was there.',
      'Peter Graham',
      ['PTI Chairman'],
    ],
    ['who is elected', 'The election of Peter Graham as mayor was close.', 'Peter Graham', ['mayor']],
    ['who is only wanted', 'They endorsed Peter Graham as mayor.', 'Peter Graham', []],
    [
      'the leaders of something before a name in a list',
      'They thanked Chad and the leaders of the mission, Peter Graham wrote.',
      'Peter Graham',
      [],
    ],
    [
      'whom somebody names to an office',
      'Peter Graham has named the envoy to Chile. Peter Graham named a new mayor.',
      'Peter Graham',
      [],
    ],
    [
      'an office is of whoever was named to it',
      'Peter Graham has been named the envoy to Chile.',
      'Peter Graham',
      ['envoy to Chile'],
    ],
    ['those who are told', 'He told investigators Peter Graham had left.', 'Peter Graham', []],
    [
      'a relative’s',
      'They spoke of Peter Graham, the son of Bo Lund, who served as vice president.',
      'Peter Graham',
      [],
    ],
    [
      'kin before an office',
      'Maria Haugen, his wife and the current chairwoman of the party, spoke.',
      'Maria Haugen',
      ['chairwoman of the party'],
    ],
    [
      'fields behind a comma are of the office',
      'Maria Haugen, Minister of Culture, Sports and Tourism, spoke.',
      'Maria Haugen',
      ['Minister of Culture, Sports and Tourism'],
    ],
    [
      'a predecessor’s is past',
      'President Bo Lund praised his predecessor Peter Graham.',
      'Peter Graham',
      ['President'],
    ],
  ])('%s', (_, text, name, offices) => {
    expect(officesOf(text, name)).toEqual(offices);
  });

  test('a predecessor held the office before', () => {
    const { entities } = analyze('President Bo Lund praised his predecessor Peter Graham.', {
      only: ['entities'],
    });
    expect(entities.find(({ name }) => name === 'Peter Graham')?.offices?.[0]?.tenure).toBe('former');
  });

  test('another’s past office leaves one’s own', () => {
    const { entities } = analyze('They saw ex-mayor Ann Roe and police chief Bo Lund in Oslo.', {
      only: ['entities'],
    });
    const tenures = entities.map(({ name, offices }) => [name, offices?.[0]?.tenure]);
    expect(tenures).toContainEqual(['Ann Roe', 'former']);
    expect(tenures).toContainEqual(['Bo Lund', 'current']);
  });

  test('who served until some time does not now', () => {
    const { entities } = analyze('Bo Lund, who served as Kenya’s envoy to Chad until 2016, was held.', {
      only: ['entities'],
    });
    expect(entities[0]).toMatchObject({ name: 'Bo Lund', role: 'envoy to Chad', country: 'KE' });
    expect(entities[0]!.offices?.[0]?.tenure).toBe('former');
  });
});

test('a party and a state end a sentence where no comma closes them', () => {
  const { sentences } = analyze(
    'It must stop, said Sen. Ann Roe, D-Vt. Kenya’s envoy said it would not.',
    {
      only: ['sentences'],
    },
  );
  expect(sentences).toHaveLength(2);
});

describe('an office is as it is held', () => {
  test.each([
    ['(Via interpreter) Ambassador Peter Graham spoke.', ['Ambassador']],
    ['(Inaudible) Peter Graham spoke.', []],
    ['Dear President Peter Graham, welcome.', ['President']],
    ['We heard a wonderful Director of Ports, Peter Graham.', ['Director of Ports']],
    ['I thank my friend Secretary of Trade Peter Graham.', ['Secretary of Trade']],
    ['The club will host Senator Peter Graham.', ['Senator']],
    ['It helped the President and Secretary Peter Graham.', ['Secretary']],
    ['It helped the Deputy Secretary and Foreign Minister Peter Graham.', ['Foreign Minister']],
    ['It helped the Chairman and CEO Peter Graham.', ['Chairman and CEO']],
    ['It helped the President and CEO Peter Graham.', ['President and CEO']],
    [
      'Secretary to the President and Adviser Peter Graham spoke.',
      ['Secretary to the President and Adviser'],
    ],
    [
      'It helped the Deputy Prime Minister and Foreign Minister Peter Graham.',
      ['Deputy Prime Minister and Foreign Minister'],
    ],
    [
      'It helped Prime Minister and Defence Minister Peter Graham.',
      ['Prime Minister and Defence Minister'],
    ],
    ['She saw Peter Graham, other officials and guests.', []],
    ['She saw Bo Lund and Peter Graham, members of the club.', ['members of the club']],
    ['She saw Peter Graham, one of the directors of the club.', ['directors of the club']],
    [
      "The head of the guild's volunteer medical service, Peter Graham, left.",
      ["head of the guild's volunteer medical service"],
    ],
    ['Under President Peter Graham, taxes fell.', ['President']],
    ['Under Secretary Peter Graham spoke.', ['Under Secretary']],
  ])('%s', (text, offices) => {
    expect(officesOf(text, 'Peter Graham')).toEqual(offices);
  });
});
