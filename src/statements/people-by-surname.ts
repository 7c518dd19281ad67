import type { Entity } from '../analysis.js';

/** People by their surname, for labels and titles that name them by it alone. */
export class PeopleBySurname {
  readonly #people = new Map<string, Entity | null>();
  readonly #roles: readonly (readonly [string, Entity])[];
  readonly #initials = new Map<string, Entity | null>();

  constructor(entities: readonly Entity[]) {
    this.#roles = entities.flatMap((entity) =>
      entity.type === 'person' && entity.role !== null
        ? [[entity.role.toLowerCase(), entity] as const]
        : [],
    );
    for (const entity of entities) {
      if (entity.type !== 'person') continue;
      const words = entity.name.split(/\s+/);
      const surname = words.at(-1)!.toLowerCase();
      this.#people.set(surname, this.#people.has(surname) ? null : entity);
      const all = words.map((word) => word.charAt(0)).join('');
      for (const initials of new Set([all, all.charAt(0) + all.slice(-1)]))
        this.#initials.set(initials, this.#initials.has(initials) ? null : entity);
    }
  }

  /** The only person of a surname, in any case; null where several or none have it. */
  named(surname: string): Entity | null {
    return this.#people.get(surname.toLowerCase()) ?? null;
  }

  /** The only person whose names, or first and last, begin with two letters or more; `JR` of Jane Roe. */
  byInitials(letters: string): Entity | null {
    return letters.length > 1 ? (this.#initials.get(letters) ?? null) : null;
  }

  /** The only person whose office ends with words, in small letters; null where several or none have it. */
  ofOffice(words: string): Entity | null {
    const holders = this.#roles.filter(([role]) => role === words || role.endsWith(` ${words}`));
    return holders.length === 1 ? holders[0]![1] : null;
  }
}
