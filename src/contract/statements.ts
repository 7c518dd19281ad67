import type { Span, Trigger } from './text.js';

export type StatementKind = 'direct' | 'indirect' | 'mixed';
export type Stance = 'supports' | 'opposes' | 'requests' | 'promises' | 'thanks' | 'accuses';

export interface Statement {
  id: string;
  kind: StatementKind;
  /**
   * Entity id; of several who speak together, the first of the phrase, or the nearest that `they` goes back
   * to.
   */
  speaker: string | null;
  /** Entity ids of all who speak, where they are several. */
  speakers?: string[];
  speakerMention: Span | null;
  cue: Trigger | null;
  content: Span[];
  sentence: number;
  stance: Stance | null;
  /** Entity id of whom it is said to. */
  addressee?: string | null;
  /** True for verbs such as claim and allege. */
  hedged?: boolean;
  /** Entity ids inside the content. */
  about: string[];
  rule: string;
  confidence: number;
  evidence?: string[];
}
