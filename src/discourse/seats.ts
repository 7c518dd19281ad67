import type { Entity } from '../analysis.js';
import { isSeatOfState } from '../lexicon/bodies.js';
import type { CommonPhrase } from './common-phrases.js';
import type { FoundOwners } from './groups.js';
import type { DiscourseText } from './text.js';

/** Enough for who speaks and acts. */
const CERTAINTY = 0.5;

/** The states whose ministries, cabinets and so on a text has named so far, by the noun. */
export class Seats {
  readonly #states = new Map<string, Entity>();

  /** Whose a seat is that stands without a name where the last one of that noun had one; null for others. */
  of(
    { mentions }: DiscourseText,
    { head, first, last, determiner, plural }: CommonPhrase,
  ): FoundOwners | null {
    if (plural || !isSeatOfState(head)) return null;
    for (let i = first; i < last; i++) {
      const named = mentions.at(i)?.entity;
      if (named?.type !== 'country') continue;
      this.#states.set(head, named);
      return null;
    }
    const isBare = determiner === 'the' && last - first === 2;
    const state = isBare ? this.#states.get(head) : undefined;
    return state ? { id: 'same-seat', members: [state], certainty: CERTAINTY } : null;
  }
}
