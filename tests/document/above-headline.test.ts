import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { readLayout } from '../../src/document/read-layout.js';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';

const BODY = 'The bridge of Lund was closed on Monday.\n\nIt will be open in May.';
const article = (text: string) => analyze(text).article;

// Protects headlines from what a page shows above them.
describe('a headline is found', () => {
  it.each([
    ['a day', '6 Aug 2009'],
    ['a weekday and a day', 'Friday\nFebruary 8, 2013\nFriday, June 1, 2012'],
    ['a clock and rates', '09:17\nUSD 87.45\nEUR 102.43'],
    ['the paper in capitals', 'NEWS AGENCY OF KENYA'],
    ['a part of the paper', 'World News'],
    ['the way to the page', 'Home / World / Bridge of Lund shut'],
    [
      'a word on the browser',
      `JavaScript is disabled in your browser. ${'Today most pages of papers need it. '.repeat(6)}`,
    ],
    ['the way to it without marks', 'No menu items!\n\nHomeArchiveBridge of Lund shut'],
    ['what the page asks', 'Skip to main content\n3 minute read'],
  ])('below %s', (_, above) => {
    expect(article(`${above}\n\nBridge of Lund shut\n\n${BODY}`).title?.text).toBe(
      'Bridge of Lund shut',
    );
  });

  it('where the page says its first line twice', () => {
    expect(
      article(`The bridge of Lund is shut.\nThe bridge of Lund is shut.\n${BODY}`).title?.text,
    ).toBe('The bridge of Lund is shut.');
  });

  it('only above a text of its own', () => {
    expect(article(`6 Aug 2009\n\n${BODY}`).title).toBeNull();
    expect(article(`10.56am BST\n${BODY}`).title).toBeNull();
  });

  it('not in a question of an interview', () => {
    expect(article(`Q: When will it open?\n\nIn May.\n\nQ: Why?\n\nIt is safe.`).title).toBeNull();
  });

  it('whole, above a line with a clock', () => {
    const text = `Bridge of Lund shut for days after the rain – live\n10.49am GMT\n10:49\n${BODY}`;
    expect(article(text).title?.text).toBe('Bridge of Lund shut for days after the rain – live');
  });

  it('and credits who speaks in it', () => {
    const text = `6 Aug 2009\n\nRain will stop: Ana Ruiz\n\nAna Ruiz opened the bridge of Lund.`;
    expect(analyze(text).statements[0]?.content[0]?.text).toBe('Rain will stop');
  });
});

describe('the day of publication', () => {
  it.each([
    [
      'is the one below the headline',
      'Friday, August 25, 2023\nBridge shut\n\nJANE ROE\nAugust 24, 2023',
      '2023-08-24',
    ],
    ['is the last above it', 'February 8, 2013\nFriday, June 1, 2012\n\nBridge shut', '2012-06-01'],
    [
      'has the hour of another line',
      '6 Aug 2009\n\nBridge shut\n\n3:04 pm on 6 August 2009',
      '2009-08-06T15:04',
    ],
    [
      'stands before its age',
      'April 25, 2013 / 7:41 PM / 7 years ago\n\nBridge shut',
      '2013-04-25T19:41',
    ],
    [
      'is when it was written',
      'Bridge shut\n\nWrite: 2019-06-29 10:12:23Update: 2019-06-29 12:22:25',
      '2019-06-29T10:12',
    ],
  ])('%s', (_, head, published) => {
    expect(article(`${head}\n\n${BODY}`).published).toBe(published);
  });
});

describe('authors', () => {
  it('may stand in capitals above the day or below a line with `by`', () => {
    expect(article(`Bridge shut\n\nANNA LUND\n4 May 2020\n\n${BODY}`).authors).toEqual(['Anna Lund']);
    expect(article(`Bridge shut\n\nby\n\nJane Roe\n\n${BODY}`).authors).toEqual(['Jane Roe']);
  });
});

describe('what a page says twice', () => {
  const kinds = (text: string) => readLayout(text, loadKnowledge(), {}).blocks.map(({ kind }) => kind);

  it('describes a picture', () => {
    expect(kinds(`Bridge shut\n\nThe bridge of Lund.\nThe bridge of Lund.\n\n${BODY}`)).toEqual([
      ...['title', 'caption', 'caption', 'body', 'body'],
    ]);
  });

  it('is no text where it is the headline', () => {
    expect(kinds(`Bridge shut\n\n4 May 2020\n\nBridge shut\n\n${BODY}`)).toEqual([
      ...['title', 'byline', 'furniture', 'body', 'body'],
    ]);
  });
});

describe('a long line', () => {
  it('goes on where the next begins in the middle of its sentence', () => {
    const text = `The mayor said the pier, the bridge and the old quay of the town would all be closed for as long as the rain goes on\nand nobody knows when. It is May.`;
    expect(analyze(text).paragraphs).toHaveLength(1);
  });
});
