import { scanTokens } from '../language/scan/scan-tokens.js';
import type { KnowledgeEntry } from './entry.js';

export interface Phrase {
  entry: KnowledgeEntry;
  kind: 'name' | 'demonym';
  /** Number of tokens. */
  length: number;
}

/** Shorter names are not looked for in headlines in capitals, where they may be ordinary words. */
const SHORTEST_IN_CAPITALS = 4;

/** Finds the longest known name at a token. The first entry given a name keeps it. */
export class PhraseIndex {
  readonly #phrases = new Map<string, Phrase>();
  readonly #capitals = new Map<string, string>();
  /** Most tokens of a phrase by its first token. */
  readonly #longest = new Map<string, number>();

  add(name: string, entry: KnowledgeEntry, kind: Phrase['kind']): void {
    const words = wordsOf(name);
    const key = words.join(' ');
    if (key === '' || this.#phrases.has(key)) return;
    this.#phrases.set(key, { entry, kind, length: words.length });
    this.#remember(words[0]!, words.length);
    const capitals = key.toUpperCase();
    if (key.length >= SHORTEST_IN_CAPITALS && capitals !== key && !this.#phrases.has(capitals)) {
      this.#capitals.set(capitals, key);
      this.#remember(capitals.split(' ', 1)[0]!, words.length);
    }
  }

  /** The phrase a whole name is, in its own case or in capitals. */
  get(name: string): Phrase | undefined {
    const key = wordsOf(name).join(' ');
    return this.#find(key);
  }

  /** The longest phrase that begins at token `i` and ends before `last`. */
  longestAt(forms: readonly string[], i: number, last: number): Phrase | undefined {
    const most = this.#longest.get(forms[i]!);
    if (most === undefined) return undefined;
    for (let length = Math.min(most, last - i); length > 0; length--) {
      const phrase = this.#find(length === 1 ? forms[i]! : forms.slice(i, i + length).join(' '));
      if (phrase) return phrase;
    }
    return undefined;
  }

  #find(key: string): Phrase | undefined {
    return this.#phrases.get(key) ?? this.#phrases.get(this.#capitals.get(key) ?? '');
  }

  #remember(word: string, length: number): void {
    if ((this.#longest.get(word) ?? 0) < length) this.#longest.set(word, length);
  }
}

function wordsOf(name: string): string[] {
  if (/^[\p{L} ]+$/u.test(name)) return name.split(' ');
  const words: string[] = [];
  scanTokens(name, 0, name.length, (start, end) => words.push(name.slice(start, end)));
  return words;
}
