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
    ['A LOSS OF 20 MILLION RAND LOOMS', ['20 MILLION RAND', 2e7, 'ZAR']],
    ['The fare rose to 50p on Monday.', ['50p', 0.5, 'GBP']],
    ['They paid $2 ½ million.', ['$2 ½ million', 2.5e6, 'USD']],
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

describe('money, numbers and quantities of every press (issue 15, by kind)', () => {
  it.each<[string, [string, number, string][]]>([
    ['Nakuru paid Ksh4.5bn.', [['Ksh4.5bn', 4.5e9, 'KES']]],
    ['The guild paid 45mil euros.', [['45mil euros', 4.5e7, 'EUR']]],
    ['It is worth 12 mil pounds.', [['12 mil pounds', 1.2e7, 'GBP']]],
    ['Wages rose 4.5pc.', [['4.5pc', 4.5, 'percent']]],
    ['Perth paid $A7 million.', [['$A7 million', 7e6, 'AUD']]],
    ['Kumasi paid GH¢4 million.', [['GH¢4 million', 4e6, 'GHS']]],
    [
      'Lima lost S/ 9 million and S/.800.',
      [
        ['S/ 9 million', 9e6, 'PEN'],
        ['S/.800', 800, 'PEN'],
      ],
    ],
    ['Pune owes Rs.30 lakh.', [['Rs.30 lakh', 3e6, 'INR']]],
    ['A meal is Rs. 300 there.', [['Rs. 300', 300, 'INR']]],
    ['Doha gave QR 70 million.', [['QR 70 million', 7e7, 'QAR']]],
    ['Room QR 12 is shut.', []],
    ['It holds CFA6 billion.', [['CFA6 billion', 6e9, 'XOF']]],
    ['Enugu needs 3 billion Naira.', [['3 billion Naira', 3e9, 'NGN']]],
    [
      'A pen is 60 pence or 80 kobo.',
      [
        ['60 pence', 0.6, 'GBP'],
        ['80 kobo', 0.8, 'NGN'],
      ],
    ],
    [
      'Medan spent Rp1,4 triliun and Rp25.000.',
      [
        ['Rp1,4 triliun', 1.4e12, 'IDR'],
        ['Rp25.000', 25000, 'IDR'],
      ],
    ],
    ['ALL 50 MET AT TOP 10', []],
    ['It is 3,5 billion euros.', [['3,5 billion euros', 3.5e9, 'EUR']]],
    [
      'Three-quarters of a million voters came.',
      [['Three-quarters of a million voters', 750000, 'voters']],
    ],
    [
      'It lost two and three-quarter million yen.',
      [['two and three-quarter million yen', 2.75e6, 'JPY']],
    ],
    ['It sold one point four million cars.', [['one point four million cars', 1.4e6, 'cars']]],
    ['The third million was lost.', []],
    ['Rates fell half a percentage point.', [['half a percentage point', 0.5, 'percent']]],
    [
      'It has three or four million euros.',
      [
        ['three', 3e6, 'EUR'],
        ['four million euros', 4e6, 'EUR'],
      ],
    ],
    [
      'Between two and three hundred cows died.',
      [
        ['two', 200, 'cows'],
        ['three hundred cows', 300, 'cows'],
      ],
    ],
    [
      'It holds 61 of the 120 seats.',
      [
        ['61', 61, 'seats'],
        ['120 seats', 120, 'seats'],
      ],
    ],
    [
      'The blast left 9 dead and 31 injured.',
      [
        ['9 dead', 9, 'dead'],
        ['31 injured', 31, 'injured'],
      ],
    ],
    ['A quake of magnitude 6.2 hit.', [['magnitude 6.2', 6.2, 'magnitude']]],
    ['The wall is 400m long.', [['400m', 400, 'm']]],
    ['It reached 47C in Basra.', [['47C', 47, 'C']]],
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

describe('letters that are money in some countries alone', () => {
  it.each<[string, [string, number, string][]]>([
    ['The clinic in Zambia cost K500,000 to build.', [['K500,000', 5e5, 'ZMW']]],
    ['The Philippines paid P2.5 billion for the bridge.', [['P2.5 billion', 2.5e9, 'PHP']]],
    ["Botswana's mine was sold for P500 million.", [['P500 million', 5e8, 'BWP']]],
    ['Papua New Guinea lent K40 million.', [['K40 million', 4e7, 'PGK']]],
    ['The clinic cost K500,000 to build.', []],
    ['Zambia and Papua New Guinea argued over K40 million.', []],
    ['The K9 unit of Zambia left.', []],
    ['Filipino buses stop at P2 and P3.', []],
  ])('%s', (sentence, expected) =>
    expect(read(`The harbour was closed after a long inquiry.\n\n${sentence}`)).toEqual(expected),
  );
});

describe('parts of a scale', () => {
  it.each<[string, [string, number, string][]]>([
    ['They owe ¼ of a million pounds.', [['¼ of a million pounds', 250000, 'GBP']]],
    ['They owe ½ a billion yen.', [['½ a billion yen', 5e8, 'JPY']]],
    ['It cost a billion and a half euros.', [['a billion and a half euros', 1.5e9, 'EUR']]],
    ['They lent 4 1/2 million euros.', [['4 1/2 million euros', 4.5e6, 'EUR']]],
    ['They lent two milliard yen.', [['two milliard yen', 2e9, 'JPY']]],
    ['The debt is $3tr.', [['$3tr', 3e12, 'USD']]],
    ['Rates rose by half a percent.', [['half a percent', 0.5, 'percent']]],
    ['A fifth of one per cent is gone.', [['A fifth of one per cent', 0.2, 'percent']]],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));

  it('counts none of a rate', () => {
    expect(read('One in four teachers and seven out of ten pupils are ill.')).toEqual([]);
  });
});

describe('what is counted is the last noun of a compound', () => {
  it.each<[string, [string, number, string][]]>([
    ['It needs the votes of 15 member states.', [['15 member states', 15, 'states']]],
    ['They built 140 village wells in May.', [['140 village wells', 140, 'wells']]],
    ['Clerks lost 14 ballot boxes.', [['14 ballot boxes', 14, 'boxes']]],
    ['Tents were sent to 900 displaced people.', [['900 displaced people', 900, 'people']]],
    ['Fire on hill; 8,000 flee homes', []],
    ['It held 40 people, residents said.', [['40 people', 40, 'people']]],
    ['The bus struck two police officers.', [['two police officers', 2, 'officers']]],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));
});
