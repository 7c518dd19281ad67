import type { KnowledgeEntry } from '../entry.js';
import { HIGH, homeOf, type PhraseTables } from '../packed-phrases.js';
import { PhraseHash } from '../phrase-hash.js';
import type { PhraseIndex } from '../phrase-index.js';

const LOAD = 0.7;

/** Tables of an index by hash. @throws when two phrases have the same hash */
export function packPhrases(
  { phrases, capitals, longest }: PhraseIndex,
  entries: readonly KnowledgeEntry[],
): PhraseTables {
  const numbers = new Map(entries.map((entry, i) => [entry, i]));
  const all = new Map([...capitals, ...phrases]);
  const size = sizeFor(all.size);
  const tables: PhraseTables = {
    low: new Uint32Array(size),
    values: new Uint32Array(size),
    ...packFirsts(longest),
  };
  for (const [key, { entry, kind }] of all) {
    const { low, high } = hashOf(key.split(' '));
    let slot = homeOf(low, size);
    for (; tables.values[slot] !== 0; slot = next(slot, size))
      if (tables.low[slot] === low && (tables.values[slot]! ^ high) >>> HIGH === 0)
        throw new Error(`hash of "${key}" is taken`);
    tables.low[slot] = low;
    const value = 1 + 2 * numbers.get(entry)! + (kind === 'demonym' ? 1 : 0);
    if (value >>> HIGH !== 0) throw new Error(`there is no room for ${entries.length} entries`);
    tables.values[slot] = ((high >>> HIGH) << HIGH) | value;
  }
  return tables;
}

function packFirsts(mostTokens: ReadonlyMap<string, number>): Pick<PhraseTables, 'firsts' | 'longest'> {
  const size = sizeFor(mostTokens.size);
  const firsts = new Uint32Array(size);
  const longest = new Uint8Array(size);
  for (const [token, most] of mostTokens) {
    const { low } = hashOf([token]);
    let slot = homeOf(low, size);
    while (longest[slot] !== 0 && firsts[slot] !== low) slot = next(slot, size);
    firsts[slot] = low;
    longest[slot] = Math.max(longest[slot]!, most);
  }
  return { firsts, longest };
}

function hashOf(tokens: readonly string[]): PhraseHash {
  const hash = new PhraseHash();
  for (const token of tokens) hash.add(token);
  return hash;
}

const sizeFor = (count: number) => Math.ceil(count / LOAD) + 2;
const next = (slot: number, size: number) => (slot + 1 < size ? slot + 1 : 0);
