import { expect, it } from 'vitest';
import type { Entity, Sector } from '../../../src/analysis.js';
import { isOwnState } from '../../../src/acts/parties/own-side.js';

// Protects states from their own ministries, and the truth of a coup.
const body = (sector: Sector, country: string): Entity =>
  ({ type: 'organization', sector, country }) as Entity;
const gabon = { type: 'country', sector: 'GOV', country: 'GA' } as Entity;

it.each([
  ['GOV', 'GA', true],
  ['COP', 'GA', true],
  ['MIL', 'GA', false],
  ['JUD', 'GA', false],
  ['GOV', 'TG', false],
] as const)('a body of sector %s of %s and Gabon', (sector, country, expected) => {
  expect(isOwnState([body(sector, country)], [gabon])).toBe(expected);
  expect(isOwnState([gabon], [body(sector, country)])).toBe(expected);
});
