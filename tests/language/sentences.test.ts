import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

const split = (text: string) =>
  analyze(text, { only: ['sentences'] }).sentences.map(({ start, end }) => text.slice(start, end));

describe('a sentence ends', () => {
  it.each([
    'The bridge is closed. | It reopens in May.',
    'They caught the 8 p.m. | Then it rained.',
    'He got a C. | The teacher smiled.',
    'They gave him drug B. | Neither helped, nor did drug C. | None of it was cheap.',
    'Why now? | Nobody knows! | The board was silent.',
    '"We will go on." | The crowd cheered.',
    'They met in the U.S. | The talks went on for days.',
    'The pact was signed in 2009.[2] | It runs for ten years.',
    'He left the hall... | The vote was over.',
    'It was the last period . . . . | Next came the rain.',
    'It rained. | . . . Then it stopped.',
    '1. wheat | 2. barley | 3. oats',
    'a) wheat | b) barley | c) oats',
    'i) wheat | ii) barley | iii) oats',
    '• wheat | • barley',
    'the line is busy today. | please call again tomorrow.',
  ])('%s', (text) => expect(split(text.replaceAll(' | ', ' '))).toEqual(text.split(' | ')));
});

describe('a sentence goes on after', () => {
  it.each([
    'Gen. Roe and Lt. Col. Din met Mr. Abe Jr. on Jan. 5 in St. Louis.',
    'Exports rose by 3.5 percent, i.e. faster than in the U.S. market.',
    'The mill was sold for an est. $9 million to p. 4 of the list.',
    'The call begins at 4 p.m. (EST) on Monday.',
    'The singer (b. September 1980) won with "Viva! (2001)".',
    'Article No. 5 and p. 55 were quoted by J. R. Roe et al. in the report.',
    'It opens by 4 p.m. (WAT) on Monday.',
    'They met Jonas E . Smith there.',
    'It closes at 5 p.m. Lisbon time on Monday.',
    'The 8 a.m. Porto train and the 9:15 p.m. Faro one were late.',
    'J. R. Roe met K. Din there.',
    'In Rex v. Dudley and Reg. v. Smith they erred.',
    'Yahoo!Finance paid them.',
    'They spoke of “a league of…Islands” again.',
    'Yes! magazine praised the plan of Inc. editors.',
  ])('%s', (text) => expect(split(text)).toEqual([text]));
});

it('ends without a space between a small word or figure and a capital', () => {
  expect(split('Rents rose 2.5%.Pay fell.She told them so!Nobody left.')).toEqual([
    'Rents rose 2.5%.',
    'Pay fell.',
    'She told them so!',
    'Nobody left.',
  ]);
});

it('never crosses headline, byline, list or paragraph', () => {
  const text =
    'Harvest begins early\nBy Jane Roe\n\nFarmers went out on Monday\n\n- Wheat\n- Barley\n\nRain is expected.';
  expect(split(text)).toEqual([
    'Harvest begins early',
    'By Jane Roe',
    'Farmers went out on Monday',
    'Wheat',
    'Barley',
    'Rain is expected.',
  ]);
});

it.each<[string, number]>([
  ['The match is at 8 p.m. Sunday in Accra. Gates open at 6 p.m. GMT sharp.', 2],
  ['The lava came at 4 a.m. HST on Friday. Nobody lives there.', 2],
  ['In Smith v. Jones and R. v. Brown they lost. Nobody paid.', 2],
  ['They carried hepatitis B. Kenya has Group D. Both are rare.', 3],
  ['The lift ran on.“It is late,” she said.', 2],
  ['The guild said so.But no one came.He left.', 3],
  ['Write to ana@harbour.example.in or see node.js and harbour.example.org.', 1],
  ['The pact held.Two mayors, Lee Jin-wo.Others left.“It is over,” she said.', 4],
])('ends and goes on as people write: %s (issue 15)', (text, n) => expect(split(text)).toHaveLength(n));

it('takes time that grows no faster than the text', () => {
  for (const piece of ['a.', '. ', 'A. ', '"', '1. ', '(b. ', '[1]'])
    expect(split(piece.repeat(100_000)).length).toBeGreaterThan(0);
}, 20_000);
