import { describe, expect, it } from 'vitest';
import { readStatements } from './read-statements.js';

/** Who says what. */
const told = (text: string) => readStatements(text).map(({ speaker, content }) => [speaker, ...content]);

const CLOSED = 'Two roads were closed in Kenya.';

// Protects reports that give the words in one sentence and who tells them in the next.
describe('a sentence that only tells who says the one before it', () => {
  it.each([
    ['has that for its content', `${CLOSED} Joe Biden reported.`],
    ['says where and when', `${CLOSED} Joe Biden told today at a press conference.`],
    ['says whom it is told', `${CLOSED} Joe Biden informed the agency.`],
  ])('%s', (_, text) => expect(told(text)).toEqual([['Joe Biden', 'Two roads were closed in Kenya']]));

  it.each([
    ['names what is told', `${CLOSED} Joe Biden reported this.`],
    ['agrees', `${CLOSED} Joe Biden agreed.`],
    ['goes on in its paragraph', `${CLOSED} Joe Biden reported. They will open.`],
    ['opens its paragraph', `${CLOSED}\n\nJoe Biden reported.`],
    ['is a clause of another', `${CLOSED} That is what Joe Biden reported.`],
    ['denies it', `${CLOSED} Joe Biden did not say.`],
  ])('reports nothing where it %s', (_, text) => expect(told(text)).toEqual([]));

  it('is the source of what follows', () => {
    const text = `${CLOSED} The deputy head of the bank, Joe Biden, told today.\n\nAccording to him, ten bridges fell.`;
    expect(told(text)).toEqual([
      ['Joe Biden', 'Two roads were closed in Kenya'],
      ['Joe Biden', 'ten bridges fell'],
    ]);
  });

  it('leaves the government of a country that country', () => {
    const text = 'The Kenyan government said the road was shut. The government later said it was open.';
    expect(told(text)).toEqual([
      ['Kenya', 'the road was shut'],
      ['Kenya', 'it was open'],
    ]);
  });
});
