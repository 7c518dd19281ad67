// Compiles src/knowledge/data into dist/assets/knowledge.tsv (things with names) and cities.bin (hashes of city names).
import { readFileSync, writeFileSync } from 'node:fs';

const DATA = 'src/knowledge/data/';

/** File, type and, where the file has no column for it, subtype. */
const THINGS = [
  ['international-bodies', 'organization'],
  ['national-bodies', 'organization'],
  ['initiatives', 'initiative'],
  ['events', 'event'],
  ['health', 'health'],
  ['groups', 'group'],
  ['regions', 'place'],
  ['major-cities', 'place'],
];

const rows = (name) =>
  readFileSync(`${DATA}${name}.tsv`, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));

/** One line an entry: type, subtype, country, alpha-3, Wikidata, names, demonyms. */
export function compileKnowledge(folder) {
  const lines = rows('countries').map(([alpha2, alpha3, wikidata, names, demonyms]) => ['country', '', alpha2, alpha3, wikidata, names, demonyms]);
  for (const [alpha2, , , , , capital] of rows('countries')) if (capital) lines.push(['place', 'city', alpha2, '', '', capital, '']);
  for (const [file, type] of THINGS)
    for (const [name, aliases, country, subtype, wikidata] of rows(file))
      lines.push([type, subtype ?? '', country ?? '', '', wikidata ?? '', [name, aliases].filter(Boolean).join('|'), '']);
  writeFileSync(`${folder}/knowledge.tsv`, lines.map((line) => line.join('\t')).join('\n'));
  writeFileSync(`${folder}/cities.bin`, compileCities());
  for (const list of ['forenames', 'surnames'])
    writeFileSync(`${folder}/${list}.txt`, readFileSync(`${DATA}${list}.txt`, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).join('\n'));
}

/** Number of cities, then their hashes in ascending order (32 bits), then two letters of the country each. */
function compileCities() {
  const cities = rows('cities').map(([name, country]) => [hashName(name), country]).sort((a, b) => a[0] - b[0]);
  const bytes = Buffer.alloc(4 + 6 * cities.length);
  bytes.writeUInt32LE(cities.length, 0);
  cities.forEach(([hash, country], i) => {
    bytes.writeUInt32LE(hash, 4 + 4 * i);
    bytes.write((country || '  ').padEnd(2), 4 + 4 * cities.length + 2 * i, 'latin1');
  });
  return bytes;
}

/** FNV-1a over UTF-16 code units; the same as in cities.ts. */
function hashName(name) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
