/**
 * How sure a caller must be before a word stands for someone: a `mention` is shown as a name's own, a `speaker` is credited
 * with what is said, a `party` with what is done.
 */
export type Trust = 'mention' | 'speaker' | 'party';

/** Least certainty for each. */
export const LEAST_CERTAINTY: Readonly<Record<Trust, number>> = {
  mention: 0.75,
  speaker: 0.5,
  party: 0.5,
};
