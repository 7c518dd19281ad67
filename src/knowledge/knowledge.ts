import { readAsset, readTextAsset } from '../assets.js';
import { titleCase } from '../scan/title-case.js';
import { countryOfCity } from './cities.js';
import type { KnowledgeEntry } from './entry.js';
import { readRow } from './entry-row.js';
import { readPacked } from './packed-file.js';
import { PackedPhrases } from './packed-phrases.js';
import { PhraseIndex } from './phrase-index.js';
import type { PhraseLookup } from './phrase.js';

export interface Place {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /**
   * A country or place of the tables, a town of the list of towns, or something else that has the name of a
   * place.
   */
  kind: 'country' | 'place' | 'town' | 'other';
}

/** Everything the tool knows of the world, ready for look-up. */
export interface Knowledge {
  readonly phrases: PhraseLookup;
  /** The place a dateline names, in any case; null when it is unknown. */
  place(name: string): Place | null;
  /** The country with this alpha-2 code. */
  country(code: string): KnowledgeEntry | undefined;
}

let builtIn: Knowledge | undefined;

/** The built-in knowledge with a user's own entries before it. The built-in part is loaded once. */
export function loadKnowledge(extra: readonly KnowledgeEntry[] = []): Knowledge {
  builtIn ??= readBuiltIn();
  return extra.length > 0 ? withOwn(extra, builtIn) : builtIn;
}

function readBuiltIn(): Knowledge {
  const { tables, offsets, text } = readPacked(readAsset('knowledge.bin'));
  const entries: KnowledgeEntry[] = [];
  const decoder = new TextDecoder();
  const entryAt = (i: number) =>
    (entries[i] ??= readRow(decoder.decode(text.subarray(offsets[i], offsets[i + 1]))));
  const phrases = new PackedPhrases(tables, entryAt);
  return {
    phrases,
    place: (name) => findPlace(name, phrases),
    country(code) {
      for (let i = 0; i < offsets.length - 1; i++) {
        const entry = entryAt(i);
        if (entry.type !== 'country') return undefined;
        if (entry.country === code) return entry;
      }
      return undefined;
    },
  };
}

/** A user's entries stand before the built-in ones of the same length. */
function withOwn(extra: readonly KnowledgeEntry[], base: Knowledge): Knowledge {
  const own = new PhraseIndex(extra, true);
  const phrases: PhraseLookup = {
    get: (name) => own.get(name) ?? base.phrases.get(name),
    longestAt(forms, i, last) {
      const ours = own.longestAt(forms, i, last);
      const theirs = base.phrases.longestAt(forms, i, last);
      return ours && ours.length >= (theirs?.length ?? 0) ? ours : theirs;
    },
  };
  return {
    phrases,
    place: (name) => findPlace(name, phrases),
    country: (code) =>
      extra.find((entry) => entry.type === 'country' && entry.country === code) ?? base.country(code),
  };
}

function findPlace(name: string, phrases: PhraseLookup): Place | null {
  const capitals = name === name.toUpperCase();
  const entry = phrases.get(name)?.entry ?? phrases.get(titleCase(name))?.entry;
  if (entry?.type === 'place' || entry?.type === 'country')
    return { name: entry.name, country: entry.country ?? null, kind: entry.type };
  const written = capitals ? titleCase(name) : name;
  const country = countryOfTown(written, phrases);
  if (country !== null) return { name: written, country: country === '' ? null : country, kind: 'town' };
  return entry && capitals ? { name: written, country: entry.country ?? null, kind: 'other' } : null;
}

/** How the Arabic article is written in lists of towns. */
const ARTICLES = ['Al ', 'El ', 'Al-', 'El-'];

/**
 * Country of a town, whose Arabic article may be written in another way than in the list, and which may be
 * called without `City`: `al-Obeid`, `Makati`.
 */
function countryOfTown(name: string, phrases: PhraseLookup): string | null {
  const country = countryOfCity(name);
  if (country !== null) return country;
  const known = (other: string) => {
    const entry = phrases.get(other)?.entry;
    return (entry?.type === 'place' ? entry.country : undefined) ?? countryOfCity(other);
  };
  const [, rest] = /^(?:al|el)[ -](\p{Lu}.+)$/iu.exec(name) ?? [];
  if (rest === undefined) return countryOfCity(`${name} City`);
  for (const article of ARTICLES) {
    const found = known(`${article}${rest}`);
    if (found !== null) return found;
  }
  return null;
}

/** `sha256:…` of the data and models in use; written when the package is built. */
export function knowledgeDigest(): string {
  return (digest ??= readTextAsset('digest.txt'));
}

let digest: string | undefined;
