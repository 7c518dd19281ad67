import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

const TITLE = 'The harbour was closed to the public after a long inquiry by officials of the port.\n\n';

/** A sentence with each of its expressions and the values that TIMEX3's guidelines allow it. */
interface Row {
  sentence: string;
  wanted: { text: string; values: string[] }[];
}

const rows: Row[] = readFileSync(new URL('./newswire.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [sentence = '', ...wanted] = line.split('\t');
    return {
      sentence,
      wanted: wanted.map((each) => {
        const at = each.indexOf('=');
        return { text: each.slice(0, at).toLowerCase(), values: each.slice(at + 1).split('|') };
      }),
    };
  });

/** The dates of a sentence in an article of Friday, 2013-03-22. */
const read = (sentence: string) =>
  analyze(`${TITLE}${sentence}`, { only: ['dates'], date: '2013-03-22' }).dates.map((date) => ({
    text: date.text.toLowerCase(),
    value: date.value ?? '',
  }));

// Protects how much of what TIMEX3 marks in newswire is found, and with which value; one sentence a row,
// values by hand.
describe('expressions of time in newswire', () => {
  it('are found, and mostly with the value of the guidelines', () => {
    const all = rows.flatMap(({ sentence, wanted }) => {
      const found = read(sentence);
      return wanted.map(({ text, values }) => {
        const date = found.find((each) => each.text.includes(text) || text.includes(each.text));
        return { found: date !== undefined, right: date !== undefined && values.includes(date.value) };
      });
    });
    const share = (is: 'found' | 'right') => all.filter((each) => each[is]).length / all.length;
    expect(all.length).toBeGreaterThan(290);
    expect(share('found')).toBeGreaterThanOrEqual(0.87);
    expect(share('right')).toBeGreaterThanOrEqual(0.83);
  });
});
