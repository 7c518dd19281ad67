import { describe, expect, test } from 'vitest';
import { countryOfPlace } from '../../../src/entities/describe/country/of-mention.js';
import { loadKnowledge } from '../../../src/knowledge/knowledge.js';

describe('the country of a part of a country', () => {
  test.each([
    ['Rogaland', 'NO'],
    ['Hatay Province', 'TR'],
    ['Northamptonshire', 'GB'],
    ['Lagos State', 'NG'],
    ['Songkhla province', 'TH'],
    ['Western Province', null],
    ['Nowhere State', null],
  ])('%s', (name, country) => {
    expect(countryOfPlace(loadKnowledge(), name)).toBe(country);
  });
});
