import { PhraseHash } from './phrase-hash.js';
import type { KnowledgeEntry } from './entry.js';
import { tokensOf, type Phrase, type PhraseLookup } from './phrase.js';

/** Open-addressing tables of the packed index, probed one by one; a slot with value 0 is empty. */
export interface PhraseTables {
  low: Uint32Array;
  /** 1 + 2 × number of the entry + 1 for a demonym, below `HIGH` more of the hash. */
  values: Uint32Array;
  /** Hashes of first tokens. */
  firsts: Uint32Array;
  /** Most tokens of a phrase with that first token. */
  longest: Uint8Array;
}

/** Bits of a value that tell the entry; those above are the hash's: 46 bits in all tell phrases apart. */
export const HIGH = 18;

/** Where a table of `size` slots has a hash of 32 bits first: all are used, whatever the size. */
export const homeOf = (hash: number, size: number): number => Math.floor((hash / 2 ** 32) * size);

/** The built-in names: nothing is made until a name is found. */
export class PackedPhrases implements PhraseLookup {
  readonly #hash = new PhraseHash();

  constructor(
    readonly tables: PhraseTables,
    readonly entryAt: (number: number) => KnowledgeEntry,
  ) {}

  get(name: string): Phrase | undefined {
    const tokens = tokensOf(name);
    const phrase = this.longestAt(tokens, 0, tokens.length);
    return phrase?.length === tokens.length ? phrase : undefined;
  }

  longestAt(forms: readonly string[], i: number, last: number): Phrase | undefined {
    if (i >= last) return undefined;
    const hash = this.#hash;
    hash.reset();
    hash.add(forms[i]!);
    const most = this.#mostTokens();
    let found = this.#value();
    let length = 1;
    for (let j = i + 1; j < last && j < i + most; j++) {
      hash.add(forms[j]!);
      const value = this.#value();
      if (value !== 0) [found, length] = [value, j + 1 - i];
    }
    if (most === 0 || found === 0) return undefined;
    return { entry: this.entryAt((found - 1) >> 1), kind: (found - 1) & 1 ? 'demonym' : 'name', length };
  }

  #mostTokens(): number {
    const { firsts, longest } = this.tables;
    const size = firsts.length;
    const { low } = this.#hash;
    let slot = homeOf(low, size);
    while (longest[slot] !== 0 && firsts[slot] !== low) slot = slot + 1 < size ? slot + 1 : 0;
    return longest[slot]!;
  }

  #value(): number {
    const { low, values } = this.tables;
    const size = low.length;
    const hash = this.#hash;
    let slot = homeOf(hash.low, size);
    while (values[slot] !== 0 && (low[slot] !== hash.low || (values[slot]! ^ hash.high) >>> HIGH !== 0))
      slot = slot + 1 < size ? slot + 1 : 0;
    return values[slot]! & ((1 << HIGH) - 1);
  }
}
