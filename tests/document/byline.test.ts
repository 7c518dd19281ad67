import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { readByline } from '../../src/document/byline.js';

describe('lines under a headline tell authors, agency and time', () => {
  it.each<[string, string[], string | null, string | null]>([
    ['Xinhua) 13:07, September 17, 2021', [], 'Xinhua', '2021-09-17T13:07'],
    ['OPINION by Jane Roe', ['Jane Roe'], null, null],
    ['By Jane Roe | Reuters', ['Jane Roe'], 'Reuters', null],
    ['By Jane Roe and Ali Din, Associated Press', ['Jane Roe', 'Ali Din'], 'Associated Press', null],
    ['By Jane Roe, BBC News, Nairobi', ['Jane Roe'], 'BBC', null],
    ['Updated: Feb 16, 2019 8:11 AM', [], null, '2019-02-16T08:11'],
    ['Monday, May 18, 2015', [], null, '2015-05-18'],
    ['FRIDAY, JANUARY 4, 2019', [], null, '2019-01-04'],
    ['2021-09-17T10:00:00Z', [], null, '2021-09-17T10:00'],
    ['Source: Xinhua | 2021-09-17 13:07:45 | Editor: li', [], 'Xinhua', '2021-09-17T13:07'],
    ['Sept. 17, 2021, 4:05 PM ET', [], null, '2021-09-17T16:05'],
    ['17/09/2021', [], null, '2021-09-17'],
    ['By Ines Roy, Staff Writer, and Tom Bay, Health Editor', ['Ines Roy', 'Tom Bay'], null, null],
    ['By Ines Roy in Dakar', ['Ines Roy'], null, null],
    ['By Ines Roy - Senior Correspondent', ['Ines Roy'], null, null],
    ['By Our Correspondent', [], null, null],
    ['Published: 14-11-2021 08:15 IST', [], null, '2021-11-14T08:15'],
    ['Posted 06.02.23', [], null, '2023-02-06'],
    ['11th Tuesday, January 2022', [], null, '2022-01-11'],
    ['Updated 5 June 2020, published 3 June 2020', [], null, '2020-06-03'],
    ['07 Dec 2022 11:40PM', [], null, '2022-12-07T23:40'],
    ['Mon, 08 Mar 2021 09:05:00 +0300', [], null, '2021-03-08T09:05'],
    ['2020-02-03T04:05:06+09:00', [], null, '2020-02-03T04:05'],
    ['09/07/2021 10:15 GMT', [], null, '2021-07-09T10:15'],
    ['09/07/2021 10:15 EDT', [], null, '2021-09-07T10:15'],
    ['By INES ROY in Dakar', ['Ines Roy'], null, null],
    ['By Dr. Ines Roy, Guest Columnist', ['Ines Roy'], null, null],
    ['By Ines Roy for The Dakar Post', ['Ines Roy'], null, null],
    ['By Ines Roy and Tom Bay / AP', ['Ines Roy', 'Tom Bay'], 'Associated Press', null],
    ['By INES ROY Associated Press', ['Ines Roy'], 'Associated Press', null],
    ['By Ines Roy (Xinhua)', ['Ines Roy'], 'Xinhua', null],
    ['By Ines María Roy de la Torre', ['Ines María Roy de la Torre'], null, null],
    ['By The Editorial Board', [], null, null],
    ['Published 7:40 am, Tuesday 8 March 2022', [], null, '2022-03-08T07:40'],
    ['19:03, 08 Mar 2022', [], null, '2022-03-08T19:03'],
    ['March 8, 2022 · 7:40 AM ET', [], null, '2022-03-08T07:40'],
    ['08.03.2022, 19:03 Uhr', [], null, '2022-03-08T19:03'],
    ['29/Sep/2020 19.03', [], null, '2020-09-29T19:03'],
    ['Bari, 29.07.2020', [], null, '2020-07-29'],
    ['Wed., July 29, 2020timer2 min. read', [], null, '2020-07-29'],
    ['Anna Roy | Reuters', ['Anna Roy'], 'Reuters', null],
    ['Anna Roy | 8 March 2022', ['Anna Roy'], null, '2022-03-08'],
  ])('%s', (line, authors, agency, published) =>
    expect(readByline(line)).toEqual({ authors, agency, published }),
  );

  it.each([
    'By Thursday the river had fallen.',
    'The ministers met on May 18, 2015 in Bonn.',
    '09/07/2021',
    'A new year',
  ])('%s is none', (line) => expect(readByline(line)).toBeNull());
});

describe('names and outlets without a mark', () => {
  const articleOf = (head: string) =>
    analyze(`Ferry stops at noon\n\n${head}\n\nThe ferry of Suva stopped on Monday, officials said.`, {
      only: ['article'],
    }).article;

  it('takes a name above what its bearer is at the paper', () => {
    expect(articleOf('Ines Lind-Roy\nHealth reporter').authors).toEqual(['Ines Lind-Roy']);
    expect(articleOf('Ines Lind-Roy\nThe sea is calm').authors).toEqual([]);
    expect(articleOf('By Ines Lind-Roy\nHealth reporter').authors).toEqual(['Ines Lind-Roy']);
  });

  it('takes the day beside an outlet and its town', () => {
    expect(articleOf('The Reef Echo, Suva | Tue, June 17 2025').published).toBe('2025-06-17');
    expect(articleOf('a reef, Suva | Tue, June 17 2025').published).toBeNull();
  });
});
