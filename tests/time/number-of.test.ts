import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { NUMBER_ROWS } from '../../src/time/rules/number-of.js';
import { withoutRow } from '../without-row.js';

const datesOf = (text: string) => analyze(text, { only: ['dates'] }).dates.map((date) => date.text);

describe('four figures that count or number something are no year', () => {
  it.each(NUMBER_ROWS)('$id: $example', (row) => {
    const figures = /\[(\d+)\]/.exec(row.example)![1]!;
    const text = row.example.replace(/[[\]]/g, '');
    expect(datesOf(text).some((date) => date.includes(figures))).toBe(false);
    expect(withoutRow(NUMBER_ROWS, row, () => datesOf(text)).some((d) => d.includes(figures))).toBe(
      true,
    );
  });

  it.each([
    ['Directives 1907, 1999 and 2014 were read out.', []],
    ['Her badge says PIN 1984.', []],
    ['Squadron 1999 stood before row 2012.', []],
    ['Shares stood at 1990 levels.', ['1990']],
    ['It was shut in 2001, 2004 and 2010.', ['2001', '2004', '2010']],
    ['The 2009 voters had no such choice.', ['2009']],
  ])('%s', (text, dates) => expect(datesOf(text)).toEqual(dates));
});
