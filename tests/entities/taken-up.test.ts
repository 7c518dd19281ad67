import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const told = (text: string, name: string) => {
  const person = analyze(text, { only: ['entities'] }).entities.find((e) => e.name === name);
  return [person?.role ?? null, person?.country ?? null];
};

describe('somebody whom the sentence before tells of without a name', () => {
  test.each([
    [
      'by the same verb',
      'A jailed Malaysian trader with debts in Peru has been freed in Oslo.\n\nTan Wei Ling, the founder of a bank, was freed on Friday by guards from Chad.',
      'Tan Wei Ling',
      'founder of a bank',
      'MY',
    ],
    [
      'by their age',
      'A Chilean surfer was found in Oslo. Pablo Vega, 34, had left Peru in May.',
      'Pablo Vega',
      'surfer',
      'CL',
    ],
    [
      'who has an office and speaks',
      'Portugal’s farm minister on Monday visited wells in Spain. In an interview, Rui Matos said Peru had none.',
      'Rui Matos',
      'farm minister',
      'PT',
    ],
  ])('is taken up %s', (_, text, name, role, country) => {
    expect(told(text, name)).toEqual([role, country]);
  });

  test.each([
    [
      'another verb follows',
      'A Chilean surfer was found in Oslo. Pablo Vega praised Peru.',
      'Pablo Vega',
      null,
      null,
    ],
    [
      'no person was meant',
      'A Chilean bank was fined in Oslo. Pablo Vega, 34, had left Peru.',
      'Pablo Vega',
      null,
      null,
    ],
    [
      'somebody is named there',
      'A Chilean surfer told Ann Moe of Oslo. Pablo Vega, 34, had left Peru.',
      'Pablo Vega',
      null,
      null,
    ],
  ])('is nobody where %s', (_, text, name, role, country) => {
    expect(told(text, name)).toEqual([role, country]);
  });
});

describe('somebody whose country that of another tells', () => {
  test.each([
    [
      'an adviser to a president',
      'Chilean President Ana Soto flew to Chad and Peru. Pablo Vega, an adviser to Soto, stayed.',
      'Pablo Vega',
      'CL',
    ],
    [
      'no adviser to a singer',
      'Chilean singer Ana Soto flew to Chad and Peru. Pablo Vega, an adviser to Soto, stayed.',
      'Pablo Vega',
      null,
    ],
    [
      'a countryman of whoever was named last',
      'Chilean runner Ana Soto won in Chad and Peru. Soto thanked her rivals. Countryman Pablo Vega fell.',
      'Pablo Vega',
      'CL',
    ],
    [
      'an example of a group',
      'Chad met several Kenyan officials, including Major Peter Graham and energy minister Jane Otieno.',
      'Peter Graham',
      'KE',
    ],
  ])('%s', (_, text, name, country) => {
    expect(told(text, name)[1]).toBe(country);
  });
});
