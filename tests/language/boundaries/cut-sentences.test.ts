import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';

// Protects readers of mails and reviews, whose sentences end without a mark; those of edited prose do not.
const split = (text: string) =>
  analyze(text, { only: ['sentences'] }).sentences.map(({ start, end }) => text.slice(start, end));

describe('a sentence ends without a mark', () => {
  it.each([
    'Thanks for the file, I will look at it tonight!! | Regards, Petra | 04/12/2003 09:15 AM | Can you send me the other one?',
    'we loved this cafe!!! | the soup was great :) | i will come back next week',
  ])('%s', (text) => expect(split(text.replaceAll(' | ', ' '))).toEqual(text.split(' | ')));
});

describe('a sentence of edited prose goes on', () => {
  it.each([
    'The mayor met President Adama Traore of Togo Airlines on Monday May 4 in Lome. He left.',
    'Prime Minister Ana Lund told Radio Nord We Can Win was no slogan. Nobody laughed... The talks go on.',
    'MS HANSEN: Thank you all for coming... MR OBI: We will begin.',
    'The court heard Roe v. Lund for hours... It rose at noon.',
    'It was – I think – a good day... The fair ends on Sunday.',
    'They went on . . . and on... Nobody stayed.',
  ])('%s', (text) => expect(split(text).every((sentence) => /\.$/.test(sentence))).toBe(true));
});

it('leaves headlines and items of lists whole', () => {
  const title = 'Lund Meets Obi Talks Go On in Lome';
  expect(split(`${title}\n\nthe fair was fun!! i will go again :)`)[0]).toBe(title);
  expect(split('1. Wheat and Oats 2. Barley and Rye')).toEqual([
    '1. Wheat and Oats',
    '2. Barley and Rye',
  ]);
});

it('tells the same sentences whatever parts are asked for', () => {
  const text = 'we loved this cafe!!! the soup was great :) i will come back next week';
  expect(analyze(text).sentences.map(({ start }) => start)).toEqual(
    analyze(text, { only: ['sentences'] }).sentences.map(({ start }) => start),
  );
});
