import type { Entity } from '../analysis.js';

/** People by their surname, for labels and titles that name them by it alone. */
export class PeopleBySurname {
  readonly #people = new Map<string, Entity | null>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      if (entity.type !== 'person') continue;
      const surname = entity.name.toLowerCase().split(/\s+/).at(-1)!;
      this.#people.set(surname, this.#people.has(surname) ? null : entity);
    }
  }

  /** The only person of a surname, in any case; null where several or none have it. */
  named(surname: string): Entity | null {
    return this.#people.get(surname.toLowerCase()) ?? null;
  }
}
