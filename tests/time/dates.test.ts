import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

/** `text=value` of each date, as read on Thursday 16 September 2021. */
const read = (sentence: string) => values(sentence, { date: '2021-09-16' });

const values = (sentence: string, options: { date?: string }) =>
  analyze(sentence, { only: ['dates'], ...options }).dates.map(({ text, value }) => `${text}=${value}`);

describe('dates with their year', () => {
  it.each([
    ['It was signed on September 16, 2021, in Vienna.', 'September 16, 2021=2021-09-16'],
    ['It was signed on 16 September 2021.', '16 September 2021=2021-09-16'],
    ['It was signed on the 3rd of May 1998.', '3rd of May 1998=1998-05-03'],
    ['The form is dated 2021-09-17.', '2021-09-17=2021-09-17'],
    ['It opened in March 2019.', 'March 2019=2019-03'],
    ['They met in 2007.', '2007=2007'],
    ['The talks ran June 19-23, 2021.', 'June 19-23, 2021=2021-06-19/2021-06-23'],
    ['It was built in the 1990s.', 'the 1990s=199'],
    ['Output fell in the third quarter of 2020.', 'the third quarter of 2020=2020-Q3'],
    ['It rained all through the summer of 2020.', 'the summer of 2020=2020-SU'],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));
});

describe('dates counted from the day of the article', () => {
  it.each([
    ['The ministers met on Thursday.', 'Thursday=2021-09-16'],
    ['The ministers met on Monday.', 'Monday=2021-09-13'],
    ['The ministers will meet on Monday.', 'Monday=2021-09-20'],
    ['The bridge reopened last Friday.', 'last Friday=2021-09-10'],
    ['The bridge was closed yesterday morning.', 'yesterday morning=2021-09-15TMO'],
    ['A decision came last week.', 'last week=2021-W36'],
    ['The law takes effect next year.', 'next year=2022'],
    ['Sales doubled last December.', 'last December=2020-12'],
    ['It was agreed on December 18.', 'December 18=2020-12-18'],
    ['It will open on December 18.', 'December 18=2021-12-18'],
    ['Visitors came from Sept. 10 to 16.', 'Sept. 10 to 16=2021-09-10/2021-09-16'],
    ['It was founded three years ago.', 'three years ago=2018'],
    ['It fell ill two days ago.', 'two days ago=2021-09-14'],
    ['It began in early October of last year.', 'early October of last year=2020-10'],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));

  it('counts from the date last named where the words ask for it', () => {
    expect(
      read(
        'The vote was on March 3, 2019. The next day it was annulled. Two years later it was held again.',
      ),
    ).toEqual(['March 3, 2019=2019-03-03', 'The next day=2019-03-04', 'Two years later=2021']);
  });

  it('leaves them open when the article has no day', () => {
    expect(values('They met on Thursday, as they did last year.', {})).toEqual([
      'Thursday=null',
      'last year=null',
    ]);
  });

  it('takes the dateline before the date of publication', () => {
    const text =
      'Harvest begins\n\nSeptember 20, 2021\n\nASTANA, Sept. 16 (Xinhua) -- Harvest began on Thursday.';
    expect(analyze(text, { only: ['dates'] }).dates.at(-1)).toMatchObject({
      text: 'Thursday',
      value: '2021-09-16',
    });
  });
});

describe('days to come and past by tense, verb and preposition (issue 15)', () => {
  it.each([
    ['The council sits Monday.', 'Monday=2021-09-20'],
    ['Shops open Sunday in Tunis.', 'Sunday=2021-09-19'],
    ['The hearing was put off until Monday.', 'Monday=2021-09-20'],
    ['The final has been moved to Sunday.', 'Sunday=2021-09-19'],
    ['The deadline is Tuesday.', 'Tuesday=2021-09-21'],
    ['The ban runs through Saturday.', 'Saturday=2021-09-18'],
    ['Roads are closed until Wednesday.', 'Wednesday=2021-09-22'],
    ['They agreed to meet Tuesday.', 'Tuesday=2021-09-21'],
    ['The rite is to be held on Sunday.', 'Sunday=2021-09-19'],
    ['The panel called a vote for Monday.', 'Monday=2021-09-20'],
    ['The storm lasted until Monday.', 'Monday=2021-09-13'],
    ['She flew to Lima to meet the king on Monday.', 'Monday=2021-09-13'],
    ['They have talked since Monday.', 'Monday=2021-09-13'],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));
});

