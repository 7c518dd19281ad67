import type { AnaphorClass } from './anaphor.js';

/**
 * How sure a caller must be before a word stands for someone: a `mention` is shown as one of a name's own, a `party` is said to have
 * acted, a `speaker` has spoken in any case and can only be credited wrongly.
 */
export type Trust = 'mention' | 'speaker' | 'party';

/**
 * Least certainty for each, chosen on GUM's dev part so that three of four mentions are right, of statements by what credits most
 * speakers rightly.
 */
export const LEAST_CERTAINTY: Readonly<Record<Trust, Readonly<Record<AnaphorClass, number>>>> = {
  mention: { person: 0.5, it: 0.6, they: 0.6, noun: 0.6 },
  party: { person: 0.5, it: 0.5, they: 0.5, noun: 0.5 },
  speaker: { person: 0.05, it: 0.2, they: 0.3, noun: 0.1 },
};
