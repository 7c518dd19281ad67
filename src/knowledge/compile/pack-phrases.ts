import type { KnowledgeEntry } from '../entry.js';
import type { PhraseTables } from '../packed-phrases.js';
import { PhraseHash } from '../phrase-hash.js';
import type { PhraseIndex } from '../phrase-index.js';

const LOAD = 0.5;

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
    high: new Uint32Array(size),
    values: new Uint32Array(size),
    ...packFirsts(longest),
  };
  for (const [key, { entry, kind }] of all) {
    const { low, high } = hashOf(key.split(' '));
    let slot = low & (size - 1);
    for (; tables.values[slot] !== 0; slot = (slot + 1) & (size - 1))
      if (tables.low[slot] === low && tables.high[slot] === high)
        throw new Error(`hash of "${key}" is taken`);
    tables.low[slot] = low;
    tables.high[slot] = high;
    tables.values[slot] = 1 + 2 * numbers.get(entry)! + (kind === 'demonym' ? 1 : 0);
  }
  return tables;
}

function packFirsts(mostTokens: ReadonlyMap<string, number>): Pick<PhraseTables, 'firsts' | 'longest'> {
  const size = sizeFor(mostTokens.size);
  const firsts = new Uint32Array(size);
  const longest = new Uint8Array(size);
  for (const [token, most] of mostTokens) {
    const { low } = hashOf([token]);
    let slot = low & (size - 1);
    while (longest[slot] !== 0 && firsts[slot] !== low) slot = (slot + 1) & (size - 1);
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

const sizeFor = (count: number) => 2 ** Math.ceil(Math.log2(count / LOAD + 2));
