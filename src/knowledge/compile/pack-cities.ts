import { hashCity } from '../cities.js';

/** Number of cities, then their hashes in ascending order (32 bits), then two letters of the country each. */
export function packCities(rows: readonly string[][]): Buffer {
  const cities = rows
    .map(([name = '', country = '']) => ({ hash: hashCity(name), country }))
    .sort((a, b) => a.hash - b.hash);
  const bytes = Buffer.alloc(4 + 6 * cities.length);
  bytes.writeUInt32LE(cities.length, 0);
  cities.forEach(({ hash, country }, i) => {
    bytes.writeUInt32LE(hash, 4 + 4 * i);
    bytes.write(country.padEnd(2), 4 + 4 * cities.length + 2 * i, 'latin1');
  });
  return bytes;
}
