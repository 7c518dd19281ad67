import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const countryOf = (text: string, name: string) =>
  analyze(text, { only: ['entities'] }).entities.find((e) => e.type === 'person' && e.name === name)
    ?.country;

describe('the country of an office or party that a few countries have', () => {
  test.each([
    [
      'is the one of them that is named',
      'Canada thanked Norway and Chad. Hanna Moe, a Conservative, did not.',
      'Hanna Moe',
      'CA',
    ],
    [
      'is untold where two of them are named',
      'Canada thanked Britain and Chad. Hanna Moe, a Conservative, did not.',
      'Hanna Moe',
      null,
    ],
    [
      'is untold where none is named',
      'Chad thanked Norway and Peru. Hanna Moe, a Republican, did not.',
      'Hanna Moe',
      null,
    ],
    [
      'is that of a secretary behind the name',
      'The Philippines, Chile and Iran agreed. Rosa Abad, the Secretary of Education, did not.',
      'Rosa Abad',
      'PH',
    ],
    [
      'is that of an office in capitals',
      'The US and Chad met Benin. ASSISTANT SECRETARY FOR TRADE Hanna Moe was there.',
      'Hanna Moe',
      'US',
    ],
    [
      'is known where a leader of it is named',
      'Romania and Moldova thanked Antony Blinken. Romania also thanked Secretary of Agriculture Hanna Moe.',
      'Hanna Moe',
      'US',
    ],
  ])('%s', (_, text, name, country) => {
    expect(countryOf(text, name)).toBe(country);
  });
});

describe('the country of whoever is named behind the place they are from', () => {
  test.each([
    [
      'Runner Tola Bekele won in Chad before Kenyans Ann Moe, 2:05:46, and Hana Lund, 2:06:02.',
      'Hana Lund',
      'KE',
    ],
    ['A couple from Ohio, Rick and Lisa Moe, drove to Canada. Mexico was shut.', 'Rick', 'US'],
    ['A pensioner from Lyon, Paul Moe, won in Chad. Peru came second.', 'Paul Moe', 'FR'],
    ['Speaking of a man from Kenya, Hanna Moe praised Chad and Peru.', 'Hanna Moe', null],
    ['Officials from Kenya, Hanna Moe and others met in Chad with Peru.', 'Hanna Moe', null],
    ['Texas mother Hanna Moe flew to Chad and Peru.', 'Hanna Moe', 'US'],
  ])('%s', (text, name, country) => {
    expect(countryOf(text, name)).toBe(country);
  });
});

describe('the country of a lawmaker', () => {
  test.each([
    ['is what most of an article is about', 'Kenya asked Chad for help. Kenya will pay.', 'KE'],
    ['is untold where that is not named often', 'Kenya will pay.', null],
  ])('%s', (_, before, country) => {
    const text = `${before} Kenya, Peru and Fiji agree. Representative Hanna Moe did not.`;
    expect(countryOf(text, 'Hanna Moe')).toBe(country);
  });
});
