import type { Sentence } from '../../grammar/sentence.js';
import type { Cue } from '../draft.js';

/** A place in what follows a cue: token `at`, with the first token of what is said. */
export interface Place {
  s: Sentence;
  cue: Cue;
  start: number;
  at: number;
}

/** Whether a noun phrase or an infinitive is said, which no clause goes on. */
export const isUnfinished = ({ complement }: Cue): boolean =>
  complement?.kind === 'object' || complement?.kind === 'infinitive';
