import type { KnowledgeEntry } from './entry.js';
import { tokensOf, type Phrase, type PhraseLookup } from './phrase.js';

/** Shorter names are not looked for in headlines in capitals, where they may be ordinary words. */
const SHORTEST_IN_CAPITALS = 4;

/**
 * Known names in memory: a user's own, and all of them while the packed index is made. The first entry given
 * a name keeps it.
 */
export class PhraseIndex implements PhraseLookup {
  /** Phrases by their tokens, joined by spaces. */
  readonly phrases = new Map<string, Phrase>();
  /** Phrases as they stand in a headline in capitals. */
  readonly capitals = new Map<string, Phrase>();
  /** Most tokens of a phrase by its first token. */
  readonly longest = new Map<string, number>();

  /** @param isOwn whether the entries are a user's */
  constructor(
    entries: Iterable<KnowledgeEntry>,
    private readonly isOwn = false,
  ) {
    for (const entry of entries) {
      this.#add(entry.name, entry, 'name');
      entry.aliases?.forEach((alias) => {
        this.#add(alias, entry, 'name');
      });
      entry.demonyms?.forEach((demonym) => {
        this.#add(demonym, entry, 'demonym');
      });
    }
  }

  get(name: string): Phrase | undefined {
    return this.#find(tokensOf(name).join(' '));
  }

  longestAt(forms: readonly string[], i: number, last: number): Phrase | undefined {
    const most = this.longest.get(forms[i]!);
    if (most === undefined) return undefined;
    for (let length = Math.min(most, last - i); length > 0; length--) {
      const phrase = this.#find(forms.slice(i, i + length).join(' '));
      if (phrase) return phrase;
    }
    return undefined;
  }

  #find(key: string): Phrase | undefined {
    return this.phrases.get(key) ?? this.capitals.get(key);
  }

  #add(name: string, entry: KnowledgeEntry, kind: Phrase['kind']): void {
    this.#addAsWritten(name, entry, kind);
    if (name.includes("'")) this.#addAsWritten(name.replaceAll("'", '’'), entry, kind);
  }

  #addAsWritten(name: string, entry: KnowledgeEntry, kind: Phrase['kind']): void {
    const tokens = tokensOf(name);
    const key = tokens.join(' ');
    if (key === '' || this.phrases.has(key)) return;
    const phrase: Phrase = { entry, kind, length: tokens.length, ...(this.isOwn && { isOwn: true }) };
    this.phrases.set(key, phrase);
    this.#remember(tokens[0]!, tokens.length);
    const capitals = key.toUpperCase();
    if (key.length < SHORTEST_IN_CAPITALS || capitals === key || this.capitals.has(capitals)) return;
    this.capitals.set(capitals, phrase);
    this.#remember(capitals.split(' ', 1)[0]!, tokens.length);
  }

  #remember(token: string, length: number): void {
    if ((this.longest.get(token) ?? 0) < length) this.longest.set(token, length);
  }
}
