import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPhrases } from '../../src/knowledge/compile/pack-phrases.js';
import { readEntries } from '../../src/knowledge/compile/read-data.js';
import { readRow, writeRow } from '../../src/knowledge/entry-row.js';
import { readPacked, writePacked } from '../../src/knowledge/packed-file.js';
import { PackedPhrases } from '../../src/knowledge/packed-phrases.js';
import { tokensOf, type PhraseLookup } from '../../src/knowledge/phrase.js';
import { PhraseIndex } from '../../src/knowledge/phrase-index.js';

const entries = readEntries();
const index = new PhraseIndex(entries);
const tables = packPhrases(index, entries);
const packed = new PackedPhrases(tables, (i) => entries[i]!);
const keys = [...index.phrases.keys(), ...index.capitals.keys()];

describe('the packed index', () => {
  it('finds every name of the data files as the index in memory does', () => {
    for (const key of keys) expect(packed.get(key), key).toEqual(index.get(key));
  });

  it('agrees with the index in memory at every token of any text', () => {
    const token = fc.constantFrom(
      ...keys.slice(0, 2000).flatMap((key) => key.split(' ')),
      'of',
      'the',
      ',',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (forms) => {
        for (let i = 0; i < forms.length; i++)
          expect(found(packed, forms, i)).toEqual(found(index, forms, i));
      }),
    );
  });

  it('survives being written to a file, whatever the alignment it is read at', () => {
    const text = Buffer.from('é');
    const bytes = writePacked({ tables, offsets: new Uint32Array([0, 2]), text });
    for (const shift of [0, 1, 2, 3]) {
      const moved = Buffer.concat([Buffer.alloc(shift), bytes]).subarray(shift);
      const back = readPacked(moved);
      expect(back.tables).toEqual(tables);
      expect([...back.text]).toEqual([...text]);
    }
  });

  it('keeps everything an entry says', () => {
    const entry = {
      name: 'Ruritania',
      type: 'country',
      aliases: ['Kingdom of Ruritania'],
      demonyms: ['Ruritanian'],
      country: 'RT',
      iso3: 'RUR',
      wikidata: 'Q1',
    } as const;
    expect(readRow(writeRow(entry))).toEqual(entry);
  });
});

function found(lookup: PhraseLookup, forms: readonly string[], i: number) {
  const phrase = lookup.longestAt(forms, i, forms.length);
  return phrase && [phrase.entry.name, phrase.kind, phrase.length];
}

it('splits a name as the scanner splits running text', () => {
  expect(tokensOf("Cote d'Ivoire")).toEqual(['Cote', "d'Ivoire"]);
  expect(tokensOf('U.S. Congress')).toEqual(['U.S.', 'Congress']);
});
