import type { Entity } from '../../analysis.js';

/** Where an entity was last meant, by a name or a word for it. */
interface Trace {
  entity: Entity;
  sentence: number;
}

/** More than a word could choose among; keeps the cost linear in the text. */
const MOST_KEPT = 24;

/** The entities that were meant last. */
export class Recent {
  /** The latest at the end. */
  readonly #traces: Trace[] = [];
  #leader: Trace | null = null;

  note(entity: Entity, sentence: number): void {
    const known = this.#traces.findIndex((trace) => trace.entity === entity);
    if (known >= 0) this.#traces.splice(known, 1);
    this.#traces.push({ entity, sentence });
    if (this.#traces.length > MOST_KEPT) this.#traces.shift();
  }

  /** Takes note that a sentence begins with this person. */
  lead(entity: Entity, sentence: number): void {
    if (this.#leader?.sentence !== sentence) this.#leader = { entity, sentence };
  }

  /** The person the sentence before begins with. */
  leaderBefore(sentence: number): Entity | null {
    return this.#leader?.sentence === sentence - 1 ? this.#leader.entity : null;
  }

  /**
   * Those that fit, meant in `sentence` or the one before; where there are none, in the nearest of the `reach` sentences
   * before that has any.
   */
  nearest(sentence: number, reach: number, fits: (entity: Entity) => boolean): Entity[] {
    const found: Entity[] = [];
    let nearest = sentence - 1;
    for (let k = this.#traces.length - 1; k >= 0; k--) {
      const { entity, sentence: at } = this.#traces[k]!;
      if (sentence - at > reach || (found.length > 0 && at < nearest)) break;
      if (!fits(entity)) continue;
      nearest = Math.min(nearest, at);
      found.push(entity);
    }
    return found;
  }
}
