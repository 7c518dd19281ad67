import { createRequire } from 'node:module';
import iso from 'i18n-iso-countries';
import { expect, test } from 'vitest';
import { readEntries } from '../../src/knowledge/compile/read-data.js';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';

// Protects the codes and names of countries from our own mistakes: others keep the same list (ISO 3166-1).
iso.registerLocale(createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as iso.LocaleData);
const CODES = iso.getAlpha2Codes();
const countries = readEntries().filter(({ type }) => type === 'country');

/** Names that are no prose: with the article first, turned around, explained. */
const NO_PROSE = /^The |[,()]/;
/** Names that we mean to read in another way. */
const READ_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['Congo', 'alone it is that of Kinshasa, in nearly all news'],
  ['Reunion', 'a common word; the country writes Réunion'],
]);

test('every country of the standard is there; no other but Kosovo, and past ones without a code', () => {
  const ours = new Set(countries.map(({ country }) => country ?? '').filter((code) => code !== ''));
  expect([...ours].sort()).toEqual([...Object.keys(CODES).filter((code) => code !== 'XK'), 'XK'].sort());
});

test('alpha-3 codes are those of the standard', () => {
  const wrong = countries
    .filter(({ country, iso3 }) => country && country !== 'XK' && iso3 !== CODES[country])
    .map(({ name, iso3 }) => `${name}: ${iso3}`);
  expect(wrong).toEqual([]);
});

test('their English names are found, and mean the same country', () => {
  const { phrases } = loadKnowledge();
  const names = Object.entries(iso.getNames('en', { select: 'all' })).flatMap(([code, all]) =>
    all
      .filter((name) => !NO_PROSE.test(name) && !READ_OTHERWISE.has(name))
      .map((name) => ({ code, name, found: phrases.get(name)?.entry.country })),
  );
  expect(names.length).toBeGreaterThan(250);
  expect(names.filter(({ code, found }) => found !== code)).toEqual([]);
});
