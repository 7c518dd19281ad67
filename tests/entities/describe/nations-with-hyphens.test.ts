import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';

const told = (text: string, name: string) => {
  const person = analyze(text, { only: ['entities'] }).entities.find((e) => e.name === name);
  return [person?.role ?? null, person?.country ?? null];
};

describe('a nationality with a hyphen', () => {
  test.each([
    ['of two nations tells neither', 'Hanna Moe, a Norwegian-American chef, met Chad.', 'chef', null],
    ['of two nations before a name', 'Norwegian-Chadian chef Hanna Moe left Peru.', 'chef', null],
    ['of birth tells none', 'Hanna Moe, the Kenyan-born chef, met Chad.', 'chef', null],
  ])('%s', (_, text, role, country) => {
    expect(told(text, 'Hanna Moe')).toEqual([role, country]);
  });
});

describe('who somebody is', () => {
  test.each([
    [
      'in the sentence behind',
      'Jane Muthoni grew up in Kisumu. She is a lecturer at a college.',
      'Jane Muthoni',
      'lecturer at a college',
      null,
    ],
    [
      'not where two are named',
      'Jane Muthoni met Ann Moe. She is a lecturer at a college.',
      'Jane Muthoni',
      null,
      null,
    ],
    [
      'not where another gender is told',
      'Jane Muthoni grew up in Kisumu. He is a lecturer at a college.',
      'Jane Muthoni',
      null,
      null,
    ],
    [
      'as a nationality before named',
      'The pilot, a Spaniard named Luis Paz, died in Chad near Peru.',
      'Luis Paz',
      null,
      'ES',
    ],
    [
      'as a judge of a court behind whose comma its town stands',
      'Justice Amina Bello of the Federal High Court, Abuja, thanked Chad and Peru.',
      'Amina Bello',
      'Justice',
      'NG',
    ],
    [
      'as whoever serves the one named before',
      'Kenyan President Jane Muthoni and her spokesman, Peter Graham, left Chad for Peru.',
      'Peter Graham',
      'spokesman',
      'KE',
    ],
    [
      'in a list of trades with a nationality first',
      'Chilean singer, actor, and poet Ana Soto met Chad and Peru.',
      'Ana Soto',
      'singer, actor, and poet',
      'CL',
    ],
  ])('is told %s', (_, text, name, role, country) => {
    expect(told(text, name)).toEqual([role, country]);
  });
});
