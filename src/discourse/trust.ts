import type { AnaphorClass } from './anaphor.js';

/**
 * How sure a caller must be before a word stands for someone: a `mention` is shown as one of a name's own; a
 * `speaker` has spoken and a `party` has acted in any case, so that the likeliest is credited.
 */
export type Trust = 'mention' | 'speaker' | 'party';

type Certainties = Readonly<Record<AnaphorClass, number>>;

/**
 * Speakers and parties ask for the same, so that a word is never one's for what it says and another's for
 * what it does. Of those less sure hardly one is right: a speaker or two of 1,900 in the training and
 * development sets are given up, and in other news most of those left out were false.
 */
const LIKELIEST: Certainties = { person: 0.3, it: 0.25, they: 0.25, noun: 0.2 };

/**
 * Least certainty for each: of people and nouns three of four mentions are right on GUM's dev part; of `it`
 * seven of ten and of `they` three of four where its training part is left out in fifths.
 * Nobody asks for more than mentions do: what a mention says, all say.
 */
export const LEAST_CERTAINTY: Readonly<Record<Trust, Certainties>> = {
  mention: { person: 0.5, it: 0.38, they: 0.42, noun: 0.53 },
  speaker: LIKELIEST,
  party: LIKELIEST,
};

/** Types of those who speak and act. */
export const ACTING: ReadonlySet<string> = new Set(['person', 'organization', 'country', 'group']);
