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

describe('money as the press of each country writes it (issue 15)', () => {
  it.each<[string, [string, number, string][]]>([
    ['Transnet owes R1.8 billion.', [['R1.8 billion', 1.8e9, 'ZAR']]],
    ['Penang spent RM4.2 million on it.', [['RM4.2 million', 4.2e6, 'MYR']]],
    ['A farm in Kano cost N75 million.', [['N75 million', 7.5e7, 'NGN']]],
    ['Mombasa lost KSh 3 billion.', [['KSh 3 billion', 3e9, 'KES']]],
    ['Bihar got Rs 2,340 crore.', [['Rs 2,340 crore', 2.34e10, 'INR']]],
    ['The grant is EUR1.4m.', [['EUR1.4m', 1.4e6, 'EUR']]],
    ['They raised $7 mil.', [['$7 mil', 7e6, 'USD']]],
    ['The fund holds $9MM in bonds.', [['$9MM', 9e6, 'USD']]],
    ['It won 20 MEUR from Brussels.', [['20 MEUR', 2e7, 'EUR']]],
    ['The levy was ₹1,25,000 a head.', [['₹1,25,000', 125000, 'INR']]],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));

  it('reads letters that are no money as what they are', () => {
    expect(read('The R2 road, the N95 mask and the K2 summit stayed shut.')).toEqual([]);
  });

  it('takes the dollar of the dateline, but for agencies of the world', () => {
    const of = (dateline: string) => read(`${dateline}The firm paid $5 million.`);
    expect(of('SYDNEY, March 3 — ')).toEqual([['$5 million', 5e6, 'AUD']]);
    expect(of('SYDNEY, March 3 (Reuters) - ')).toEqual([['$5 million', 5e6, 'USD']]);
    expect(of('')).toEqual([['$5 million', 5e6, 'USD']]);
  });

  it('leaves open whose pesos they are', () => {
    expect(read('They stole two million pesos.')).toEqual([['two million pesos', 2e6, 'pesos']]);
    expect(read('SANTIAGO, May 2 - They stole two million pesos.')).toEqual([
      ['two million pesos', 2e6, 'CLP'],
    ]);
  });
});

describe('ranges share scale and unit (issue 15)', () => {
  it.each<[string, [string, number, string][]]>([
    [
      'Repairs cost €150-250 million.',
      [
        ['€150', 1.5e8, 'EUR'],
        ['250 million', 2.5e8, 'EUR'],
      ],
    ],
    [
      'It is worth between $6 and $7 billion.',
      [
        ['$6', 6e9, 'USD'],
        ['$7 billion', 7e9, 'USD'],
      ],
    ],
    [
      'Sales rose from 2.5 to 2.8 billion euros.',
      [
        ['2.5', 2.5e9, 'EUR'],
        ['2.8 billion euros', 2.8e9, 'EUR'],
      ],
    ],
    [
      'Turnout was 40 to 45 per cent.',
      [
        ['40', 40, 'percent'],
        ['45 per cent', 45, 'percent'],
      ],
    ],
    [
      'Some 4,000-5,000 families fled.',
      [
        ['4,000', 4000, 'families'],
        ['5,000 families', 5000, 'families'],
      ],
    ],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));
});

describe('numbers in words (issue 15)', () => {
  it.each<[string, [string, number, string]]>([
    ['Nine hundred and fifty nurses left.', ['Nine hundred and fifty nurses', 950, 'nurses']],
    ['It cost half a million euros.', ['half a million euros', 5e5, 'EUR']],
    ['A hundred million dollars went to Laos.', ['A hundred million dollars', 1e8, 'USD']],
    ['She left three and a half million pounds.', ['three and a half million pounds', 3.5e6, 'GBP']],
    ['They own 1½ million yen.', ['1½ million yen', 1.5e6, 'JPY']],
    ['Two dozen sailors drowned.', ['Two dozen sailors', 24, 'sailors']],
    ['Sixty-two thousand voters stayed away.', ['Sixty-two thousand voters', 62000, 'voters']],
    ['It hired 4 500 workers.', ['4 500 workers', 4500, 'workers']],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));
});

describe('counts, speeds and degrees (issue 15)', () => {
  it.each<[string, [string, number, string][]]>([
    ['The party won 57 of them and 212 seats.', [['212 seats', 212, 'seats']]],
    ['It sent 40 Romanian peacekeepers.', [['40 Romanian peacekeepers', 40, 'peacekeepers']]],
    ['Gusts reached 130 km/h.', [['130 km/h', 130, 'km/h']]],
    ['It drove at 70 miles per hour.', [['70 miles per hour', 70, 'miles per hour']]],
    ['It was minus 18 degrees Celsius.', [['18 degrees Celsius', -18, 'degrees Celsius']]],
    ['The Boeing 737 planes and the 2019 elections were late.', []],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));
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
