import { readAsset } from '../assets.js';

interface Cities {
  hashes: Uint32Array;
  countries: Uint8Array;
}

let cities: Cities | undefined;

function load(): Cities {
  if (cities) return cities;
  const bytes = readAsset('cities.bin');
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const hashes = new Uint32Array(
    bytes.buffer.slice(bytes.byteOffset + 4, bytes.byteOffset + 4 + 4 * count),
  );
  return (cities = { hashes, countries: bytes.subarray(4 + 4 * count) });
}

/**
 * Country (alpha-2) of a city over 15,000 people with an unambiguous name; '' when the country has no code,
 * null for no city.
 */
export function countryOfCity(name: string): string | null {
  const { hashes, countries } = load();
  const hash = hashCity(name);
  let low = 0,
    high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (hashes[middle] === hash)
      return String.fromCharCode(countries[2 * middle]!, countries[2 * middle + 1]!).trim();
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** FNV-1a over UTF-16 code units. */
export function hashCity(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
