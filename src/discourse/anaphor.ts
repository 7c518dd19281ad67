import type { Gender } from '../lexicon/gender.js';
import type { PronounCase } from '../lexicon/pronouns.js';
import type { CommonPhrase } from './common-phrases.js';
import type { Referent } from './memory.js';
import type { Place } from './place.js';

export const ANAPHOR_CLASSES = ['person', 'it', 'they', 'noun'] as const;
/** `he` and `she`, `it`, `they`, `the minister`. */
export type AnaphorClass = (typeof ANAPHOR_CLASSES)[number];

/** A word or phrase that may go back to someone. */
export interface Anaphor {
  readonly class: AnaphorClass;
  readonly place: Place;
  readonly gender: Gender | null;
  readonly case: PronounCase | null;
  /** Of a noun. */
  readonly phrase: CommonPhrase | null;
  /** Who is named as the subject behind the opening that a pronoun stands in. */
  readonly ahead: Referent | null;
}
