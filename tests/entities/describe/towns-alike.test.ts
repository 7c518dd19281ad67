import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';

const entity = (text: string, name: string) =>
  analyze(text, { only: ['entities'] }).entities.find((one) => one.name === name);

// Protects against countries of towns that many countries have, where a text tells of another one.
describe('towns with English names', () => {
  test.each([
    [
      'KAMPALA, Uganda, May 3 (Reuters) - The Ugandan police closed the road to Tiverton.',
      'Tiverton',
      null,
    ],
    ['KAMPALA, Uganda, May 3 (Reuters) - The Ugandan team flew to Wolfsburg.', 'Wolfsburg', 'DE'],
    ['The road to Tiverton is closed, England heard.', 'Tiverton', 'GB'],
    ['The road to Tiverton is closed.', 'Tiverton', 'GB'],
  ])('%s', (text, name, country) => {
    expect(entity(text, name)?.country).toBe(country);
  });
});

test('a country in brackets behind a body is its country', () => {
  expect(entity('He played for Sunshine FC (Kenya).', 'Sunshine FC')?.country).toBe('KE');
});

describe('kinds of bodies', () => {
  test.each([
    ['Chillerton City Council met on Monday.', 'Chillerton City Council', 'government'],
    ['They sued Garden City Retail Limited on Monday.', 'Garden City Retail Limited', 'company'],
    ['They cheered for Simbari FC on Monday.', 'Simbari FC', 'team'],
  ])('%s', (text, name, subtype) => {
    expect(entity(text, name)?.subtype).toBe(subtype);
  });
});
