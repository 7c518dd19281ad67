import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

// Protects what each rule reads by itself, as on Thursday 16 September 2021.
test.each([
  ['It stood there before 9/11.', '9/11=2001-09-11'],
  ['They met at 9:30 in Lund.', '9:30=T09:30'],
  ['They met in the morning.', 'the morning=TMO'],
  ['The whole week was wet.', 'The whole week=P1W'],
  ['Sales rose in Q3 2019.', 'Q3 2019=2019-Q3'],
  ['Sales fell last quarter.', 'last quarter=2021-Q2'],
  ['They met at the weekend.', 'the weekend=2021-W36-WE'],
  ['They will meet at the weekend.', 'the weekend=2021-W37-WE'],
  ['It ran 2019-21.', '2019-21=2019/2021'],
  ['The talks were moved from next Monday.', 'next Monday=2021-09-20'],
  ['It will open by year-end.', 'year-end=2021'],
  ['It was opened by end-2013.', 'end-2013=2013'],
  ['They meet on Mondays.', 'Mondays=XXXX-WXX-1'],
  ['They meet every May 3.', 'every May 3=XXXX-05-03'],
  ['Tickets were sold until Friday.', 'Friday=2021-09-10'],
  ['They had scheduled it for Friday.', 'Friday=2021-09-10'],
  ['They scheduled it for Friday.', 'Friday=2021-09-17'],
  [
    'They met on March 3. The next morning they left.',
    'March 3=2021-03-03, The next morning=2021-03-04TMO',
  ],
  ['They met on March 3. That night it rained.', 'March 3=2021-03-03, That night=2021-03-03TNI'],
  ['They met on March 3. The day before, it rained.', 'March 3=2021-03-03, The day before=2021-03-02'],
  ["Staff of Today's Zaman met.", ''],
])('%s', (text, dates) => {
  const found = analyze(text, { only: ['dates'], date: '2021-09-16' }).dates;
  expect(found.map((d) => `${d.text}=${d.value}`).join(', ')).toBe(dates);
});

test('a day beside a full date at the turn of a year is in the nearer year', () => {
  const { dates } = analyze('It was sold on December 28, 2018, and razed on January 3.', {
    only: ['dates'],
  });
  expect(dates.map(({ value }) => value)).toEqual(['2018-12-28', '2019-01-03']);
});

test('a date that cannot be told for want of the article’s own is warned of', () => {
  const codes = (date?: string) =>
    analyze('The bridge was closed on Monday.', date === undefined ? {} : { date }).warnings.map(
      (w) => w.code,
    );
  expect(codes()).toContain('no-date');
  expect(codes('2021-09-16')).not.toContain('no-date');
});

test('a date says by which rule it was read', () => {
  const ruleOf = (text: string) => analyze(text, { only: ['dates'] }).dates.map(({ rule }) => rule);
  expect(ruleOf('They met on May 3, 2019.')).toEqual(['date.day']);
  expect(ruleOf('They met on May 3-5, 2019.')).toEqual(['date.range']);
});
