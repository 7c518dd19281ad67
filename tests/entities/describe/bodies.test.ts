import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';

const described = (text: string, name: string) =>
  analyze(text, { only: ['entities'] }).entities.find((e) => e.name === name);

// Protects what the words of a name, and those before it, tell of what is no person.
describe('bodies and initiatives', () => {
  test.each([
    ['The Lund Rivers Authority closed two locks.', 'Lund Rivers Authority', 'government'],
    ['The Clean Rivers Act was passed in Lund.', 'Clean Rivers Act', 'law'],
  ])('%s %s', (text, name, subtype) => {
    expect(described(text, name)?.subtype).toBe(subtype);
  });

  test.each([
    ['The Ghanaian Rivers Authority closed two locks.', 'Ghanaian Rivers Authority', 'GH'],
    ["Kenya's Institute of Rivers closed two locks.", 'Institute of Rivers', 'KE'],
    ['Kenya was dry. Institute of Rivers staff left.', 'Institute of Rivers', null],
  ])('%s is of %s', (text, name, country) => {
    expect(described(text, name)?.country).toBe(country);
  });

  test('whoever works for a company abroad may be from anywhere', () => {
    expect(described('Ingrid Solheim of Toyota agreed to the terms.', 'Ingrid Solheim')).toMatchObject({
      country: null,
    });
    expect(described('Ingrid Solheim of Japan agreed to the terms.', 'Ingrid Solheim')).toMatchObject({
      country: 'JP',
    });
  });
});
