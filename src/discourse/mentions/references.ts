import type { Entity, Mention, MentionKind } from '../../analysis.js';
import type { Tokens } from '../../language/tokens.js';

/** Share of them that go back to the right person or thing on news with coreference by hand (GUM), rounded down. */
const CONFIDENCE = 0.9;

/** Mentions without a name, by what they go back to. */
export class References {
  readonly #byOwner = new Map<Entity, Mention[]>();

  constructor(private readonly tokens: Tokens) {}

  /** Adds tokens `[first, last)` as a mention of `owner`. */
  add(owner: Entity, first: number, last: number, kind: MentionKind, sentence: number): void {
    const start = this.tokens.starts[first]!,
      end = this.tokens.ends[last - 1]!;
    const mention: Mention = {
      start,
      end,
      text: this.tokens.text.slice(start, end),
      sentence,
      kind,
      rule: `reference.${kind}`,
      confidence: CONFIDENCE,
    };
    const list = this.#byOwner.get(owner);
    if (list) list.push(mention);
    else this.#byOwner.set(owner, [mention]);
  }

  /** The entities with all their mentions in text order. */
  addTo(entities: readonly Entity[]): Entity[] {
    return entities.map((entity) => {
      const more = this.#byOwner.get(entity);
      return more
        ? { ...entity, mentions: [...entity.mentions, ...more].sort((a, b) => a.start - b.start) }
        : entity;
    });
  }
}
