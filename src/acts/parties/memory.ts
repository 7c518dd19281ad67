import type { Entity } from '../../analysis.js';
import { MUTUAL } from '../model/act-types.js';
import type { Tree } from '../../grammar/tree/dependents.js';
import type { Deed, Past } from './candidate.js';

/** The parties of so many acts ago are recalled, and so many of those that act most. */
const RECENT = 2,
  FREQUENT = 2;

/** Who did what in the acts before, in text order: whom an act may mean without naming them again. */
export class PartyMemory {
  readonly #pasts = new Map<Entity, Omit<Past, 'ago'> & { number: number }>();
  /** Who acted last of those without a name, by the noun that they were called by. */
  readonly #unnamed = new Map<string, { entity: Entity; number: number }>();
  #acts = 0;
  /** Those who last acted together: people, and others. */
  readonly #companies = new Map<boolean, readonly Entity[]>();
  /** What `recall` found since the last act. */
  #recalled: readonly Past[] | null = null;

  constructor(private readonly tree: Tree) {}

  note({ trigger, type }: Deed, actors: readonly Entity[], recipients: readonly Entity[]): void {
    if (actors.length + recipients.length === 0) return;
    this.#acts++;
    this.#recalled = null;
    const told = {
      type,
      lemma: this.tree.lemmas[trigger]!,
      sentence: this.tree.sentenceOf[trigger]!,
      number: this.#acts,
    };
    const keep = (entity: Entity, side: Past['side']): void => {
      const times = (this.#pasts.get(entity)?.times ?? 0) + 1;
      this.#pasts.set(entity, { entity, side, times, ...told });
    };
    const together = MUTUAL.has(type) ? [...actors, ...recipients] : actors;
    if (together.length > 1) this.#companies.set(areAllPeople(together), together);
    for (const entity of recipients) keep(entity, 'recipient');
    for (const entity of actors) {
      keep(entity, 'actor');
      if (entity.mentions.every(({ kind }) => kind === 'nominal'))
        this.#unnamed.set(nounOf(entity), { entity, number: this.#acts });
    }
  }

  /**
   * `a labour court fined …`: whether one without a name that acted is `the court`, not a court with a name
   * that did not.
   */
  isUnnamed(noun: string, named: Entity): boolean {
    const unnamed = this.#unnamed.get(noun);
    const past = this.#pasts.get(named);
    return unnamed !== undefined && !(past?.side === 'actor' && past.number > unnamed.number);
  }

  /** Those who last acted together, people and others: `the two sides`. */
  companies(): (readonly Entity[])[] {
    return [...this.#companies.values()];
  }

  /** Those of the last acts, those who last acted together, and those of most acts. */
  recall(): readonly Past[] {
    return (this.#recalled ??= this.#lately());
  }

  #lately(): Past[] {
    const all = [...this.#pasts.values()];
    const together = new Set(this.companies().flat());
    const frequent = all
      .filter(({ times }) => times > 1)
      .sort((a, b) => b.times - a.times || b.number - a.number)
      .slice(0, FREQUENT);
    return all
      .filter(
        (past) =>
          this.#acts - past.number < RECENT || frequent.includes(past) || together.has(past.entity),
      )
      .map(({ number, ...past }) => ({ ...past, ago: this.#acts - number + 1 }));
  }
}

const areAllPeople = (entities: readonly Entity[]): boolean =>
  entities.every(({ type }) => type === 'person');

/** The noun that heads a phrase without a name. */
const nounOf = ({ name, aliases }: Entity): string => (aliases[0] ?? name).toLowerCase();
