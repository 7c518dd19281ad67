import { mix } from '../../../../language/model-file/hash.js';
import { isName, type Word } from './word.js';

/** Lists that a word or phrase may be on, one bit each. */
export enum List {
  Forename = 0x1,
  Surname = 0x2,
  Place = 0x4,
  Country = 0x8,
  Demonym = 0x10,
  Body = 0x20,
  Initiative = 0x40,
  Event = 0x80,
  Group = 0x100,
  Health = 0x200,
  OrganizationHead = 0x400,
  PlaceHead = 0x800,
  EventHead = 0x1000,
  InitiativeHead = 0x2000,
  Office = 0x4000,
  Title = 0x8000,
  SpeechVerb = 0x10000,
}

export const LISTS = 17;
const LONGEST = 6;
const PHRASE = 0x50;

/** An open-addressing table of phrases. Few sets of lists occur: a slot holds the number of one. */
export interface ListTable {
  /** Of the phrase in each slot. */
  readonly hashes: Uint32Array;
  /** Which of `bits` each slot has; 0 where it is empty. */
  readonly sets: Uint8Array;
  /** Bits of every set; the first one has none. */
  readonly bits: Uint32Array;
}

/** Words and phrases of the lists, by hash. */
export class NameLists {
  readonly #table: ListTable;
  readonly #mask: number;

  constructor(table: ListTable) {
    this.#table = table;
    this.#mask = table.sets.length - 1;
  }

  /**
   * Bits of every word of a sentence: of the longest listed phrases, none inside another, and of the word
   * alone.
   */
  lookUp(words: readonly Word[], first: number, last: number, out: Uint32Array): void {
    let covered = first;
    for (let i = first; i < last; i++) {
      const own = this.#find(extendPhrase(PHRASE, words[i]!));
      out[i] = out[i]! | own;
      if (i < covered || !isName(words[i]!.kind)) continue;
      let hash = extendPhrase(PHRASE, words[i]!);
      let end = i,
        bits = 0;
      for (let j = i + 1; j < last && j < i + LONGEST; j++) {
        hash = extendPhrase(hash, words[j]!);
        const found = this.#find(hash);
        if (found !== 0) [end, bits] = [j, found];
      }
      if (bits === 0) continue;
      for (let j = i; j <= end; j++) out[j] = out[j]! | bits;
      covered = end + 1;
    }
  }

  #find(hash: number): number {
    const { hashes, sets, bits } = this.#table;
    let slot = hash & this.#mask;
    while (sets[slot] !== 0 && hashes[slot] !== hash >>> 0) slot = (slot + 1) & this.#mask;
    return bits[sets[slot]!]!;
  }
}

/** Hash of a phrase with one more word, whatever the capitals. */
const extendPhrase = (hash: number, word: Word) => mix(hash, word.lowerHash);

/** Hash by which a phrase is listed. */
export const hashPhrase = (words: readonly Word[]) => words.reduce(extendPhrase, PHRASE) >>> 0;
