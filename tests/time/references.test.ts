import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

const TITLE = 'The harbour was closed to the public after a long inquiry.\n\n';

/** `text=value` of what is read in a sentence of an article of Thursday, 2021-09-16. */
const read = (sentence: string) =>
  analyze(`${TITLE}${sentence}`, { only: ['dates'], date: '2021-09-16' }).dates.map(
    ({ text, value }) => `${text}=${value}`,
  );

// Protects what TIMEX3 has beside days: ages, parts of named days, references of adjectives, units beside a
// named date.
describe('TIMEX3 values', () => {
  it.each([
    ['The bridge is about 300 years old.', ['300 years old=P300Y']],
    ['A six-month-old calf fled.', ['six-month-old=P6M']],
    ['The decades-old law was voided.', ['decades-old=PXDE']],
    ['A century-old mill burned.', ['A century-old=P1CE']],
    ['It sank in the early hours of Tuesday.', ['the early hours of Tuesday=2021-09-14']],
    ['The current minister resigned.', ['current=PRESENT_REF']],
    ['The recent flood cost lives.', ['recent=PAST_REF']],
    ['Friday Banda told them so.', []],
    ['On Friday Banda told them so.', ['Friday=2021-09-10']],
    ['The current was strong.', []],
    ['Current affairs bore him.', []],
    ['Nobody knows what the future holds.', ['the future=FUTURE_REF']],
    ['The future king slept.', []],
    ['At the time he was a clerk.', ['At the time=PAST_REF']],
    ['At the time of the vote he was a clerk.', []],
    ['Since then the quay has been shut.', ['Since then=PAST_REF']],
    ['Long ago a queen lived here.', ['Long ago=PAST_REF']],
    ['Years ago they met.', ['Years ago=PAST_REF']],
    ['Half a century ago ships were built here.', ['Half a century ago=1971']],
    ['The lease ran for a year and a half.', ['a year and a half=P1.5Y']],
    ['The bonds yield 4 percent per annum.', ['per annum=P1Y']],
    ['Output rose from the year-earlier quarter.', ['year-earlier=2020']],
    ['Ships came in the 19th and 20th centuries.', ['the 19th=18', '20th centuries=19']],
    ['At the turn of the century it was new.', ['the turn of the century=20']],
    [
      'It opened in May 2019; the year before, it was a barn.',
      ['May 2019=2019-05', 'the year before=2018'],
    ],
    ['He fell the year before the war.', []],
    ['She won in 2012 and that same year left.', ['2012=2012', 'that same year=2012']],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));
});
