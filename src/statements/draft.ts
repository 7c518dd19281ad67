import type { Entity } from '../analysis.js';
import type { Phrase, Sentence } from '../grammar/sentence.js';
import type { CueClass } from '../lexicon/reporting-verbs.js';

/** Tokens of one piece of what is said, `[first, last)`. */
export type Piece = Phrase;

/** What follows a cue as the thing said: its first token, and to whom it is said, `[first, last)`. */
export interface Complement {
  kind: 'quote' | 'clause' | 'infinitive' | 'object';
  first: number;
  addressee: Phrase | null;
  /** Token after the content, where it ends before its sentence does. */
  last?: number;
  /** True where a comma parts it from the cue, so that it may go with what stands before the cue. */
  apart?: boolean;
}

/** A word that reports: tokens `first` to `last` (exclusive), with the tokens of its speaker. */
export interface Cue {
  first: number;
  last: number;
  lemma: string;
  cueClass: CueClass;
  /** The speaker's noun phrase; null when the cue has no subject of its own. */
  speaker: Phrase | null;
  /** What follows it as the thing said. */
  complement: Complement | null;
  /** True of `according to X`: a phrase beside what is said, not a verb. */
  source?: boolean;
  /** First token of who passes the words on, where that is another than the speaker. */
  reporter?: number;
  /** Id of the row that found it. */
  finder: string;
}

/** What a finder of cues finds, before it is signed with the finder's id. */
export type FoundCue = Omit<Cue, 'finder'>;

/** What is said, with the id of the row that found it. */
export interface Content {
  pieces: Piece[];
  rule: string;
}

/** Who says it. */
export interface Speaker {
  entity: Entity | null;
  /**
   * Tokens of the mention, `[first, last)`; for a word that goes back to a source without a name, those of
   * the source.
   */
  mention: Phrase;
  /** All who speak, where they are several. */
  joint?: readonly Entity[];
  /** How it was found. */
  how:
    'name' | 'apposition' | 'pronoun' | 'office' | 'noun' | 'author' | 'joint' | 'continued' | 'unnamed';
}

/** A statement in terms of tokens. */
export interface Draft {
  cue: Cue | null;
  speaker: Speaker | null;
  content: Content;
  sentence: number;
  /** Last sentence its content reaches. */
  until: number;
  /** True of a turn of a transcript: its sentences are its speaker's from end to end, without marks. */
  turn?: boolean;
  /** True where its sentences say nothing else: turns, and titles such as `Roe: no deal yet`. */
  whole?: boolean;
}

/**
 * Where a cue is looked for: a sentence, with the first token after the title (0 without one) and the cues
 * before it.
 */
export interface CueContext {
  sentence: Sentence;
  body: number;
  earlier: readonly Cue[];
}
