import type { Anaphor, AnaphorClass } from '../anaphor.js';
import type { Referent } from '../memory.js';
import type { DiscourseText } from '../text.js';

/** What a candidate is weighed among. */
export interface Choice {
  readonly text: DiscourseText;
  readonly anaphor: Anaphor;
  /** The latest first. */
  readonly candidates: readonly Referent[];
}

/** One thing to look at: `of` gives the index of one of its `values`, or -1 where it tells nothing. */
export interface Feature {
  readonly id: string;
  readonly values: readonly string[];
  readonly of: (choice: Choice, candidate: Referent, rank: number) => number;
  /** The only class of words that it is looked at for; all where it is not given. */
  readonly only?: AnaphorClass;
}

/** The same, looked at for words of one class alone. */
export const onlyFor = (only: AnaphorClass, features: readonly Feature[]): Feature[] =>
  features.map((feature) => ({ ...feature, only }));

/** Number of the first limit that a number does not pass; how many limits there are where it passes all. */
export const upTo = (limits: readonly number[], n: number) => {
  const i = limits.findIndex((limit) => n <= limit);
  return i < 0 ? limits.length : i;
};

/** Every pair of two lists of values, those of the second running fastest. */
export const pairs = (left: readonly string[], right: readonly string[]): string[] =>
  left.flatMap((l) => right.map((r) => `${l} ${r}`));

/** What two features say together; nothing where one of them says nothing. */
export function crossed(id: string, left: Feature, right: Feature): Feature {
  const { length } = right.values;
  return {
    id,
    values: pairs(left.values, right.values),
    of: (choice, candidate, rank) => {
      const l = left.of(choice, candidate, rank);
      const r = l < 0 ? -1 : right.of(choice, candidate, rank);
      return r < 0 ? -1 : l * length + r;
    },
  };
}
