import type { Entity } from '../analysis.js';
import { loadKnowledge } from '../knowledge/knowledge.js';
import type { Segmentation } from '../language/tokens.js';
import { isSeatOfGovernment } from '../lexicon/seats.js';

/**
 * The states whose capitals stand for them: `Warsaw protested` is Poland's protest. The one that the text
 * names, else one of its own, whose mentions are the capital's name where it speaks or acts.
 */
export class Governments {
  readonly #named: ReadonlyMap<string, Entity>;
  readonly #own = new Map<string, Entity>();
  readonly #count: number;

  constructor(
    entities: readonly Entity[],
    private readonly tokens: Segmentation['tokens'],
  ) {
    this.#count = entities.length;
    this.#named = new Map(
      entities.flatMap((entity) =>
        entity.type === 'country' && entity.country !== null ? [[entity.country, entity]] : [],
      ),
    );
  }

  /** The state that a place may stand for; null where it is no seat of a government. */
  of({ type, name, country }: Entity): Entity | null {
    if (type !== 'place' || country === null || !isSeatOfGovernment(name.toLowerCase())) return null;
    const known = this.#named.get(country) ?? this.#own.get(country);
    if (known) return known;
    const entry = loadKnowledge().country(country);
    if (!entry) return null;
    const state: Entity = {
      id: `e${this.lastId + 1}`,
      type: 'country',
      subtype: null,
      name: entry.name,
      aliases: [],
      role: null,
      roleClass: null,
      country,
      likelyCountry: null,
      origin: null,
      ...(entry.iso3 !== undefined && { iso3: entry.iso3 }),
      wikidata: entry.wikidata ?? null,
      salience: 0,
      sector: 'GOV',
      mentions: [],
    };
    this.#own.set(country, state);
    return state;
  }

  /** Takes note that tokens `[first, last)` speak or act, where only such words stand for the state. */
  note(state: Entity, first: number, last: number, kind: 'name' | 'pronoun' = 'name'): void {
    if (state.country === null || this.#own.get(state.country) !== state) return;
    const start = this.tokens.starts[first]!,
      end = this.tokens.ends[last - 1]!;
    if (state.mentions.some((mention) => mention.start === start)) return;
    const text = this.tokens.text.slice(start, end);
    const sentence = this.tokens.sentenceOf[first]!;
    state.mentions.push({
      start,
      end,
      text,
      sentence,
      kind,
      rule: 'reference.seat-of-government',
    });
    state.mentions.sort((a, b) => a.start - b.start);
    if (kind === 'name' && !state.aliases.includes(text)) state.aliases.push(text);
  }

  /** Those whom the text names by their capitals alone: who neither spoke nor acted is left out. */
  all(): Entity[] {
    return [...this.#own.values()].filter(({ mentions }) => mentions.length > 0);
  }

  /** Ids behind which others may be numbered. */
  get lastId(): number {
    return this.#count + this.#own.size;
  }
}
