import type { Content } from './contents/find-content.js';
import type { Cue } from './cues/find-cues.js';
import type { Speaker } from './speakers.js';

/** A statement in terms of tokens. */
export interface Draft {
  cue: Cue | null;
  speaker: Speaker | null;
  content: Content;
  sentence: number;
  /** Last sentence its content reaches. */
  until: number;
}
