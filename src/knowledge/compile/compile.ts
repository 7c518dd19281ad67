import { writeFileSync } from 'node:fs';
import { writeRow } from '../entry-row.js';
import { writePacked } from '../packed-file.js';
import { PhraseIndex } from '../phrase-index.js';
import { packCities } from './pack-cities.js';
import { packPhrases } from './pack-phrases.js';
import { readEntries, readLines, readRows } from './read-data.js';

/**
 * Compiles the data files into the assets of a build: knowledge.bin, cities.bin, and the lists of forenames,
 * surnames, offices and leaders.
 */
export function compileKnowledge(folder: string): void {
  const entries = readEntries();
  const rows = entries.map((entry) => Buffer.from(writeRow(entry)));
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = offsets[i]! + row.length;
  });
  writeFileSync(
    `${folder}/knowledge.bin`,
    writePacked({
      tables: packPhrases(new PhraseIndex(entries), entries),
      offsets,
      text: Buffer.concat(rows),
    }),
  );
  writeFileSync(`${folder}/cities.bin`, packCities(readRows('cities')));
  for (const list of [
    'forenames.txt',
    'surnames.txt',
    'offices.tsv',
    'leaders.tsv',
    'leader-ids.tsv',
    'ambiguous.tsv',
    'sectors.tsv',
    'subdivisions.tsv',
  ])
    writeFileSync(`${folder}/${list}`, readLines(list).join('\n'));
}
