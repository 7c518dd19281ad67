import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

const TITLE = 'The harbour was closed to the public after a long inquiry by officials of the port.\n\n';

/** The day of an article that names none: a Friday. */
const DAY = '2013-03-22';

/** A sentence with each of its expressions and the values that TIMEX3's guidelines allow it. */
interface Row {
  date: string;
  sentence: string;
  wanted: { text: string; values: string[] }[];
}

const DATED = /^(\d{4}-\d{2}-\d{2})\t/;

/** The rows of a file; a day may open a line. */
const rowsOf = (file: string): Row[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [sentence = '', ...wanted] = line.replace(DATED, '').split('\t');
      return {
        date: DATED.exec(line)?.[1] ?? DAY,
        sentence,
        wanted: wanted.map((each) => {
          const at = each.indexOf('=');
          return { text: each.slice(0, at).toLowerCase(), values: each.slice(at + 1).split('|') };
        }),
      };
    });

const read = ({ sentence, date }: Row) =>
  analyze(`${TITLE}${sentence}`, { only: ['dates'], date }).dates.map(({ text, value }) => ({
    text: text.toLowerCase(),
    value: value ?? '',
  }));

// Protects how much of what TIMEX3 marks in newswire is found, and with which value; one sentence a row,
// values by hand.
describe('expressions of time in newswire', () => {
  it.each([
    ['./newswire.tsv', 290, 0.9, 0.88],
    ['./newswire-dated.tsv', 330, 0.92, 0.9],
  ])('are found, and mostly with the value of the guidelines: %s', (file, fewest, found, right) => {
    const all = rowsOf(file).flatMap((row) => {
      const dates = read(row);
      return row.wanted.map(({ text, values }) => {
        const near = dates.filter((each) => each.text.includes(text) || text.includes(each.text));
        return { found: near.length > 0, right: near.some(({ value }) => values.includes(value)) };
      });
    });
    const share = (is: 'found' | 'right') => all.filter((each) => each[is]).length / all.length;
    expect(all.length).toBeGreaterThan(fewest);
    expect(share('found')).toBeGreaterThanOrEqual(found);
    expect(share('right')).toBeGreaterThanOrEqual(right);
  });
});
