import { hasNoMainCountry, isAlsoOtherWord } from './currency-nouns.js';
import { CURRENCY_ROWS } from './currency-rows.js';

interface Currency {
  code: string;
  countries: readonly string[];
}

const bySign = new Map<string, Currency[]>();
const byNoun = new Map<string, Currency[]>();
const byAdjective = new Map<string, string>();
const codes = new Set<string>();
/** Signs that mean money in the press of any country. */
const everywhere = new Set<string>();

for (const row of CURRENCY_ROWS.trim().split('\n')) {
  const [code = '', countries = '', signs = '', nouns = '', adjectives = ''] = row.split('|');
  const currency: Currency = { code, countries: countries.split(' ') };
  codes.add(code.toLowerCase());
  for (const sign of split(signs)) {
    push(bySign, sign.replace(/^\?/, ''), currency);
    if (!sign.startsWith('?')) everywhere.add(sign);
  }
  for (const noun of split(nouns)) {
    push(byNoun, noun, currency);
    for (const adjective of split(adjectives)) byAdjective.set(`${adjective} ${noun}`, code);
  }
}

function split(words: string): string[] {
  return words.split(' ').filter((word) => word !== '');
}

function push(map: Map<string, Currency[]>, key: string, currency: Currency): void {
  const known = map.get(key);
  if (known) known.push(currency);
  else map.set(key, [currency]);
}

/**
 * ISO 4217 code of a sign or letters before a number (lower-case), as used in `country`; null when it is
 * none.
 */
export function currencyOfSign(sign: string, country: string | null): string | null {
  const known = bySign.get(sign);
  if (
    known &&
    !everywhere.has(sign) &&
    !known.some((c) => country !== null && c.countries.includes(country))
  )
    return null;
  return choose(known, country);
}

/**
 * ISO 4217 code of letters that are money in the press of some countries alone, where the text names one of
 * these; else null.
 */
export function currencyToldBy(sign: string, isTold: (country: string) => boolean): string | null {
  const known = everywhere.has(sign) ? [] : (bySign.get(sign) ?? []);
  const told = known.filter(({ countries }) => countries.some(isTold));
  return told.length === 1 ? told[0]!.code : null;
}

/**
 * ISO 4217 codes of all currencies that some country writes with a sign or letters (lower-case); for letters
 * that only large numbers show to be money: `QR 500 million`.
 */
export const currenciesOfSign = (sign: string): string[] =>
  (bySign.get(sign) ?? []).map(({ code }) => code);

/** Whether a currency is written so before a number, in some country. */
export const isCurrencySign = (sign: string): boolean => bySign.has(sign);

/** Whether a noun alone, in an article of `country`, leaves open whose currency it is. */
export const isUnclearNoun = (noun: string, country: string | null): boolean =>
  hasNoMainCountry(noun) &&
  !byNoun.get(noun)?.some((c) => country !== null && c.countries.includes(country));

/** ISO 4217 code of a singular noun (lower-case), as used in `country`; null when it is none. */
export const currencyOfNoun = (noun: string, country: string | null): string | null =>
  choose(byNoun.get(noun), country);

/** ISO 4217 code of an adjective and a singular noun: `swiss`, `franc`. */
export const currencyOfPhrase = (adjective: string, noun: string): string | null =>
  byAdjective.get(`${adjective} ${noun}`) ?? null;

/** Whether a noun names money and nothing else: `dollars`, `hryvnia`; not `crowns`. */
export function namesMoney(noun: string): boolean {
  const single = singular(noun);
  return byNoun.has(single) && !isAlsoOtherWord(single);
}

/** Whether a noun names the money of those whom the adjective tells: `korean won`, `czech crowns`. */
export const namesMoneyOf = (adjective: string, noun: string): boolean =>
  byAdjective.has(`${adjective} ${singular(noun)}`);

const singular = (noun: string): string =>
  noun.endsWith('s') && !byNoun.has(noun) ? noun.slice(0, -1) : noun;

/** Whether several countries call their currency so: an adjective that is not known makes it another's. */
export const isSharedNoun = (noun: string): boolean => (byNoun.get(noun)?.length ?? 0) > 1;

/** ISO 4217 code that is written out, in lower case; null for any other word. */
export const currencyCode = (word: string): string | null =>
  codes.has(word) ? word.toUpperCase() : null;

/** The dollar of a country, the US dollar where it has none of its own. */
export const dollarOf = (country: string | null): string => choose(byNoun.get('dollar'), country)!;

function choose(currencies: readonly Currency[] | undefined, country: string | null): string | null {
  if (!currencies) return null;
  const own = country === null ? undefined : currencies.find((c) => c.countries.includes(country));
  return (own ?? currencies[0]!).code;
}
