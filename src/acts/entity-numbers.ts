import type { Act, Entity, Range, Statement } from '../analysis.js';

/** All who appear, with names and without, numbered by their first mention. */
export class EntityNumbers {
  readonly entities: readonly Entity[];
  readonly #idOf = new Map<string, string>();
  /** Collectives by where they are mentioned. */
  readonly #byPlace: ReadonlyMap<string, Entity>;

  constructor(named: readonly Entity[], collectives: readonly Entity[]) {
    this.#byPlace = new Map(
      collectives.flatMap((entity) => entity.mentions.map((mention) => [placeOf(mention), entity])),
    );
    const inOrder = [...named, ...collectives].sort((a, b) => firstMention(a) - firstMention(b));
    this.entities = inOrder.map((entity, i) => {
      const id = `e${i + 1}`;
      this.#idOf.set(entity.id, id);
      return entity.id === id ? entity : { ...entity, id };
    });
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

const firstMention = ({ mentions }: Entity) => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
