import type { EntityType } from '../analysis.js';
import { readAsset } from '../assets.js';
import { countryOfCity } from './cities.js';
import type { KnowledgeEntry } from './entry.js';
import { PhraseIndex } from './phrase-index.js';

export interface Place {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

/** Everything the tool knows of the world, ready for look-up. */
export interface Knowledge {
  readonly phrases: PhraseIndex;
  /** The place a dateline names, in any case; null when it is unknown. */
  place(name: string): Place | null;
  /** The country with this alpha-2 code. */
  country(code: string): KnowledgeEntry | undefined;
}

let builtIn: Knowledge | undefined;

/** The built-in knowledge with a user's own entries before it. The built-in part is loaded once. */
export function loadKnowledge(extra: readonly KnowledgeEntry[] = []): Knowledge {
  if (extra.length > 0) return index([...extra, ...readEntries()]);
  return (builtIn ??= index(readEntries()));
}

function index(entries: readonly KnowledgeEntry[]): Knowledge {
  const phrases = new PhraseIndex();
  const countries = new Map<string, KnowledgeEntry>();
  for (const entry of entries) {
    phrases.add(entry.name, entry, 'name');
    entry.aliases?.forEach((alias) => { phrases.add(alias, entry, 'name'); });
    entry.demonyms?.forEach((demonym) => { phrases.add(demonym, entry, 'demonym'); });
    if (entry.type === 'country' && entry.country !== undefined) countries.set(entry.country, entry);
  }
  return {
    phrases,
    country: (code) => countries.get(code),
    place(name) {
      const entry = phrases.get(name)?.entry ?? phrases.get(titleCase(name))?.entry;
      if (entry?.type === 'place' || entry?.type === 'country') return { name: entry.name, country: entry.country ?? null };
      const cased = name === name.toUpperCase() ? titleCase(name) : name;
      const country = countryOfCity(cased);
      if (country !== null) return { name: cased, country: country === '' ? null : country };
      return entry && name !== name.toUpperCase() ? null : entry ? { name: cased, country: entry.country ?? null } : null;
    },
  };
}

const titleCase = (name: string) => name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());

function readEntries(): KnowledgeEntry[] {
  return readAsset('knowledge.tsv').toString('utf8').split('\n').map((line) => {
    const [type, subtype, country, iso3, wikidata, names, demonyms] = line.split('\t') as [string, string, string, string, string, string, string];
    const [name = '', ...aliases] = names.split('|');
    return {
      name,
      type: type as EntityType,
      aliases,
      ...(subtype && { subtype }),
      ...(country && { country }),
      ...(iso3 && { iso3 }),
      ...(wikidata && { wikidata }),
      ...(demonyms && { demonyms: demonyms.split('|') }),
    };
  });
}

/** `sha256:…` of the data and models in use; written when the package is built. */
export function knowledgeDigest(): string {
  return (digest ??= readAsset('digest.txt').toString('latin1'));
}

let digest: string | undefined;
