import { readFileSync } from 'node:fs';
import type { EntityType } from '../../analysis.js';
import type { KnowledgeEntry } from '../entry.js';

const DATA = 'src/knowledge/data';

/**
 * Files of named things and their type. Where two entries share a name, the one in the earlier file has it.
 */
const FILES: readonly (readonly [file: string, type: EntityType, local?: 'local'])[] = [
  ['international-bodies', 'organization'],
  ['national-bodies', 'organization'],
  ['initiatives', 'initiative'],
  ['events', 'event'],
  ['health', 'health'],
  ['groups', 'group'],
  ['regions', 'place'],
  ['major-cities', 'place'],
  ['state-bodies', 'organization', 'local'],
  ['companies', 'organization', 'local'],
  ['institutions', 'organization', 'local'],
  ['agreements', 'initiative'],
  ['happenings', 'event'],
  ['facilities', 'place'],
  ['products', 'product'],
  ['peoples', 'group'],
];

/** Lines of a data file, comments left out. */
export const readLines = (file: string): string[] =>
  readFileSync(`${DATA}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

export const readRows = (file: string): string[][] =>
  readLines(`${file}.tsv`).map((line) => line.split('\t'));

/** All entries: countries first, then their capitals, then the other files in order. */
export function readEntries(): KnowledgeEntry[] {
  const countries = readRows('countries');
  return [
    ...countries.map(([country = '', iso3 = '', wikidata = '', names = '', demonyms = '']) => ({
      ...named(names.split('|'), 'country'),
      country,
      iso3,
      wikidata,
      demonyms: listed(demonyms),
    })),
    ...countries.flatMap(([country = '', , , , , capital]) =>
      capital ? [{ ...named([capital], 'place'), subtype: 'city', country }] : [],
    ),
    ...FILES.flatMap(([file, type, local]) =>
      readRows(file).map(([name = '', aliases = '', country = '', subtype = '', wikidata = '']) => ({
        ...named([name, ...listed(aliases)], type),
        country,
        subtype,
        wikidata,
        ...(local && { local: true as const }),
      })),
    ),
  ];
}

const named = ([name = '', ...aliases]: string[], type: EntityType) => ({ name, type, aliases });
const listed = (names: string) => names.split('|').filter(Boolean);
