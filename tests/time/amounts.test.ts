import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

const read = (sentence: string) =>
  analyze(sentence, { only: ['amounts'] }).amounts.map(({ text, value, unit }) => [text, value, unit]);

describe('money carries its ISO 4217 code', () => {
  it.each<[string, [string, number, string]]>([
    ['It cost $5 billion in all.', ['$5 billion', 5e9, 'USD']],
    ['They lent 1.2 million yuan.', ['1.2 million yuan', 1.2e6, 'CNY']],
    ['A loan of €250,000 was paid.', ['€250,000', 250000, 'EUR']],
    ['It is worth £3.5bn today.', ['£3.5bn', 3.5e9, 'GBP']],
    ['They asked for 300 Swiss francs.', ['300 Swiss francs', 300, 'CHF']],
    ['It earned A$40 million.', ['A$40 million', 4e7, 'AUD']],
    ['Bail was 100,000 Georgian lari.', ['100,000 Georgian lari', 100000, 'GEL']],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));
});

describe('percentages and quantities carry their unit', () => {
  it.each<[string, [string, number, string]]>([
    ['Exports rose 12 percent.', ['12 percent', 12, 'percent']],
    ['Prices fell by 3.5%.', ['3.5%', 3.5, 'percent']],
    ['About two-thirds, or 66 per cent, agreed.', ['66 per cent', 66, 'percent']],
    ['The line is 1,200 km long.', ['1,200 km', 1200, 'km']],
    ['The park covers 40 square kilometres.', ['40 square kilometres', 40, 'square kilometres']],
    ['China sent five million doses.', ['five million doses', 5e6, 'doses']],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));
});

it('covers exactly the words it says, whatever the text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '$',
      '5',
      '.',
      ' ',
      'm',
      'billion ',
      '%',
      'yuan ',
      '-',
      'people ',
      'May ',
      '2020',
      ' ago',
    ),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const { amounts, dates } = analyze(text, { only: ['amounts', 'dates'], date: '2021-09-16' });
      for (const { start, end, text: covered } of [...amounts, ...dates])
        expect(text.slice(start, end)).toBe(covered);
    }),
  );
});
