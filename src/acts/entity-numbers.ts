import type { Act, Entity, Range, Statement } from '../analysis.js';

/**
 * All who appear: those with names, numbered by their first mention, and behind them the parties of acts that
 * have none, so that a name has the same number whether acts are asked for or not.
 */
export class EntityNumbers {
  readonly #idOf = new Map<string, string>();
  readonly #collectives: readonly Entity[];
  /** Collectives by where they are mentioned. */
  readonly #byPlace: ReadonlyMap<string, Entity>;

  constructor(names: readonly Entity[], collectives: readonly Entity[]) {
    this.#collectives = collectives;
    this.#byPlace = new Map(
      collectives.flatMap((entity) => entity.mentions.map((mention) => [placeOf(mention), entity])),
    );
    const inOrder = [...names, ...collectives];
    inOrder.forEach(({ id }, i) => this.#idOf.set(id, `e${i + 1}`));
  }

  /** @param names the same as before, with more mentions */
  entities(names: readonly Entity[]): Entity[] {
    const numbered: Entity[] = [];
    for (const entity of [...names, ...this.#collectives]) {
      const id = this.#idOf.get(entity.id)!;
      numbered[Number(id.slice(1)) - 1] = { ...entity, id };
    }
    return numbered;
  }

  acts(acts: readonly Act[]): Act[] {
    return acts.map((act) => ({
      ...act,
      actors: this.#all(act.actors),
      recipients: this.#all(act.recipients),
      claimedBy: this.#one(act.claimedBy ?? null),
    }));
  }

  /** Who speaks without a name, and is the party of an act with the same words, is that party. */
  statements(statements: readonly Statement[]): Statement[] {
    return statements.map((statement) => ({
      ...statement,
      speaker: this.#one(statement.speaker ?? this.#unnamed(statement)),
      ...(statement.speakers && { speakers: this.#all(statement.speakers) }),
      ...(statement.addressee !== undefined && { addressee: this.#one(statement.addressee) }),
      about: this.#all(statement.about),
    }));
  }

  #unnamed({ speakerMention }: Statement): string | null {
    return (speakerMention && this.#byPlace.get(placeOf(speakerMention))?.id) ?? null;
  }

  #one(id: string | null): string | null {
    return id === null ? null : (this.#idOf.get(id) ?? id);
  }

  #all(ids: readonly string[]): string[] {
    return ids.map((id) => this.#idOf.get(id) ?? id);
  }
}

const placeOf = ({ start, end }: Range) => `${start} ${end}`;
