import { readTextAsset } from '../assets.js';

let countries: ReadonlyMap<string, string> | undefined;

function load(): ReadonlyMap<string, string> {
  if (countries) return countries;
  const found = new Map<string, string>();
  for (const line of readTextAsset('subdivisions.tsv').split('\n')) {
    const [country = '', names = ''] = line.split('\t');
    for (const name of names.split('|')) found.set(name, country);
  }
  return (countries = found);
}

/** Country (alpha-2) of a province, state or county by a name that no other country has, or null. */
export const countryOfSubdivision = (name: string): string | null => load().get(name) ?? null;
