import type { Knowledge } from '../../knowledge/knowledge.js';

/** Names this short are words or letters too often to tell a country. */
const SHORTEST_NAME = 4;
const LETTER = /\p{L}/u;

/**
 * Whether a text names a country or its people: which of several money a letter such as `K` is. Each is
 * looked for once.
 */
export class ToldCountries {
  readonly #known = new Map<string, boolean>();

  constructor(
    private readonly text: string,
    private readonly knowledge: Knowledge,
  ) {}

  has(code: string): boolean {
    const known = this.#known.get(code);
    if (known !== undefined) return known;
    const found = this.#find(code);
    this.#known.set(code, found);
    return found;
  }

  #find(code: string): boolean {
    const entry = this.knowledge.country(code);
    if (!entry) return false;
    const names = [entry.name, ...(entry.aliases ?? []), ...(entry.demonyms ?? [])];
    return names.some((name) => name.length >= SHORTEST_NAME && this.#stands(name));
  }

  /** Whether a name stands in the text as a word of its own. */
  #stands(name: string): boolean {
    for (let at = this.text.indexOf(name); at >= 0; at = this.text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (!LETTER.test(this.text[at - 1] ?? '') && !LETTER.test(this.text[end] ?? '')) return true;
    }
    return false;
  }
}
