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
  ['An hour later the tide turned.', 'An hour later=PT1H'],
  ['A few weeks later the well ran dry.', 'A few weeks later=PXW'],
  ['The quay will be paved by year’s end.', 'year’s end=2021'],
  ['Results of the year ended June 30 are out.', 'the year=P1Y, June 30=2021-06-30'],
  ['Exports grew in the six months to August.', 'six months=P6M, August=2021-08'],
  ['The weeks that followed were calm.', 'The weeks=PXW'],
  ['The pier has been patched over the years.', 'the years=PXY'],
  ['It will be months before the lift runs again.', 'months=PXM'],
  ['The star is many light years away.', ''],
  ['The board had forecast in May that rents would rise.', 'May=2021-05'],
  ['The barge had been due to dock on Tuesday.', 'Tuesday=2021-09-14'],
  ['The choir had planned to sing on Tuesday.', 'Tuesday=2021-09-14'],
  ['He will be held and freed on Friday.', 'Friday=2021-09-17'],
  ['Cocoa for December delivery fell.', 'December=2021-12'],
  ['Tin for March delivery fell.', 'March=2022-03'],
  ['They sail in the week of Sept. 27.', 'the week of Sept. 27=2021-W39'],
  ['The fee will rise in the new year.', 'the new year=2022'],
  ['It met two weeks ago Tuesday.', 'two weeks ago Tuesday=2021-08-31'],
  ['It will meet a week from Friday.', 'a week from Friday=2021-09-24'],
  ['It meets on the first Monday of every month.', 'the first Monday of every month=P1M'],
  ['Last summer was dry.', 'Last summer=2021-SU'],
  ['Last spring was wet.', 'Last spring=2021-SP'],
  ['Last winter was mild.', 'Last winter=2020-WI'],
  ['Output will fall in the second half of the year.', 'the second half of the year=2021-H2'],
  ['The bell rang at half past six.', 'half past six=T06:30'],
  ['It rang at a quarter to nine in the evening.', 'a quarter to nine in the evening=T20:45'],
  ['It rang at 2:15 in the afternoon.', '2:15 in the afternoon=T14:15'],
  ['It rang at 4 in the morning.', '4 in the morning=T04:00'],
  ['It rang at nine o’clock at night.', 'nine o’clock at night=T21:00'],
  ['It rang at 5 p.m. Lisbon time.', '5 p.m. Lisbon time=T17:00'],
  ['The nets were hauled in before dawn.', 'dawn=TMO'],
  ['The once busy lock is shut.', 'once=PAST_REF'],
  ['Once opened, the lock leaked.', ''],
  ['It will open as soon as they can pay.', ''],
  ['So far nobody has paid.', 'So far=PRESENT_REF'],
  ['They went so far as to sue.', ''],
  ['They met in the late afternoon.', 'the late afternoon=TAF'],
  ['The hall was full by early evening.', 'early evening=TEV'],
  ['It was dry for the full year.', 'the full year=P1Y'],
  ['It fell in the waning days of 2004.', '2004=2004'],
  ['It fell in a single day.', 'a single day=P1D'],
  ['It rains half the year.', 'half the year=P6M'],
  ['Rents beat the same quarter last year.', 'last year=2020'],
  ['By Monday, the river had risen.', 'Monday=2021-09-13'],
  ['By Monday, the river will rise.', 'Monday=2021-09-20'],
  ['Nine have left so far this year.', 'this year=2021'],
  ['The minute-long film won.', 'minute-long=PT1M'],
  ['Apples ripen in late November.', 'late November=2021-11'],
  [
    'The fair opens in May and closes in the last week of July.',
    'May=2022-05, the last week=P1W, July=2022-07',
  ],
  ['The lease expires Sunday.', 'Sunday=2021-09-19'],
  ['The barge sails Monday.', 'Monday=2021-09-20'],
  ['The receipt says 10-23-2018.', '10-23-2018=2018-10-23'],
  ['Monday, 36, has three children.', ''],
  ['On Monday, 36 men left.', 'Monday=2021-09-13'],
  ['Sunday Udo runs a kiosk.', ''],
  ['Eighties music filled the hall.', 'Eighties=198'],
  ['Rents fell in the ’00s.', 'the ’00s=200'],
  ['Tellers are in their thirties.', ''],
  ['Two-thirds to three-quarters of it is left.', ''],
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
