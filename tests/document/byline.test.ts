import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/document/byline.js';

describe('lines under a headline tell authors, agency and time', () => {
  it.each<[string, string[], string | null, string | null]>([
    ['Xinhua) 13:07, September 17, 2021', [], 'Xinhua', '2021-09-17T13:07'],
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