describe('what the press writes of time (issue 15)', () => {
  it.each<[string, string[]]>([
    ['He sang in the sixties and seventies.', ['the sixties=196', 'seventies=197']],
    ['Write to P.O. Box 1977.', []],
    ['Easter Island lies far off.', []],
    ['Gates open at 18:30 on Saturday.', ['18:30=2021-09-18T18:30', 'Saturday=2021-09-18']],
    ['The pier closed in May and reopens in February.', ['May=2021-05', 'February=2022-02']],
    ['The port is now shut.', ['now=PRESENT_REF']],
    ['It recently changed hands.', ['recently=PAST_REF']],
    ['Few came in recent months.', ['recent months=PAST_REF']],
    ['It may return in the near future.', ['the near future=FUTURE_REF']],
    ['She was held for weeks.', ['weeks=PXW']],
    ['It follows months of rain.', ['months=PXM']],
    ['A decade-long feud ended.', ['A decade-long=P1DE']],
    ['It fell over the past three months.', ['the past three months=P3M']],
    ['Two-and-a-half years passed.', ['Two-and-a-half years=P2.5Y']],
    ['They pay $40 a day.', ['a day=P1D']],
    ['It opens on weekends.', ['weekends=XXXX-WXX-WE']],
    ['Profits fell in the fourth quarter.', ['the fourth quarter=2020-Q4']],
    ['Its second-quarter loss grew.', ['second-quarter=2021-Q2']],
    ['Output rose in fiscal 2019.', ['fiscal 2019=2019']],
    ['The 2018/2019 intake was small.', ['2018/2019=2018/2019']],
    ['It will be done by the end of the year.', ['the end of the year=2021']],
    ['They met on the 3rd of last month.', ['the 3rd of last month=2021-08-03']],
    ['It sank on Tuesday of last week.', ['Tuesday of last week=2021-09-07']],
    ['The trial resumes on Monday (Sept 20).', ['Monday (Sept 20)=2021-09-20']],
    ['It ran from 28 May to 2 June 2019.', ['28 May=2019-05-28', '2 June 2019=2019-06-02']],
    ['It rained in March and April 2018.', ['March=2018-03', 'April 2018=2018-04']],
    ['It was signed on 07-02-2015.', ['07-02-2015=2015-02-07']],
    ["Prices rose in the 80's and the mid-1990s.", ["the 80's=198", 'the mid-1990s=199']],
    ['He left on Christmas Eve.', ['Christmas Eve=2020-12-24']],
    ['It will open on Easter Monday.', ['Easter Monday=2022-04-18']],
    ['It began after the Sept. 11 attacks.', ['Sept. 11=2001-09-11']],
    ['Rain is expected in the spring.', ['the spring=2022-SP']],
    ['The record was set in November.', ['November=2020-11']],
    ['It must be ready by mid-2024.', ['mid-2024=2024']],
    ['It stood for a quarter-century.', ['a quarter-century=P25Y']],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));

  it('gives times the day beside them', () => {
    expect(read('It left at 1630 GMT on Monday.')).toEqual([
      '1630 GMT=2021-09-13T16:30',
      'Monday=2021-09-13',
    ]);
    expect(read('Shots rang out at 2300 hours.')).toEqual(['2300 hours=T23:00']);
  });
});

describe('times, durations and sets', () => {
  it.each([
    ['The train left at 10:30 a.m. sharp.', '10:30 a.m.=T10:30'],
    ['Polls close at 9 p.m. local time.', '9 p.m. local time=T21:00'],
    ['The strike lasted three days.', 'three days=P3D'],
    ['Rain fell for half an hour.', 'half an hour=PT30M'],
    ['They have talked for several months.', 'several months=PXM'],
    ['The council sits every Monday.', 'every Monday=XXXX-WXX-1'],
    ['The panel meets twice a year.', 'twice a year=P1Y'],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));
});

