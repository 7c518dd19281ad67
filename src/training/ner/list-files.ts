import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { hashPhrase, List, type ListTable } from '../../entities/recognise/propose/model/name-lists.js';
import { readWord } from '../../entities/recognise/propose/model/word.js';
import { scanTokens } from '../../scan/scan-tokens.js';

const KNOWLEDGE = 'src/knowledge/data';
const CUE_WORDS = 'src/training/ner/data/cue-words.yaml';
const LOAD = 0.85;

/** Files of the knowledge base with one name a row, its other names in the second column. */
const NAMED: readonly (readonly [file: string, bit: List])[] = [
  ['international-bodies', List.Body],
  ['national-bodies', List.Body],
  ['initiatives', List.Initiative],
  ['events', List.Event],
  ['groups', List.Group],
  ['health', List.Health],
  ['regions', List.Place],
  ['major-cities', List.Place],
];

/** Compiles the name lists from the knowledge base and the cue words. */
export function compileLists(): ListTable {
  const bitsOf = new Map<number, number>();
  const list = (phrase: string | undefined, bit: List) => {
    const words = tokenize(phrase ?? '').map(readWord);
    if (words.length === 0) return;
    const hash = hashPhrase(words);
    bitsOf.set(hash, (bitsOf.get(hash) ?? 0) | bit);
  };
  for (const [name] of rowsOf('forenames.txt')) list(name, List.Forename);
  for (const [name] of rowsOf('surnames.txt')) list(name, List.Surname);
  for (const [name] of rowsOf('cities.tsv')) list(name, List.Place);
  for (const [, , , names = '', demonyms = '', capital] of rowsOf('countries.tsv')) {
    for (const name of names.split('|')) list(name, List.Country);
    for (const demonym of demonyms.split('|')) list(demonym, List.Demonym);
    list(capital, List.Place);
  }
  for (const [file, bit] of NAMED)
    for (const [name = '', aliases = ''] of rowsOf(`${file}.tsv`))
      for (const phrase of [name, ...aliases.split('|')]) list(phrase, bit);
  const cues = parse(readFileSync(CUE_WORDS, 'utf8')) as Record<keyof typeof List, string>;
  for (const [name, words] of Object.entries(cues))
    for (const word of words.split(/\s+/)) list(word, List[name as keyof typeof List]);
  return packList(bitsOf);
}

/** Rows of a file of the knowledge base, comments left out. */
const rowsOf = (file: string): string[][] =>
  readFileSync(join(KNOWLEDGE, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

function tokenize(phrase: string): string[] {
  const forms: string[] = [];
  scanTokens(phrase, 0, phrase.length, (start, end) => forms.push(phrase.slice(start, end)));
  return forms;
}

function packList(bitsOf: ReadonlyMap<number, number>): ListTable {
  let slots = 2;
  while (slots * LOAD < bitsOf.size) slots *= 2;
  const hashes = new Uint32Array(slots),
    sets = new Uint8Array(slots);
  const bits = [0, ...new Set(bitsOf.values())];
  const setOf = new Map(bits.map((own, set) => [own, set]));
  for (const [hash, own] of bitsOf) {
    let slot = hash & (slots - 1);
    while (sets[slot] !== 0) slot = (slot + 1) & (slots - 1);
    hashes[slot] = hash;
    sets[slot] = setOf.get(own)!;
  }
  return { hashes, sets, bits: Uint32Array.from(bits) };
}
