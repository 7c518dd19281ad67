import type { AnaphorClass } from '../anaphor.js';
import type { Choice } from '../choice.js';
import type { Referent } from '../memory.js';

/** One thing to look at: `of` gives the index of one of its `values`, or -1 where it tells nothing. */
export interface Feature {
  readonly id: string;
  readonly values: readonly string[];
  /** `rank` is the candidate's place in the choice. */
  readonly of: (choice: Choice, candidate: Referent, rank: number) => number;
  /** The classes of words that it is looked at for; all where they are not given. */
  readonly only?: readonly AnaphorClass[];
}

/** The same, looked at for words of some classes alone. */
export const onlyFor = (
  only: AnaphorClass | readonly AnaphorClass[],
  features: readonly Feature[],
): Feature[] => features.map((feature) => ({ ...feature, only: [only].flat() }));

/** Number of the first limit that a number does not pass; how many limits there are where it passes all. */
export function upTo(limits: readonly number[], n: number): number {
  let i = 0;
  while (i < limits.length && n > limits[i]!) i++;
  return i;
}

/** How many sentences a candidate was meant before the word, up to limits. */
export const sentencesBack = (limits: readonly number[]): Feature['of'] => {
  return ({ anaphor }, { last }) => upTo(limits, anaphor.place.sentence - last.sentence);
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