describe('expressions of TIMEX3 (issue 15, by kind)', () => {
  it.each<[string, string[]]>([
    ['The mill has been shut since last Monday evening.', ['last Monday evening=2021-09-13TEV']],
    ['The king spoke last night.', ['last night=2021-09-15TNI']],
    ['The vote is tonight.', ['tonight=2021-09-16TNI']],
    ['They have quarrelled for two decades.', ['two decades=P2DE']],
    ['It lay there for centuries.', ['centuries=PXCE']],
    ['It ran for six straight weeks.', ['six straight weeks=P6W']],
    ['In the past, the fair took days.', ['the past=PAST_REF', 'days=PXD']],
    ['She will soon return.', ['soon=FUTURE_REF']],
    ['The port was previously French.', ['previously=PAST_REF']],
    ['Annual output fell.', ['Annual=P1Y']],
    ['The Annual Fair is over.', []],
    ['They come each spring.', ['each spring=XXXX-SP']],
    ['Prices rose in the weeks after the storm.', ['the weeks=PXW']],
    ['Nearly three years of talks failed.', ['three years=P3Y']],
    ['A man 50 years of age left.', ['50 years of age=P50Y']],
    ['In about two weeks they will vote.', ['In about two weeks=2021-W39']],
    ['The current fiscal year is lean.', ['The current fiscal year=2021']],
    ['Earlier in the week it had rained.', ['Earlier in the week=2021-W37']],
    ['A dance craze of the sixties is back.', ['the sixties=196']],
    ['A man in his sixties fell.', []],
    ['Temperatures were in the 90s.', []],
    ['It was begun in about 1850.', ['1850=1850']],
    ['The mine reopens on the 28th.', ['the 28th=2021-09-28']],
    ['It was shut on the 3rd.', ['the 3rd=2021-09-03']],
    ['It was sent on the fourth of last month.', ['the fourth of last month=2021-08-04']],
    ['The rite is on the first Sunday of October.', ['the first Sunday of October=2021-10-03']],
    ['It was held on the last Friday of May 2019.', ['the last Friday of May 2019=2019-05-31']],
    ['The deed is dated 2018.4.7 and 2019/11/30.', ['2018.4.7=2018-04-07', '2019/11/30=2019-11-30']],
    ['The form says 28/2/19, 03/04/21 and 9-Apr-1962.', ['28/2/19=2019-02-28', '9-Apr-1962=1962-04-09']],
    ["The bell rang at nine o'clock.", ["nine o'clock=T09:00"]],
    ['It fell (at 0915 GMT).', ['0915 GMT=T09:15']],
    ['The match is at 8 p.m. EAT Saturday.', ['8 p.m. EAT=2021-09-18T20:00', 'Saturday=2021-09-18']],
    ['Jo Bell and June Barnes were there in June.', ['June=2021-06']],
    ['Premier Ana Li leaves for Tokyo Monday.', ['Monday=2021-09-20']],
    ['The man appears in court on Monday.', ['Monday=2021-09-20']],
    ['The show returns in May.', ['May=2022-05']],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));

  it('gives days beside the only full date their year, where the text has no day of its own', () => {
    expect(
      values('It shut on August 6. It was sold on September 1, 2018, and razed on May 3.', {}),
    ).toEqual(['August 6=2018-08-06', 'September 1, 2018=2018-09-01', 'May 3=2018-05-03']);
    expect(
      values('Born on May 3, 1950, he died on June 1, 2018, and was laid to rest on June 5.', {}),
    ).toEqual(['May 3, 1950=1950-05-03', 'June 1, 2018=2018-06-01', 'June 5=null']);
  });
});

describe('what is no date', () => {
  it.each([
    'They may march again, said June Carter.',
    'The fund gave 2000 people a loan.',
    'It marked the 30th anniversary of the ties.',
    'A second vote was lost.',
    'Resolution 1540 and Route 1935 are quoted.',
    'The clock showed 24:40 by mistake.',
    'The fall of the city shocked them.',
    'Mr Sunday Effiong thanked Ms Tuesday Rowe.',
  ])('%s', (sentence) => expect(read(sentence)).toEqual([]));
});
